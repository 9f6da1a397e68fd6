import type { Lead, MissedLead } from '../../support/lead-suite.ts';

/** Words that tell sanctions, broken ties, expulsions and withdrawals, 1945-2025, in sentences of our own: labelled in batches before any rule saw them (type, day, text, edges). */
export const BREAKS_WORDS: readonly Lead[] = [
  ['SANCTIONS', '1963-08-15', 'Ghana debarred South African goods from its ports.', 'GHA SANCTIONS ZAF'],
  ['SANCTIONS', '1980-01-05', 'Jimmy Carter clamped an embargo on grain for the Soviet Union.', 'USA SANCTIONS SUN'],
  ['SANCTIONS', '2010-07-27', 'Canada shut Iran out of its bond market.', 'CAN SANCTIONS IRN'],
  ['SANCTIONS', '2018-08-11', 'Washington doubled the duty on Turkish steel to punish Ankara.', 'USA SANCTIONS TUR'],
  ['CUTS_TIES_WITH', '1967-06-11', 'Hungary ruptured its relations with Israel.', 'HUN CUTS_TIES_WITH ISR'],
  ['CUTS_TIES_WITH', '1984-04-28', 'Britain shuttered its embassy in Tripoli.', 'GBR CUTS_TIES_WITH LBY'],
  ['CUTS_TIES_WITH', '2017-06-06', 'Mauritania took the axe to its ties with Qatar.', 'MRT CUTS_TIES_WITH QAT'],
  ['EXPELS', '1971-09-25', 'Britain sent 105 Soviet spies packing.', 'GBR EXPELS SUN'],
  [
    'EXPELS',
    '1986-10-22',
    'Moscow turfed out five American diplomats and withdrew their Russian cooks.',
    'RUS|SUN EXPELS USA',
  ],
  [
    'EXPELS',
    '1955-03-11',
    'Argentina bundled the Apostolic Nuncio of the Holy See out of the country.',
    'ARG EXPELS VAT',
  ],
  ['WITHDRAWS_FROM', '1933-10-15', 'Germany bolted from the League of Nations.', 'DEU WITHDRAWS_FROM league'],
  ['WITHDRAWS_FROM', '1965-01-08', 'Indonesia stomped out of the United Nations.', 'IDN WITHDRAWS_FROM nations'],
  [
    'WITHDRAWS_FROM',
    '2018-05-09',
    'Donald Trump consigned the nuclear agreement with Iran to the dustbin.',
    'USA WITHDRAWS_FROM agreement; ?USA PARTY_TO agreement; ?IRN PARTY_TO agreement',
  ],
  ['SANCTIONS', '1976-07-10', 'Zambia outlawed trade with Rhodesia.', 'ZMB SANCTIONS ZWE'],
  ['SANCTIONS', '2014-08-07', 'Moscow took Norwegian salmon off the shelves in retaliation.', 'RUS SANCTIONS NOR'],
  [
    'SANCTIONS',
    '1992-05-31',
    'The Security Council shut Yugoslavia off from the world with an embargo on all trade.',
    'council SANCTIONS YUG',
  ],
  ['SANCTIONS', '2012-03-16', 'SWIFT disconnected thirty Iranian banks.', 'swift SANCTIONS IRN'],
  ['CUTS_TIES_WITH', '1961-12-12', 'Moscow pulled its whole embassy out of Albania.', 'SUN CUTS_TIES_WITH ALB'],
  [
    'CUTS_TIES_WITH',
    '1973-11-10',
    'Liberia turned its back on Israel and sent its envoy home.',
    'LBR CUTS_TIES_WITH ISR; ?LBR EXPELS ISR',
  ],
  ['CUTS_TIES_WITH', '2014-08-05', 'Peru put its relations with Syria on ice.', 'PER CUTS_TIES_WITH SYR'],
  ['EXPELS', '1974-05-02', 'Warsaw gave the correspondent of a Danish daily his marching orders.', '?POL EXPELS DNK'],
  ['EXPELS', '2008-09-12', "Venezuela's Hugo Chavez kicked the American ambassador out.", 'VEN EXPELS USA'],
  [
    'EXPELS',
    '1994-07-12',
    'Haiti told human rights monitors of the United Nations to be gone in two days.',
    'HTI EXPELS nations',
  ],
  ['WITHDRAWS_FROM', '1966-03-10', 'France took itself out of the command of NATO.', 'FRA WITHDRAWS_FROM nato'],
  [
    'WITHDRAWS_FROM',
    '2019-07-01',
    'Japan said farewell to the International Whaling Commission.',
    'JPN WITHDRAWS_FROM commission',
  ],
  [
    'WITHDRAWS_FROM',
    '1987-01-05',
    'Washington served notice that it would no longer be bound by the SALT II treaty.',
    'USA WITHDRAWS_FROM treaty',
  ],
];

/** Not read right yet, with what is missing. */
export const MISSED_BREAKS_WORDS: readonly MissedLead[] = [];

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
];

/** Not read right yet, with what is missing. */
export const MISSED_BREAKS_WORDS: readonly MissedLead[] = [];

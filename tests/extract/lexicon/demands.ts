import type { Lead, MissedLead } from '../../support/lead-suite.ts';

/** Words that tell concessions, requests and refusals, 1945-2025, in sentences of our own: labelled in batches before any rule saw them (type, day, text, edges). */
export const DEMANDS_WORDS: readonly Lead[] = [
  [
    'YIELDS_TO',
    '1962-10-29',
    'Khrushchev knuckled under to Kennedy and ordered the missiles crated.',
    'SUN YIELDS_TO USA|kennedy',
  ],
  ['YIELDS_TO', '2001-04-12', 'Washington ate humble pie and said it was very sorry to China.', 'USA YIELDS_TO CHN'],
  [
    'YIELDS_TO',
    '1988-06-10',
    'Libya let go two French sailors whom it had held since spring.',
    'LBY YIELDS_TO FRA; ?LBY COERCES FRA',
  ],
  ['YIELDS_TO', '1994-08-31', 'The last Russian troops pulled up stakes in Latvia.', 'RUS YIELDS_TO LVA'],
  [
    'YIELDS_TO',
    '2013-09-27',
    'Syria threw open its arsenals to inspectors of the United Nations.',
    'SYR YIELDS_TO nations',
  ],
  ['REQUESTS', '1973-10-08', 'Golda Meir badgered Washington for more Phantoms.', 'meir REQUESTS USA'],
  [
    'REQUESTS',
    '2010-05-02',
    'Angela Merkel twisted the arm of George Papandreou to cut pensions.',
    'merkel REQUESTS papandreou',
  ],
  ['REQUESTS', '1984-07-19', 'Bob Hawke beseeched France to stop its tests at Mururoa.', 'hawke REQUESTS FRA'],
  ['REQUESTS', '1950-10-01', 'The British envoy besought Peking to stay out of Korea.', 'GBR REQUESTS CHN'],
  [
    'REJECTS',
    '1947-07-10',
    'Czechoslovakia cried off from the Marshall Plan under Soviet pressure, and Poland thumbed its nose at the American offer.',
    'POL REJECTS USA|plan|offer; ?CSK REJECTS plan; ?CSK WITHDRAWS_FROM plan',
  ],
  ['REJECTS', '1995-07-27', 'Croatia gave short shrift to the plan of the Contact Group.', 'HRV REJECTS plan|contact'],
  [
    'REJECTS',
    '2011-02-28',
    'Muammar Gaddafi pooh-poohed the demand of Barack Obama that he go.',
    'gaddafi REJECTS obama; ?obama REQUESTS gaddafi',
  ],
  ['REJECTS', '1967-11-28', 'Charles de Gaulle slammed the door again on Britain.', 'gaulle REJECTS GBR'],
  [
    'YIELDS_TO',
    '1990-08-16',
    'Saddam Hussein gave way to Iran on the Shatt al-Arab and pulled his men off its soil.',
    'IRQ YIELDS_TO IRN',
  ],
  ['YIELDS_TO', '1960-05-06', "Nairobi's jailers set the Ugandan kabaka free.", ''],
  ['YIELDS_TO', '2019-03-01', 'Pakistan handed the downed Indian pilot back at Wagah.', 'PAK YIELDS_TO IND'],
  ['YIELDS_TO', '1956-12-22', 'The last British paratroopers sailed home from Egypt.', 'GBR YIELDS_TO EGY'],
  [
    'YIELDS_TO',
    '2003-12-19',
    'Muammar Gaddafi opened his laboratories to the International Atomic Energy Agency.',
    'LBY YIELDS_TO agency',
  ],
  ['REQUESTS', '1947-03-01', 'Greece turned to the United States for money and guns.', 'GRC REQUESTS USA'],
  [
    'REQUESTS',
    '1991-03-29',
    'Kurdish chiefs cried out to George Bush to stop the helicopters.',
    '?barzani REQUESTS bush',
  ],
  [
    'REQUESTS',
    '2020-03-30',
    'Giuseppe Conte clamoured for Eurobonds and pleaded with Angela Merkel to relent.',
    'conte REQUESTS merkel',
  ],
  ['REQUESTS', '2014-03-02', 'Arseniy Yatsenyuk sent out an SOS to NATO.', 'yatsenyuk REQUESTS nato'],
  ['REJECTS', '1948-06-25', 'Warsaw snapped its fingers at a British note on the elections.', 'POL REJECTS GBR'],
  ['REJECTS', '2005-06-02', 'The Dutch gave the European constitution the thumbs down.', 'NLD REJECTS constitution'],
  ['REJECTS', '1974-11-13', 'Yitzhak Rabin refused point-blank to have any truck with the PLO.', 'rabin REJECTS plo'],
  [
    'REJECTS',
    '2012-08-07',
    "Tehran would not hear of Kofi Annan's call for talks with the rebels.",
    'IRN REJECTS annan',
  ],
];

/** Not read right yet, with what is missing. */
export const MISSED_DEMANDS_WORDS: readonly MissedLead[] = [];

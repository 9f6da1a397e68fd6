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
  ['YIELDS_TO', '1988-06-10', 'Libya let go two French sailors whom it had held since spring.', 'LBY YIELDS_TO FRA'],
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
  ['REJECTS', '1995-07-27', 'Croatia gave short shrift to the plan of the Contact Group.', 'HRV REJECTS plan'],
  [
    'REJECTS',
    '2011-02-28',
    'Muammar Gaddafi pooh-poohed the demand of Barack Obama that he go.',
    'gaddafi REJECTS obama; ?obama REQUESTS gaddafi',
  ],
  ['REJECTS', '1967-11-28', 'Charles de Gaulle slammed the door again on Britain.', 'gaulle REJECTS GBR'],
];

/** Not read right yet, with what is missing. */
export const MISSED_DEMANDS_WORDS: readonly MissedLead[] = [];

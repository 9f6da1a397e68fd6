import { type Lead, leadSuite } from '../support/lead-suite.ts';

const LEADS: readonly Lead[] = [
  [
    'both sign',
    '2012-06-10',
    'Foreign ministers Radoslaw Sikorski and Carl Bildt signed the declaration in Brussels.',
    'sikorski SIGNS declaration; bildt SIGNS declaration; ?sikorski HOLDS_OFFICE POL; ?bildt HOLDS_OFFICE SWE',
  ],
  [
    'both meet',
    '1966-01-05',
    'Prime ministers Lal Bahadur Shastri and Ayub Khan met in Tashkent.',
    'shastri MEETS khan; ?shastri HOLDS_OFFICE IND; ?khan HOLDS_OFFICE PAK',
  ],
  [
    'both criticize',
    '1992-09-20',
    'Finance ministers Theo Waigel and Pierre Beregovoy criticized Britain.',
    'waigel CRITICIZES GBR; beregovoy CRITICIZES GBR',
  ],
  // a word in -s between two names is a verb where it is no office
  ['one acts', '2012-06-10', 'Russia supplies Iran with fuel.', 'RUS SUPPLIES IRN ONGOING'],
];

leadSuite('those told by name behind an office in the plural act both', LEADS, []);

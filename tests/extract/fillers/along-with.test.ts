import { type Lead, leadSuite } from '../../support/lead-suite.ts';

/** A frame may name its doer in two places: whoever is told behind "with" is one, be the subject known or not. */
const LEADS: readonly Lead[] = [
  [
    'unknown',
    '1985-05-03',
    'A delegation of businessmen visited Chad with French President Francois Mitterrand.',
    'Mitterrand VISITS TCD',
  ],
  [
    'unknown',
    '1985-05-03',
    'Several reporters flew to Chad with French President Francois Mitterrand.',
    'Mitterrand VISITS TCD',
  ],
  // nobody known in either place
  ['none', '1985-05-03', 'A delegation of businessmen visited Chad with several reporters.', ''],
];

leadSuite('who goes along goes', LEADS, []);

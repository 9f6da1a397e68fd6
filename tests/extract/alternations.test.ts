import { leadSuite } from '../support/lead-suite.ts';
import { ALTERNATION_LEADS, MISSED_ALTERNATIONS, MORE_ALTERNATIONS } from './alternation-leads.ts';

leadSuite(
  'a deed gives the same claim in every construction, and look-alikes give none',
  [...ALTERNATION_LEADS, ...MORE_ALTERNATIONS],
  MISSED_ALTERNATIONS,
);

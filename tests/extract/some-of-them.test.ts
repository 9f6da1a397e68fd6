import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_SOME, SOME_LEADS } from './some-of-them-leads.ts';

leadSuite(
  'those whom a list names out of many, whom "him" and "both" mean, and what others follow',
  SOME_LEADS,
  MISSED_SOME,
);

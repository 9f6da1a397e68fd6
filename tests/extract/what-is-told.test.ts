import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_TOLD, TOLD_LEADS } from './what-is-told-leads.ts';

leadSuite(
  'of two deeds that share their words the one is told that is meant, of whom it is meant',
  TOLD_LEADS,
  MISSED_TOLD,
);

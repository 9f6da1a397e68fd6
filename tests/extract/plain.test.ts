import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_PLAIN, PLAIN_LEADS } from './plain-leads.ts';

leadSuite('what a plain sentence tells does not run together with what stands beside it', PLAIN_LEADS, MISSED_PLAIN);

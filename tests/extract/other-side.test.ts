import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_OTHER_SIDE_LEADS, OTHER_SIDE_LEADS } from './other-side-leads.ts';

leadSuite('what one sentence leaves out the one before tells', OTHER_SIDE_LEADS, MISSED_OTHER_SIDE_LEADS);

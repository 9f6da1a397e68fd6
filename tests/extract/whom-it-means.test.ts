import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_WHOM, WHOM_LEADS } from './whom-it-means-leads.ts';

leadSuite('a pair, a state or a body that is taken up again is the one that the words fit', WHOM_LEADS, MISSED_WHOM);

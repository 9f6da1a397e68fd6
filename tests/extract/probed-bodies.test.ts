import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_PROBED_BODIES, PROBED_BODIES_LEADS } from './probed-bodies-leads.ts';

leadSuite('who leaves, pays and signs is told in plain sentences', PROBED_BODIES_LEADS, MISSED_PROBED_BODIES);

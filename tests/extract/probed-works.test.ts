import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_PROBED_WORKS, PROBED_WORKS_LEADS } from './probed-works-leads.ts';

leadSuite('bodies and works are told in plain sentences', PROBED_WORKS_LEADS, MISSED_PROBED_WORKS);

import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_PROBED_MANY, PROBED_MANY_LEADS } from './probed-many-leads.ts';

leadSuite('some of the many and works held in are told in plain sentences', PROBED_MANY_LEADS, MISSED_PROBED_MANY);

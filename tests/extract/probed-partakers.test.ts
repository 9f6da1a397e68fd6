import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_PROBED_PARTAKERS, PROBED_PARTAKERS_LEADS } from './probed-partakers-leads.ts';

leadSuite('who else takes part and leaves is told in plain sentences', PROBED_PARTAKERS_LEADS, MISSED_PROBED_PARTAKERS);

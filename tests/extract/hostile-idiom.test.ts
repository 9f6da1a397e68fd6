import { leadSuite } from '../support/lead-suite.ts';
import { HOSTILE_IDIOM_LEADS, LOOK_ALIKE_LEADS, MISSED_HOSTILE_IDIOMS } from './hostile-idiom-leads.ts';

leadSuite('a hostile deed told by an idiom is read', HOSTILE_IDIOM_LEADS, MISSED_HOSTILE_IDIOMS);
leadSuite('a look-alike of a hostile deed tells none', LOOK_ALIKE_LEADS, []);

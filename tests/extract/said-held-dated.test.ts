import { leadSuite } from '../support/lead-suite.ts';
import { DATED_LEADS, MISSED_DATED } from './dated-leads.ts';
import { HELD_LEADS, MISSED_HELD } from './held-leads.ts';
import { MISSED_SAID, SAID_LEADS } from './said-leads.ts';

leadSuite('who tells of a deed is told with it', SAID_LEADS, MISSED_SAID);
leadSuite('whether a deed holds is told with it', HELD_LEADS, MISSED_HELD);
leadSuite('when a deed was done is told with it', DATED_LEADS, MISSED_DATED);

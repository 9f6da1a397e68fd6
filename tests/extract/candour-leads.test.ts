import { leadSuite } from '../support/lead-suite.ts';
import { CANDOUR_LEADS, MISSED_CANDOUR_LEADS } from './candour-leads.ts';

leadSuite('what is said of people beside their deeds is read as no deed', CANDOUR_LEADS, MISSED_CANDOUR_LEADS);

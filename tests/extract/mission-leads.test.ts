import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_MISSION_LEADS, MISSION_LEADS } from './mission-leads.ts';

leadSuite('a mission is told by any name for its head, a body when it is set up', MISSION_LEADS, MISSED_MISSION_LEADS);

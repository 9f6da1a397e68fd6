import { leadSuite } from '../support/lead-suite.ts';
import { JOINT_WORK_LEADS, MISSED_JOINT_WORK } from './joint-work-leads.ts';

leadSuite('what several do jointly, and who does what two participles tell', JOINT_WORK_LEADS, MISSED_JOINT_WORK);

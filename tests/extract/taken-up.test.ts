import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_TAKEN_UP, TAKEN_UP_LEADS } from './taken-up-leads.ts';

leadSuite('an end that a noun takes up is whom it means', TAKEN_UP_LEADS, MISSED_TAKEN_UP);

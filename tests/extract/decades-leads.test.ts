import { leadSuite } from '../support/lead-suite.ts';
import { DECADES_LEADS, MISSED_DECADES } from './decades-leads.ts';

leadSuite('a public sentence of any decade tells its deed and no other', DECADES_LEADS, MISSED_DECADES);

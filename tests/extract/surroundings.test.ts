import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_SURROUNDED, SURROUNDED_LEADS } from './surrounded-leads.ts';

leadSuite('a deed survives what prose puts around it', SURROUNDED_LEADS, MISSED_SURROUNDED);

import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_WAYS_OF_TELLING, WAYS_OF_TELLING_LEADS } from './ways-of-telling-leads.ts';

leadSuite('a friendly deed is told in many ways', WAYS_OF_TELLING_LEADS, MISSED_WAYS_OF_TELLING);

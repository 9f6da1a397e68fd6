import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_TURNED, TURNED_LEADS } from './turned-leads.ts';

leadSuite('a deed told by a turn of phrase is read, and no other', TURNED_LEADS, MISSED_TURNED);

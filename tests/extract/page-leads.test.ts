import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_PAGE_LEADS, PAGE_LEADS } from './page-leads.ts';

leadSuite('pages tell what they say', PAGE_LEADS, MISSED_PAGE_LEADS);

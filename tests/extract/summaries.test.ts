import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_SUMMARY_LEADS, SUMMARY_LEADS } from './summary-leads.ts';

leadSuite('summaries of meetings tell who met whom, and when', SUMMARY_LEADS, MISSED_SUMMARY_LEADS);

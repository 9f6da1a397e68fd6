import { leadSuite } from '../support/lead-suite.ts';
import { ANNALS_LEADS, MISSED_ANNALS } from './annals-leads.ts';
import { CHRONICLE_LEADS, MISSED_CHRONICLES } from './chronicle-leads.ts';
import { MISSED_YEARBOOKS, YEARBOOK_LEADS } from './yearbook-leads.ts';

leadSuite(
  'a sentence of a chronicle tells its event, its day, and no other',
  [...CHRONICLE_LEADS, ...YEARBOOK_LEADS, ...ANNALS_LEADS],
  [...MISSED_CHRONICLES, ...MISSED_YEARBOOKS, ...MISSED_ANNALS],
);

import { leadSuite } from '../support/lead-suite.ts';
import { AGENCY_LEADS, MISSED_AGENCY_LEADS } from './agency-leads.ts';

leadSuite('an agency lead of 1980-2020 tells its event, its day, and no other', AGENCY_LEADS, MISSED_AGENCY_LEADS);

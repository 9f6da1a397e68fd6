import { leadSuite } from '../support/lead-suite.ts';
import { COMPANY_LEADS, MISSED_COMPANY } from './company-leads.ts';
import { DEED_NOUN_LEADS, MISSED_DEED_NOUN } from './deed-noun-leads.ts';
import { JOIN_LEADS, MISSED_JOIN } from './join-leads.ts';
import { MISSED_PAPER, PAPER_LEADS } from './paper-leads.ts';
import { MISSED_SECOND_JOIN, SECOND_JOIN_LEADS } from './second-join-leads.ts';

leadSuite(
  'deeds joined in one sentence are all told, and those told by papers, works and nouns',
  [...JOIN_LEADS, ...COMPANY_LEADS, ...PAPER_LEADS, ...DEED_NOUN_LEADS, ...SECOND_JOIN_LEADS],
  [...MISSED_JOIN, ...MISSED_COMPANY, ...MISSED_PAPER, ...MISSED_DEED_NOUN, ...MISSED_SECOND_JOIN],
);

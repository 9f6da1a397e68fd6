import { leadSuite } from '../support/lead-suite.ts';
import { DECADES_LEADS, MISSED_DECADES } from './decades-leads.ts';
import { MISSED_SECOND_DECADES, SECOND_DECADES_LEADS } from './second-decades-leads.ts';

leadSuite(
  'a public sentence of any decade tells its deed and no other',
  [...DECADES_LEADS, ...SECOND_DECADES_LEADS],
  [...MISSED_DECADES, ...MISSED_SECOND_DECADES],
);

import { leadSuite } from '../support/lead-suite.ts';
import { DECADES_LEADS, MISSED_DECADES } from './decades-leads.ts';
import { MISSED_SECOND_DECADES, SECOND_DECADES_LEADS } from './second-decades-leads.ts';
import { MISSED_THIRD_DECADES, THIRD_DECADES_LEADS } from './third-decades-leads.ts';

leadSuite(
  'a public sentence of any decade tells its deed and no other',
  [...DECADES_LEADS, ...SECOND_DECADES_LEADS, ...THIRD_DECADES_LEADS],
  [...MISSED_DECADES, ...MISSED_SECOND_DECADES, ...MISSED_THIRD_DECADES],
);

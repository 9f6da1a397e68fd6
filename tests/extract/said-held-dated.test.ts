import { leadSuite } from '../support/lead-suite.ts';
import { DATED_LEADS } from './dated-leads.ts';
import { HELD_LEADS, MISSED_HELD } from './held-leads.ts';
import { MISSED_MORE, MORE_SAID_HELD } from './said-held-more-leads.ts';
import { MISSED_SAID, SAID_LEADS } from './said-leads.ts';

leadSuite(
  'who tells of a deed, whether it holds and when it was done is told with it',
  [...SAID_LEADS, ...HELD_LEADS, ...DATED_LEADS, ...MORE_SAID_HELD],
  [...MISSED_SAID, ...MISSED_HELD, ...MISSED_MORE],
);

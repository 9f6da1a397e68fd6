import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_NAME_WORD_LEADS, NAME_WORD_LEADS } from './name-word-leads.ts';

leadSuite('names that are also other words', NAME_WORD_LEADS, MISSED_NAME_WORD_LEADS);

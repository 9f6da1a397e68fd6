import { leadSuite } from '../support/lead-suite.ts';
import { FRAME_WORD_LEADS, MISSED_FRAME_WORD_LEADS } from './frame-word-leads.ts';

leadSuite('words of the frames are found in plain sentences', FRAME_WORD_LEADS, MISSED_FRAME_WORD_LEADS);

import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_PLAIN_STORY_LEADS, PLAIN_STORY_LEADS } from './plain-story-leads.ts';

leadSuite('plain short stories', PLAIN_STORY_LEADS, MISSED_PLAIN_STORY_LEADS);

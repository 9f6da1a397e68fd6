import { leadSuite } from '../support/lead-suite.ts';
import { ARTICLE_LEADS, MISSED_ARTICLE_LEADS } from './article-leads.ts';

leadSuite('a turn that whole articles have tells its deeds and no other', ARTICLE_LEADS, MISSED_ARTICLE_LEADS);

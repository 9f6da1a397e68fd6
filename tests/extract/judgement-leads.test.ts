import { leadSuite } from '../support/lead-suite.ts';
import { JUDGEMENT_LEADS } from './judgement-leads.ts';

leadSuite('judgements and what they take up', JUDGEMENT_LEADS, []);

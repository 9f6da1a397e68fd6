import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_NOUN_SHAPE_LEADS, NOUN_SHAPE_LEADS } from './noun-shape-leads.ts';

leadSuite('A noun tells a deed behind the verb that carries it', NOUN_SHAPE_LEADS, MISSED_NOUN_SHAPE_LEADS);

import { leadSuite } from '../support/lead-suite.ts';
import { CLAUSE_GRAMMAR_LEADS, MISSED_CLAUSE_GRAMMAR } from './clause-grammar-leads.ts';
import { MISSED_SECOND_CLAUSE_GRAMMAR, SECOND_CLAUSE_GRAMMAR_LEADS } from './second-clause-grammar-leads.ts';

leadSuite('the grammar of a clause says who does what to whom, and when', CLAUSE_GRAMMAR_LEADS, MISSED_CLAUSE_GRAMMAR);
leadSuite('and does so in other sentences', SECOND_CLAUSE_GRAMMAR_LEADS, MISSED_SECOND_CLAUSE_GRAMMAR);

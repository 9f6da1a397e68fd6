import { leadSuite } from '../support/lead-suite.ts';
import { CLAUSE_GRAMMAR_COUNTERS, MISSED_CLAUSE_GRAMMAR_COUNTERS } from './clause-grammar-counters.ts';
import { CLAUSE_GRAMMAR_LEADS, MISSED_CLAUSE_GRAMMAR } from './clause-grammar-leads.ts';
import { FOURTH_CLAUSE_GRAMMAR_LEADS, MISSED_FOURTH_CLAUSE_GRAMMAR } from './fourth-clause-grammar-leads.ts';
import { MISSED_SECOND_CLAUSE_GRAMMAR, SECOND_CLAUSE_GRAMMAR_LEADS } from './second-clause-grammar-leads.ts';
import { MISSED_THIRD_CLAUSE_GRAMMAR, THIRD_CLAUSE_GRAMMAR_LEADS } from './third-clause-grammar-leads.ts';

leadSuite('the grammar of a clause says who does what to whom, and when', CLAUSE_GRAMMAR_LEADS, MISSED_CLAUSE_GRAMMAR);
leadSuite('and does so in other sentences', SECOND_CLAUSE_GRAMMAR_LEADS, MISSED_SECOND_CLAUSE_GRAMMAR);
leadSuite('and in longer ones', THIRD_CLAUSE_GRAMMAR_LEADS, MISSED_THIRD_CLAUSE_GRAMMAR);
leadSuite('and in others again', FOURTH_CLAUSE_GRAMMAR_LEADS, MISSED_FOURTH_CLAUSE_GRAMMAR);
leadSuite('and no look-alike is taken for it', CLAUSE_GRAMMAR_COUNTERS, MISSED_CLAUSE_GRAMMAR_COUNTERS);

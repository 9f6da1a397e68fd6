import { leadSuite } from '../support/lead-suite.ts';
import { ACCORDS_WORDS, MISSED_ACCORDS_WORDS } from './lexicon-leads/accords.ts';
import { BREAKS_WORDS, MISSED_BREAKS_WORDS } from './lexicon-leads/breaks.ts';
import { CHARGES_WORDS, MISSED_CHARGES_WORDS } from './lexicon-leads/charges.ts';
import { DEMANDS_WORDS, MISSED_DEMANDS_WORDS } from './lexicon-leads/demands.ts';
import { FORCE_WORDS, MISSED_FORCE_WORDS } from './lexicon-leads/force.ts';
import { GOODS_WORDS, MISSED_GOODS_WORDS } from './lexicon-leads/goods.ts';
import { MISSED_NOTHING_WORDS, NOTHING_WORDS } from './lexicon-leads/nothing.ts';
import { MISSED_TALKS_WORDS, TALKS_WORDS } from './lexicon-leads/talks.ts';

leadSuite(
  'a word tells its deed, between whom, and no other',
  [
    ...TALKS_WORDS,
    ...ACCORDS_WORDS,
    ...GOODS_WORDS,
    ...DEMANDS_WORDS,
    ...CHARGES_WORDS,
    ...BREAKS_WORDS,
    ...FORCE_WORDS,
    ...NOTHING_WORDS,
  ],
  [
    ...MISSED_TALKS_WORDS,
    ...MISSED_ACCORDS_WORDS,
    ...MISSED_GOODS_WORDS,
    ...MISSED_DEMANDS_WORDS,
    ...MISSED_CHARGES_WORDS,
    ...MISSED_BREAKS_WORDS,
    ...MISSED_FORCE_WORDS,
    ...MISSED_NOTHING_WORDS,
  ],
);

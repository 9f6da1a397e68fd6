import type { Deed } from '../actors/deed.ts';
import type { Clause } from '../clauses/clause.ts';
import type { TaggedSentence } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';

const settles = oneOf('agree decide resolve vow pledge promise undertake consent announce');

/** "agreed to restore relations after talks in Oslo": the talks were held before anything was agreed. */
export const isHeldBefore = ({ tokens }: TaggedSentence, { noun }: Deed, { verb }: Clause): boolean =>
  noun !== null &&
  /^(after|following)$/.test(tokens[noun.first - 1]?.lower ?? '') &&
  verb.past &&
  !verb.modal &&
  !verb.negated &&
  settles(verb.lemma);

import type { Deed } from '../actors/deed.ts';
import type { Clause } from '../clauses/clause.ts';
import type { TaggedSentence } from '../words/document.ts';
import { NOUN_STANCES } from '../words/stances.ts';

/** What a sentence asks for, sets a term for or calls for is not done by saying so. */

/** "gave Iraq until January to withdraw": the infinitive is what the term is for. */
export const isDeadline = (sentence: TaggedSentence, inner: Clause, outer: Clause): boolean =>
  sentence.tokens
    .slice(outer.verb.last + 1, inner.verb.first)
    .some((token) => /^(until|till|hours?|days?|weeks?|months?|deadline|ultimatum)$/.test(token.lower));

/** "dismissed a call by the League to pull out": whose call it is stands between the noun and its infinitive. */
export function isCalledFor(sentence: TaggedSentence, inner: Clause, outer: Clause): boolean {
  const between = sentence.tokens.slice(outer.verb.last + 1, inner.verb.first);
  return between.some(
    (token, at) => NOUN_STANCES.get(token.lemma) === 'DROP' && /^(by|from|of)$/.test(between[at + 1]?.lower ?? ''),
  );
}

/** "rumours of a Chinese attack", "the idea that Norway would blockade it": what is only feared or thought. */
const THOUGHT =
  /^(rumou?r|fear|danger|risk|prospect|possibility|possibilities|idea|notion|thought|spectre|specter|suspicion|myth)s?$/;

/** True for a deed that stands behind "of" or "that" and a noun of fear or thought. */
export function isOnlyThought({ tokens }: TaggedSentence, { noun, clause }: Deed): boolean {
  if (noun) {
    const of = tokens[noun.first - 1]?.lower === 'of' ? noun.first - 1 : -1;
    return of > 0 && THOUGHT.test(tokens[of - 1]!.lower);
  }
  const that = clause?.opener === 'that' && clause.subject[0] ? clause.subject[0].first - 1 : -1;
  return that > 0 && tokens[that]!.lower === 'that' && THOUGHT.test(tokens[that - 1]!.lower);
}

/** "called for the withdrawal of troops from Angola", "a demand by Iraq for talks with Iran": what is asked for is not done. */
export function isAskedFor(sentence: TaggedSentence, { noun }: Deed): boolean {
  if (!noun || sentence.tokens[noun.first - 1]?.lower !== 'for') return false;
  const before = sentence.tokens.slice(Math.max(0, noun.first - 6), noun.first - 1);
  return before.some(
    (token) =>
      (token.pos === 'VERB' || token.pos === 'NOUN') &&
      /^(call|demand|request|appeal|plea|plead|press|ask)$/.test(token.lemma),
  );
}

/** "sent no troops to Chad", "seized no more ships": what is not given or done. "No fewer than 50" and "no longer" are no "no" of this kind. */
export function isOfNothing({ tokens }: TaggedSentence, { relation, literal, item, noun }: Deed): boolean {
  const what = noun ?? literal ?? item;
  if (!what?.negated) return false;
  // "no objection by Chad" is none, "gave no assent" is one
  if (relation.plover === 'REJECT' && !noun) return false;
  const [next, second] = [tokens[what.first + 1]?.lower ?? '', tokens[what.first + 2]?.lower];
  if (/^(fewer|less|more)$/.test(next)) return second !== 'than';
  return !/^(longer|doubt|matter)$/.test(next);
}

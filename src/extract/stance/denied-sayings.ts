import type { Clause } from '../clauses/clause.ts';
import { verbOf } from '../clauses/verb-of.ts';
import type { TaggedSentence, Token } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import { CHARGES } from '../words/stances.ts';

/** Ways to say that what is told is not so. */

/** Verbs that set a charge aside, and those that call it something. */
const setsAside = oneOf('reject dismiss deny refute rebut repudiate discount ridicule scoff sneer');
const calls = oneOf('describe call brand label term denounce');
const FALSE =
  /^(false|untrue|baseless|unfounded|groundless|nonsense|fabricated|fabrications?|lies?|slander|invented|absurd|wrong)$/;

const isFalse = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ lower }) => FALSE.test(lower));

/** "no truth in reports that" */
const isNoTruth = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).some(({ lower }, at, words) => lower === 'no' && words[at + 1]?.lower === 'truth');

/** "dismissed the charge", "brushed off reports" */
const isSetAside = (outer: Clause): boolean =>
  setsAside(outer.verb.lemma) || /^(brush|wave|laugh)\+/.test(verbOf(outer));

/** "it is untrue that", "it is not true that" */
function isCalledUntrue(word: string, { verb, subject }: Clause): boolean {
  if (verb.lemma !== 'be' || subject[0]?.lemma !== 'it') return false;
  return verb.negated ? /^(true|correct|so|the)$/.test(word) : FALSE.test(word);
}

/** "dismissed reports that", "described as false claims that", "it is not true that", "reports that … were untrue" */
export function isDenied(sentence: TaggedSentence, inner: Clause, outer: Clause): boolean {
  const { tokens } = sentence;
  const that = inner.opener === 'that' && inner.subject[0] ? inner.subject[0].first - 1 : 0;
  const isCharge = that > 0 && CHARGES.test(tokens[that - 1]!.lemma);
  if (isCharge && isNoTruth(tokens, outer.verb.last, that)) return true;
  const namesCharge = isCharge || outer.objects.some((group) => group.some(({ lemma }) => CHARGES.test(lemma)));
  if (namesCharge && isSetAside(outer)) return true;
  const first = outer.verb.last + (tokens[outer.verb.last + 1]?.lower === 'not' ? 2 : 1);
  const last = inner.verb.first;
  if (calls(outer.verb.lemma)) return isFalse(tokens, first, last);
  return first <= last && isCalledUntrue(tokens[first]?.lower ?? '', outer);
}

/** "Reports that France had lent Iran money were untrue": no clause governs what the subject tells. */
export function isSaidUntrue({ tokens }: TaggedSentence, { opener, subject, verb }: Clause): boolean {
  const that = opener === 'that' && subject[0] ? subject[0].first - 1 : -1;
  if (that < 1 || tokens[that]!.lower !== 'that' || !CHARGES.test(tokens[that - 1]!.lemma)) return false;
  const be = tokens.find(({ index, lower }) => index > verb.head && /^(is|are|was|were)$/.test(lower));
  return be !== undefined && isFalse(tokens, be.index + 1, be.index + 3);
}

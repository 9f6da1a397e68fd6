import type { Clause } from '../clauses/clause.ts';
import { isCalledFor, isDeadline } from '../deeds/asked-deeds.ts';
import type { TaggedSentence, Token } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import { ADJECTIVE_STANCES, GERUND_ADJECTIVES, GERUND_NOUNS, NOUN_STANCES, type Stance } from '../words/stances.ts';

/** What the word right before a clause says of it: "due to", "a plan to", "on the verge of". */

/** "its decision to recall", "the refusal of Sweden to extradite": what the noun before an infinitive says of it. */
export function stanceOfPlan({ tokens }: TaggedSentence, { verb }: Clause): Stance | null {
  const before = tokens[verb.first - 1];
  if (!before) return null;
  const direct = NOUN_STANCES[before.lemma] ?? NOUN_STANCES[before.lower];
  if (direct || before.pos !== 'PROPN') return direct ?? null;
  for (let at = verb.first - 2; at > Math.max(0, verb.first - 10); at--)
    if (/^(of|by)$/.test(tokens[at]!.lower)) return NOUN_STANCES[tokens[at - 1]!.lemma] ?? null;
  return null;
}

/** "stands ready to", "declared itself willing to", "made it impossible to": an adjective says the same behind any verb. */
function adjectiveBefore({ tokens }: TaggedSentence, before: Token, { verb }: Clause): Stance | undefined {
  // "was too weak to invade", but "was only too glad to"
  if (before.pos === 'ADJ' && tokens[before.index - 1]?.lower === 'too')
    return tokens[before.index - 2]?.lower === 'only' ? 'KEEP' : 'DROP';
  // an offer
  if (verb.lemma === 'stand' && /^(ready|prepared)$/.test(before.lower)) return 'PROPOSED';
  return verb.lemma === 'be' || before.pos === 'ADJ' ? ADJECTIVE_STANCES[before.lower] : undefined;
}

/** "is to sign", "is shortly to sign": nothing but an adverb stands between. */
const isRightBehind = ({ tokens }: TaggedSentence, before: Token, { verb }: Clause): boolean =>
  before.index === verb.last || (before.index === verb.last + 1 && tokens[before.index]!.pos === 'ADV');

/** What stands directly before an infinitive says of it: "due to", "a plan to", "about to". */
export function stanceBefore(sentence: TaggedSentence, inner: Clause, outer: Clause): Stance | null {
  const before = sentence.tokens[inner.verb.first - 1];
  if (!before) return null;
  const adjective = adjectiveBefore(sentence, before, outer);
  // "was about to leave when": it did not
  const isCutShort = before.lower === 'about' && outer.link === 'main' && isOver(sentence.tokens, outer);
  if (isCutShort && sentence.tokens.some(({ index, lower }) => index > inner.verb.last && lower === 'when'))
    return 'DROP';
  if (adjective) return outer.verb.negated ? 'DROP' : adjective;
  // "has yet to condemn it"
  if (before.lower === 'yet' && /^(have|be)$/.test(outer.verb.lemma)) return 'DROP';
  if (outer.verb.lemma === 'be') {
    // "was to have arrived on Monday" did not
    if (inner.verb.perfect && before.index === outer.verb.last) return 'DROP';
    if (isRightBehind(sentence, before, outer)) return outer.verb.negated ? 'REFUSED' : 'PLANNED';
  }
  // "still has to ratify it"
  if (outer.verb.lemma === 'have' && before.index === outer.verb.last) return outer.verb.negated ? 'DROP' : 'PLANNED';
  const noun = stanceOfPlan(sentence, inner);
  // "missed the chance to", "lacks the will to"
  if (/^(miss|lack|lose|squander|forgo)$/.test(outer.verb.lemma)) return 'DROP';
  // "accepted an invitation to go to Abuja"
  if (noun === 'DROP' && /^(accept|welcome)$/.test(outer.verb.lemma) && /^(invitation|call)$/.test(before.lemma))
    return outer.verb.negated || before.lemma === 'call' ? 'DROP' : 'PLANNED';
  if (noun && outer.verb.head !== before.index) return noun;
  // "gave Iraq until January to withdraw"
  if (outer.verb.lemma === 'give' && inner.link === 'infinitive' && isDeadline(sentence, inner, outer)) return 'DROP';
  if (isCalledFor(sentence, inner, outer)) return 'DROP';
  return outer.verb.lemma === 'be' ? 'KEEP' : null;
}

const isBrink = oneOf('verge brink point cusp edge');
const isOver = (tokens: readonly Token[], { verb }: Clause): boolean =>
  /^(was|were|had)$/.test(tokens[verb.first]!.lower);

/** "on the verge of invading", "interested in buying", "the idea of sending": the word before the preposition. */
export function stanceBeforeOpener({ tokens }: TaggedSentence, inner: Clause, outer: Clause): Stance | null {
  const before = tokens[inner.verb.first - 2];
  if (!before || before.index <= outer.verb.first - 1) return null;
  const noun = before.pos === 'NOUN' ? GERUND_NOUNS[before.lemma] : undefined;
  // "was on the point of attacking when": it did not
  if (isBrink(before.lemma) && (outer.verb.perfect || outer.link === 'main') && isOver(tokens, outer)) return 'DROP';
  if (noun) return noun;
  if (inner.opener === 'of') return before.pos === 'ADJ' ? (GERUND_ADJECTIVES[before.lower] ?? null) : null;
  if (inner.opener !== 'to' && inner.opener !== 'in' && inner.opener !== 'on') return null;
  // "are close to concluding a pact", "came close to shooting"
  if (/^(close|closer|near|nearer)$/.test(before.lower)) return outer.verb.lemma === 'be' ? 'PLANNED' : 'DROP';
  const isPredicate = before.index === outer.verb.head || before.pos === 'ADJ';
  if (isPredicate) return GERUND_ADJECTIVES[before.lower] ?? ADJECTIVE_STANCES[before.lower] ?? null;
  // "committed itself to sending"
  return inner.opener === 'to' && /^(commit|pledge|dedicate)$/.test(outer.verb.lemma) ? 'PLANNED' : null;
}

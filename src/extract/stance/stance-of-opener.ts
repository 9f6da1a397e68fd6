import type { Clause } from '../clauses/clause.ts';
import type { TaggedSentence } from '../words/document.ts';
import { isPast, MODALS, PAST_SAME } from '../words/grammar-words.ts';
import { GERUND_OPENERS, type Stance } from '../words/stances.ts';

/** The first verb behind the comma that closes a phrase at a sentence's head stands in the past: "Before flying home, she met". */
function isPastBehindComma({ tokens }: TaggedSentence, { verb }: Clause): boolean {
  let comma = verb.last + 1;
  while (comma < tokens.length && tokens[comma]!.text !== ',') comma++;
  const main = tokens.find(({ index, pos }) => index > comma && (pos === 'VERB' || pos === 'AUX'));
  return main !== undefined && (isPast(main) || PAST_SAME.has(main.lower)) && !MODALS.has(main.lower);
}

/** What the preposition before a gerund says of it: "met them before flying home" tells a flight, "will meet them before flying home" plans one. */
export function stanceOfOpener(sentence: TaggedSentence, inner: Clause, outer: Clause | null): Stance | null {
  const stance = GERUND_OPENERS.get(inner.opener ?? '') ?? null;
  if (stance !== 'PLANNED') return stance;
  const isGone = outer
    ? outer.verb.past && !outer.verb.modal && !outer.verb.negated
    : isPastBehindComma(sentence, inner);
  return isGone ? 'KEEP' : stance;
}

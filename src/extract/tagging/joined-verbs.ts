import type { Token } from '../words/document.ts';
import { IRREGULAR_PAST } from '../words/irregular-verbs.ts';
import { oneOf } from '../words/one-of.ts';
import { FORMS } from '../words/verb-forms.ts';

/** Verbs that go on behind "and" in the form of the verb before, where the tagger takes them for nouns or adjectives. */

const joins = oneOf('and or but then');
const counts = oneOf('both each all');
const MODAL = /^(will|would|can|could|may|might|shall|should|must|to|'ll|did|does|do)$/;

/** How far back the verb that goes on may stand, in tokens. */
const REACH = 14;

/** Where the last verb before a position stands; -1 where none is near. */
function verbBefore(tokens: readonly Token[], at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    if (tokens[back]!.text === ';' || tokens[back]!.text === ':') return -1;
    if (tokens[back]!.pos === 'VERB') return back;
  }
  return -1;
}

/** A modal or "to" governs the verb at a position, adverbs between them skipped. */
function isGoverned(tokens: readonly Token[], verb: number): boolean {
  let before = verb - 1;
  while (tokens[before]?.pos === 'ADV' || tokens[before]?.lower === 'not') before--;
  return MODAL.test(tokens[before]?.lower ?? '');
}

/** "praise Sweden", "close its border", "free two sailors", "bomb the port": what follows is its object. */
const opensObject = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens[at + 1];
  if (!after) return false;
  if (/^(DET|PROPN|NUM|SYM)$/.test(after.pos)) return true;
  if (after.pos === 'PRON') return after.lower !== 'that' && after.lower !== 'which' && after.lower !== 'who';
  return after.pos === 'ADJ' && /^\p{Lu}/u.test(after.text);
};

/** "will condemn Poland and praise Sweden", "by freezing assets and bombing two towns": the verb behind "and" goes on in the form of the one before. */
export function isJoinedVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if ((token.pos !== 'NOUN' && token.pos !== 'ADJ') || !joins(tokens[at - 1]?.lower ?? '')) return false;
  const kind = FORMS.get(token.lower)?.kind;
  if ((kind !== 'plain' && kind !== 'gerund') || !opensObject(tokens, at)) return false;
  const verb = verbBefore(tokens, at - 1);
  if (verb < 0) return false;
  const { lower, lemma } = tokens[verb]!;
  if (kind === 'gerund') return lower.endsWith('ing') && lower !== lemma && tokens[verb - 1]?.pos === 'ADP';
  return lower === lemma && isGoverned(tokens, verb);
}

/** "Chad both lifted sanctions and left", "each froze its assets": a past form right behind a name that a quantity counts. */
export const isCountedVerb = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.pos === 'ADJ' || tokens[at]!.pos === 'NOUN') &&
  counts(tokens[at - 1]?.lower ?? '') &&
  tokens[at - 2]?.pos === 'PROPN' &&
  (FORMS.get(tokens[at]!.lower)?.kind === 'past' || IRREGULAR_PAST.has(tokens[at]!.lower));

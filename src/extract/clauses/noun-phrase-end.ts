import type { SentenceMention } from '../words/document.ts';
import { TEMPORAL } from '../words/grammar-words.ts';
import { oneOf } from '../words/one-of.ts';
import { contactStarts } from './phrase-contact.ts';
import { isBehindDate, pointsAtTime, stretchStarts, timeStarts } from './phrase-date.ts';
import { giftStarts, receiverEnds } from './phrase-gift.ts';
import { personStarts } from './phrase-of-person.ts';
import { isNominal, isPrenominal, type SentenceView } from './sentence-view.ts';

/** A question about the token at a position. */
type Test = (view: SentenceView, at: number) => boolean;

const isArticle = oneOf('the a an');

export function nounAhead(view: SentenceView, at: number): boolean {
  for (let index = at; index < view.tokens.length; index++) {
    const { pos } = view.tokens[index]!;
    if (pos === 'NOUN' || pos === 'PROPN') return true;
    if (pos !== 'ADJ' && pos !== 'NUM' && !(pos === 'CCONJ' && view.tokens[index + 1]?.pos === 'ADJ')) return false;
  }
  return false;
}

/** "highly enriched uranium", "a recently signed pact": an adverb before what it qualifies; but "Jordan respectively | next week". */
const isAdverbInside: Test = (view, at) =>
  view.tokens[at]!.pos === 'ADV' &&
  !pointsAtTime(view.tokens[at + 1]?.lower ?? '') &&
  (view.tokens[at + 1]?.pos === 'ADJ' || isPrenominal(view, at + 1));

/** "political and military ties" */
const joinsAdjectives: Test = (view, at) =>
  view.tokens[at]!.lower === 'and' &&
  view.tokens[at - 1]?.pos === 'ADJ' &&
  view.tokens[at + 1]?.pos === 'ADJ' &&
  !view.covered.has(at - 1) &&
  nounAhead(view, at + 1);

/** "the swampy, oil-rich strip" */
const partsAdjectives: Test = ({ tokens, covered }, at) => {
  const [article, before, comma, after] = [tokens[at - 2], tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (comma.lower !== ',' || before === undefined || after === undefined || covered.has(at - 1)) return false;
  const qualifies = before.pos === 'ADJ' || (article?.pos === 'DET' && !/^\p{Lu}/u.test(after.text));
  return qualifies && (after.pos === 'ADJ' || after.text.includes('-'));
};

/** Tokens that go on with a run of nominal ones. */
const goesOn: Test = (view, at) =>
  isNominal(view, at) ||
  isAdverbInside(view, at) ||
  joinsAdjectives(view, at) ||
  (partsAdjectives(view, at) && nounAhead(view, at + 1));

/** A name that starts a phrase of its own right behind a time, a person or a thing. */
const nameStarts = (
  view: SentenceView,
  { index, at }: { index: number; at: number },
  mention: SentenceMention,
): boolean =>
  stretchStarts(view, at) ||
  isBehindDate(view, at) ||
  personStarts(view, { index, at }, mention) ||
  contactStarts(view, at, mention);

/** Tokens that start a phrase of their own right behind a run of nominal ones. */
const startsAnother = (
  view: SentenceView,
  { index, at }: { index: number; at: number },
  mention: SentenceMention | undefined,
): boolean =>
  (mention === undefined ? timeStarts(view, at) || receiverEnds(view, at) : nameStarts(view, { index, at }, mention)) ||
  spanStarts(view, at) ||
  view.tokens[at]!.pos === 'PRON' ||
  giftStarts(view, at) ||
  articleStarts(view, at);

/** First position after the run of nominal tokens from `index`; mention phrases are taken whole. */
export function runEnd(view: SentenceView, index: number): number {
  let at = index;
  while (at < view.tokens.length) {
    const mention = view.phraseStart.get(at) ?? view.covered.get(at);
    if (at > index && startsAnother(view, { index, at }, mention)) return at;
    if (mention) at = Math.max(mention.phraseLast, mention.last) + 1;
    else if (goesOn(view, at)) at++;
    else return at;
  }
  return at;
}

/** "on Monday | the French government", "in Seoul | the acting president": an article behind a noun starts a phrase of its own. */
const articleStarts = (view: SentenceView, at: number): boolean => isArticle(view.tokens[at]!.lower);

/** "the accord three years after it": a span of time that "after" or "ago" follows starts a phrase of its own. */
function spanStarts(view: SentenceView, at: number): boolean {
  const [count, unit, word] = [view.tokens[at], view.tokens[at + 1], view.tokens[at + 2]];
  // "the pact with Japan hours before it lapsed"
  if (count && unit && TEMPORAL.has(count.lemma) && view.covered.has(at - 1))
    return /^(after|before|ago|later|earlier)$/.test(unit.lower);
  if (count?.pos !== 'NUM' || !unit || !TEMPORAL.has(unit.lemma)) return false;
  // "gave the diplomats seven days to leave"
  if (
    (view.tokens[at - 1]?.pos === 'NOUN' || view.covered.has(at - 1)) &&
    /^(hours|days|weeks|months|years|decades)$/.test(unit.lower)
  )
    return true;
  return /^(after|before|ago|later|earlier|since)$/.test(word?.lower ?? '');
}

import type { SentenceMention } from '../words/document.ts';
import { isCurrency, TEMPORAL } from '../words/grammar-words.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import { contactStarts } from './phrase-contact.ts';
import { personStarts } from './phrase-of-person.ts';
import { isNominal, isPossessive, isPrenominal, type SentenceView } from './sentence-view.ts';

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

/** "highly enriched uranium", "a recently signed pact": an adverb before what it qualifies. */
const isAdverbInside: Test = (view, at) =>
  view.tokens[at]!.pos === 'ADV' && (view.tokens[at + 1]?.pos === 'ADJ' || isPrenominal(view, at + 1));

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

/** Tokens that start a phrase of their own right behind a run of nominal ones. */
const startsAnother = (
  view: SentenceView,
  { index, at }: { index: number; at: number },
  mention: SentenceMention | undefined,
): boolean =>
  dateEnds(view, at, mention) ||
  (mention !== undefined && personStarts(view, { index, at }, mention)) ||
  (mention !== undefined && contactStarts(view, at, mention)) ||
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

const DAYS = 'yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday';
const isDay = oneOf(DAYS);
const isDayOrPart = oneOf(`${DAYS} late early last next earlier later`);
const isTimeUnit = oneOf('hours days weeks months years decades');
const pointsAtTime = oneOf('next last this');

/** A common noun, or a plural behind a demonym that looks like a verb: "American bombers Tuesday". */
const isThing = (view: SentenceView, at: number): boolean =>
  view.tokens[at]!.pos === 'NOUN' || (view.tokens[at]!.pos === 'VERB' && isNominal(view, at));

/** A date ends its phrase before a name ("on Sunday Chinese money", "in 2003 Iraq") and a name before a date ("Pakistan late last night"). */
function dateEnds(view: SentenceView, at: number, mention: SentenceMention | undefined): boolean {
  // "drones months before the war": a stretch of time is no part of the goods
  const stretch = isTimeUnit(view.tokens[at]!.lower);
  if (
    stretch &&
    /^(before|after|later|earlier|ago|into)$/.test(view.tokens[at + 1]?.lower ?? '') &&
    view.tokens[at - 1]!.pos === 'NOUN'
  )
    return true;
  const before = view.tokens[at - 1]!;
  // "the 1972 treaty": a year behind an article belongs to what follows
  const afterMonth =
    before.pos === 'NUM' &&
    view.tokens[at - 2]?.pos !== 'DET' &&
    (/^(1[89]|20)\d\d$/.test(before.text) || TEMPORAL.has(view.tokens[at - 2]?.lower ?? ''));
  if (mention)
    return (
      !view.covered.has(at - 1) &&
      (TEMPORAL.has(before.lower) || afterMonth) &&
      // "In November a trade agreement was signed"
      (view.tokens[at]!.pos === 'DET' || /^\p{Lu}/u.test(view.tokens[at]!.text))
    );
  // "established relations today", "imposed sanctions Monday": the day is no part of what is done on it
  if (isDay(view.tokens[at]!.lower) && isThing(view, at - 1) && !isPossessive(view, at + 1)) return true;
  // "severed on Monday relations with", but "on Monday night"
  if (isDay(before.lower) && view.tokens[at - 2]?.lower === 'on' && !TEMPORAL.has(view.tokens[at]!.lemma)) return true;
  // "restore relations next year"
  if (
    pointsAtTime(view.tokens[at]!.lower) &&
    before.pos === 'NOUN' &&
    TEMPORAL.has(view.tokens[at + 1]?.lower ?? '') &&
    !isPossessive(view, at + 2)
  )
    return true;
  if (!view.covered.has(at - 1)) return false;
  if (isDayOrPart(view.tokens[at]!.lower)) return true;
  return receiverEnds(view, at);
}

/** "promised African states 30 billion dollars", "offered Haitians land": a sum, or goods after a people, starts a phrase of its own. */
function giftStarts(view: SentenceView, at: number): boolean {
  const [before, token] = [view.tokens[at - 1]!, view.tokens[at]!];
  if (view.covered.has(at)) return false;
  // "sold to Poland 20 tanks", "In Iraq 20 people", but "Brazil 2014"
  const name = view.covered.get(at - 1);
  if (name && token.pos === 'NUM' && name.form === 'name' && /^country:/.test(name.entities[0] ?? ''))
    return view.tokens[name.first - 1]?.pos === 'ADP' && !/^(1[89]|20)\d\d$/.test(token.text);
  // "goods worth 5 billion dollars"
  if (token.lower === 'worth' && before.pos === 'NOUN') return true;
  const isSum = token.pos === 'NUM' || isCurrency(token.text);
  // "sold the Chinese government 180 million bushels"
  if (isSum)
    return (
      before.pos === 'NOUN' &&
      (before.lemma !== before.lower || RECEIVING.has(before.lower)) &&
      !view.covered.has(at - 1)
    );
  const isPeople =
    view.covered.get(at - 1)?.form === 'demonym' && /[a-z]s$/.test(before.text) && before.lower !== 'swiss';
  return isPeople && token.pos === 'NOUN';
}

const RECEIVING = wordSet('government regime side leadership army administration');

const GIVING = wordSet(
  'give send sell lend offer hand grant supply ship award pay deny owe lease promise forgive spare',
);

/** Where a list of names begins whose last name begins at a token: "lent Chile, Kenya and | Togo $50 million". */
function listStart({ tokens, covered }: SentenceView, last: number): number {
  let at = last;
  for (;;) {
    let before = at - 1;
    if (tokens[before]?.pos === 'DET') before--;
    if (tokens[before]?.lower === 'and' && tokens[before - 1]?.text === ',') before--;
    if (!/^(and|,)$/.test(tokens[before]?.lower ?? '')) return at;
    const name = covered.get(before - 1);
    if (!name || name.last !== before - 1 || name.form === 'demonym') return at;
    at = name.first;
  }
}

/** "sent Afghanistan 2.5 million tonnes", "sold Iran drones": whoever is given something ends a phrase before what is given. */
function receiverEnds(view: SentenceView, at: number): boolean {
  const receiver = view.covered.get(at - 1)!;
  const before = view.tokens[listStart(view, receiver.first) - 1];
  // "sold the Soviet Union grain", "hand the Kremlin $10 billion", but "gave the United States embassy a clock"
  const given = view.tokens[at]!;
  if (before?.pos === 'DET' && !/^(NUM|SYM)$/.test(given.pos) && (isNominal(view, at + 1) || given.pos !== 'NOUN'))
    return false;
  const verb = before?.pos === 'DET' ? view.tokens[before.index - 1] : before;
  return receiver.form !== 'demonym' && verb?.pos === 'VERB' && GIVING.has(verb.lemma) && !isPossessive(view, at);
}

import { TEMPORAL } from '../words/grammar-words.ts';
import { oneOf } from '../words/one-of.ts';
import { isNominal, isPossessive, type SentenceView } from './sentence-view.ts';

/** Where a phrase ends at a time: before a name ("on Sunday | Chinese money", "in 2003 | Iraq") and behind one ("Pakistan | late last night"). */

const DAYS = 'yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday';
const isDay = oneOf(DAYS);
const isDayOrPart = oneOf(`${DAYS} late early last next earlier later`);
const isTimeUnit = oneOf('hours days weeks months years decades');
/** What says which week, month or year is meant. */
export const pointsAtTime = oneOf('next last this');

const leadsToPlace = oneOf('in at to from near');

/** A common noun, a plural behind a demonym that looks like a verb, or a place: "American bombers Tuesday", "in Zagreb Tuesday", but "Bloody Sunday". */
const isThing = (view: SentenceView, at: number): boolean =>
  view.tokens[at]!.pos === 'NOUN' ||
  (view.tokens[at]!.pos === 'VERB' && isNominal(view, at)) ||
  (view.tokens[at]!.pos === 'PROPN' && leadsToPlace(view.tokens[at - 1]?.lower ?? ''));

/** "drones months before the war": a stretch of time is no part of the goods. */
export const stretchStarts = ({ tokens }: SentenceView, at: number): boolean =>
  isTimeUnit(tokens[at]!.lower) &&
  /^(before|after|later|earlier|ago|into)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at - 1]!.pos === 'NOUN';

/** "in 2003 | Iraq", "On May 5 | Chad"; but "the 1972 treaty": a year behind an article belongs to what follows. */
const isDated = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]!.pos === 'NUM' &&
  tokens[at - 1]?.pos !== 'DET' &&
  (/^(1[89]|20)\d\d$/.test(tokens[at]!.text) || TEMPORAL.has(tokens[at - 1]?.lower ?? ''));

/** "on Sunday | Chinese money", but "In November a trade agreement was signed": a name, or its article, right behind a date. */
export const isBehindDate = (view: SentenceView, at: number): boolean =>
  !view.covered.has(at - 1) &&
  (TEMPORAL.has(view.tokens[at - 1]!.lower) || isDated(view, at - 1)) &&
  (view.tokens[at]!.pos === 'DET' || /^\p{Lu}/u.test(view.tokens[at]!.text));

/** "established relations | today", "imposed sanctions | Monday": the day is no part of what is done on it. */
const dayStarts = (view: SentenceView, at: number): boolean =>
  isDay(view.tokens[at]!.lower) && isThing(view, at - 1) && !isPossessive(view, at + 1);

/** "severed on Monday | relations with", but "on Monday night". */
const isBehindDay = ({ tokens }: SentenceView, at: number): boolean =>
  isDay(tokens[at - 1]!.lower) && tokens[at - 2]?.lower === 'on' && !TEMPORAL.has(tokens[at]!.lemma);

/** "restore relations | next year", "in Zagreb | last week", "gave Peru $50 million | last year" */
const nextTimeStarts = (view: SentenceView, at: number): boolean =>
  pointsAtTime(view.tokens[at]!.lower) &&
  /^(NOUN|NUM|PROPN)$/.test(view.tokens[at - 1]!.pos) &&
  TEMPORAL.has(view.tokens[at + 1]?.lower ?? '') &&
  !isPossessive(view, at + 2);

/** A time that starts a phrase of its own, or what stands right behind one does. */
export const timeStarts = (view: SentenceView, at: number): boolean =>
  stretchStarts(view, at) ||
  dayStarts(view, at) ||
  isBehindDay(view, at) ||
  nextTimeStarts(view, at) ||
  (view.covered.has(at - 1) && isDayOrPart(view.tokens[at]!.lower));

import { isCurrency, TEMPORAL } from '../words/grammar-words.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import { TOGETHER_WITH, WITH_IN, WITH_ON, WITH_OVER, WITH_THROUGH, WITH_TOGETHER } from '../words/particle-verbs.ts';
import type { SentenceView } from './sentence-view.ts';

/** Where the words around bear out one reading of a small word and not another. */

/** A question about the word at a position. */
export type Holds = (view: SentenceView, at: number) => boolean;

export const lowerAt = ({ tokens }: SentenceView, at: number): string => tokens[at]?.lower ?? '';
export const tagAt = ({ tokens }: SentenceView, at: number): string | undefined => tokens[at]?.pos;

/** The lemma of the verb directly before a position, or an empty word. */
export const verbBefore = ({ tokens }: SentenceView, at: number): string => {
  const before = tokens[at - 1];
  return before?.pos === 'VERB' ? before.lemma : '';
};

const isSummoned = oneOf('call haul summon');
const isEnvoy = oneOf('ambassador envoy charge chargé diplomat consul representative minister');
const isMultiple = oneOf('half twice double');
const isRound = oneOf('dozen hundred thousand million billion third quarter half');
const isShare = oneOf('half twice least most once');
export const isBound = oneOf('least most once');
const isShore = oneOf('coast coasts shore shores');
export const isNominalTag = oneOf('PROPN NOUN DET PRON ADJ NUM');
const isEvery = oneOf('all every everybody everyone nobody none any anybody anyone');
const isNextOrLast = oneOf('last this next');
export const comparesWith = oneOf('at more than');
const opensPhrase = oneOf('DET PROPN NOUN PRON ADJ');

/** "200 tanks", "a million shells", "half the fleet". */
export const isQuantity: Holds = (view, at) =>
  tagAt(view, at) === 'NUM' ||
  isMultiple(lowerAt(view, at)) ||
  (tagAt(view, at) === 'DET' && tagAt(view, at + 1) === 'NUM') ||
  isRound(lowerAt(view, at + 1));

/** "fought over three villages": what the quarrel is about, and no measure. */
const QUARRELS = wordSet('fight quarrel argue clash wrangle skirmish feud row dispute war battle');

/** "around 16,000 troops", "over half", "at least two": measures, not relations; but "at 16 places". */
export const isMeasure: Holds = (view, at) => {
  const counted = view.tokens[at + 1];
  if (counted === undefined) return false;
  const { lower } = view.tokens[at]!;
  if (lower === 'over' && QUARRELS.has(view.tokens[at - 1]?.lemma ?? '')) return false;
  if (counted.pos === 'NUM') return lower !== 'at';
  return isCurrency(counted.text) || isShare(counted.lower);
};

/** What keeps one of the particles from being part of the verb before it. */
const NO_PARTICLE: ReadonlyMap<string, Holds> = new Map<string, Holds>([
  ['over', (view, at) => tagAt(view, at - 1) === 'VERB' && !WITH_OVER.has(verbBefore(view, at))],
  // "build the line together": how, and no part of the verb
  ['together', (view, at) => !WITH_TOGETHER.has(view.tokens[at - 1]?.lemma ?? '')],
  // "were held off the coast"
  ['off', (view, at) => tagAt(view, at + 1) === 'DET' && isShore(lowerAt(view, at + 2))],
  // "a stab in the back"
  ['back', (view, at) => tagAt(view, at - 1) === 'DET'],
  // "gathered along the border": but "went along,"
  ['along', (view, at) => opensPhrase(tagAt(view, at + 1) ?? '')],
]);

/** "called off", "broke it off,": directly after a verb, or with no object behind it; else a preposition ("sanctions over the war"). */
export const isParticle: Holds = (view, at) => {
  if (NO_PARTICLE.get(lowerAt(view, at))?.(view, at)) return false;
  const after = tagAt(view, at + 1);
  return tagAt(view, at - 1) === 'VERB' || after === undefined || after === 'PUNCT' || after === 'ADP';
};

/** "in 3 million dollars", but "in 1990" and "in two years" */
const isCounted: Holds = ({ tokens }, at) =>
  tokens[at]!.pos === 'NUM' &&
  !/^(?:1[89]|20)\d\d$/.test(tokens[at]!.text) &&
  !TEMPORAL.has(tokens[at + 1]?.lower ?? '');

/** "chipped in a third", "took in refugees": but "taken in May". */
export const takesInObject: Holds = (view, at) => {
  const object = view.tokens[at + 1];
  if (!WITH_IN.has(verbBefore(view, at)) || object === undefined) return false;
  if (isCounted(view, at + 1)) return true;
  return (object.pos === 'DET' || object.pos === 'NOUN') && !TEMPORAL.has(object.lower);
};

/** "works together with Mali": whom one works with, and no company of the doer; but "pledged to work together", which is a pledge. */
export const worksTogether: Holds = (view, at) =>
  TOGETHER_WITH.has(verbBefore(view, at)) && lowerAt(view, at - 2) !== 'to';

/** "passed on the message", "cheered on Mali": but "passed on the last day". */
export const passesOn: Holds = (view, at) => {
  if (!WITH_ON.has(verbBefore(view, at))) return false;
  const ahead = view.tokens.slice(at + 1, at + 4);
  const opens = /^(DET|NOUN|ADJ)$/.test(ahead[0]?.pos ?? '') || view.covered.has(at + 1);
  return opens && !ahead.some(({ lower, lemma }) => TEMPORAL.has(lower) || TEMPORAL.has(lemma));
};

/** "waved through the treaty": an object that is no place follows, "rushed through Chad" goes there. */
export const pushesThrough: Holds = (view, at) =>
  WITH_THROUGH.has(verbBefore(view, at)) &&
  (view.covered.get(at + 2) ?? view.covered.get(at + 1))?.use !== 'place' &&
  view.tokens[at + 1]?.pos === 'DET';

/** "called in Ambassador Nam", "called in the Israeli envoy": who is summoned follows. */
export const callsInEnvoy: Holds = (view, at) => {
  if (!isSummoned(verbBefore(view, at))) return false;
  for (let index = at + 1; index < Math.min(at + 6, view.tokens.length); index++) {
    if (isEnvoy(view.tokens[index]!.lemma)) return true;
    if (!opensPhrase(tagAt(view, index) ?? '')) return false;
  }
  return false;
};

/** "flew in on Friday", "let in,", "flew in last week": no noun that belongs to "in" follows. */
export const standsAlone: Holds = (view, at) => {
  if (tagAt(view, at - 1) !== 'VERB') return false;
  const after = tagAt(view, at + 1);
  if (after === undefined || after === 'ADP' || after === 'PUNCT') return true;
  return isNextOrLast(lowerAt(view, at + 1)) && TEMPORAL.has(lowerAt(view, at + 2));
};

/** "everybody but Norway", "all its neighbours but Norway": of all, somebody is left out. */
export const excepts: Holds = (view, at) => {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    if (isEvery(lowerAt(view, index))) return tagAt(view, at + 1) !== 'NUM' && isNominalTag(tagAt(view, at + 1) ?? '');
    if (!isNominalTag(tagAt(view, index) ?? '')) return false;
  }
  return false;
};

/** "not only Norway but also Chad": one more, right behind a name or a noun. */
export const addsToList: Holds = (view, at) => {
  if (lowerAt(view, at + 1) !== 'also' || !isNominalTag(tagAt(view, at + 2) ?? '')) return false;
  for (let index = at - 1; index > Math.max(0, at - 14); index--)
    if (lowerAt(view, index) === 'only') return lowerAt(view, index - 1) === 'not';
  return false;
};

/** "France, once the ruler of Chad, left": what somebody once was, up to the comma. */
export const describesOnce: Holds = (view, at) => {
  if (lowerAt(view, at - 1) !== ',' || tagAt(view, at + 1) !== 'DET') return false;
  for (let index = at + 2; index < at + 12; index++) {
    if (lowerAt(view, index) === ',') return true;
    if (/^(VERB|AUX)$/.test(tagAt(view, index) ?? '')) return false;
  }
  return false;
};

/** "ten states, among them Norway": a comma before "among them", and a noun behind. */
export const namesSome: Holds = (view, at) =>
  /^[,(—–]$/.test(lowerAt(view, at - 1)) && /^(PROPN|NOUN|ADJ|DET|NUM|PRON)$/.test(tagAt(view, at + 2) ?? '');

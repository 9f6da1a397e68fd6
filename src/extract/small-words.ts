import type { Word } from './chunk.ts';
import { AMBIGUOUS_OPENERS, isCurrency, PARTICLES, SUBORDINATORS, TEMPORAL } from './grammar-words.ts';
import { oneOf, wordSet } from './one-of.ts';
import { WITH_IN, WITH_OVER, WITH_TOGETHER, WITH_UP } from './particle-verbs.ts';
import type { SentenceView } from './sentence-view.ts';

/** What the small words between phrases and verbs are: prepositions, coordinators, subordinators, particles, and the rest adverbs. */

type Holds = (view: SentenceView, at: number) => boolean;

const lowerAt = ({ tokens }: SentenceView, at: number): string => tokens[at]?.lower ?? '';
const tagAt = ({ tokens }: SentenceView, at: number): string | undefined => tokens[at]?.pos;

/** The lemma of the verb directly before a position, or an empty word. */
const verbBefore = ({ tokens }: SentenceView, at: number): string => {
  const before = tokens[at - 1];
  return before?.pos === 'VERB' ? before.lemma : '';
};

const isSummoned = oneOf('call haul summon');
const isEnvoy = oneOf('ambassador envoy charge chargé diplomat consul representative minister');
const isMultiple = oneOf('half twice double');
const isRound = oneOf('dozen hundred thousand million billion third quarter half');
const isShare = oneOf('half twice least most once');
const isBound = oneOf('least most once');
const isShore = oneOf('coast coasts shore shores');
const isNominalTag = oneOf('PROPN NOUN DET PRON ADJ NUM');
const isEvery = oneOf('all every everybody everyone nobody none any anybody anyone');
const isNextOrLast = oneOf('last this next');
const comparesWith = oneOf('at more than');
const opensPhrase = oneOf('DET PROPN NOUN PRON ADJ');

/** "200 tanks", "a million shells", "half the fleet". */
const isQuantity: Holds = (view, at) =>
  tagAt(view, at) === 'NUM' ||
  isMultiple(lowerAt(view, at)) ||
  (tagAt(view, at) === 'DET' && tagAt(view, at + 1) === 'NUM') ||
  isRound(lowerAt(view, at + 1));

/** "fought over three villages": what the quarrel is about, and no measure. */
const QUARRELS = wordSet('fight quarrel argue clash wrangle skirmish feud row dispute war battle');

/** "around 16,000 troops", "over half", "at least two": measures, not relations; but "at 16 places". */
const isMeasure: Holds = (view, at) => {
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
  // "gathered along the border": but "went along,"
  ['along', (view, at) => opensPhrase(tagAt(view, at + 1) ?? '')],
]);

/** "called off", "broke it off,": directly after a verb, or with no object behind it; else a preposition ("sanctions over the war"). */
const isParticle: Holds = (view, at) => {
  if (NO_PARTICLE.get(lowerAt(view, at))?.(view, at)) return false;
  const after = tagAt(view, at + 1);
  return tagAt(view, at - 1) === 'VERB' || after === undefined || after === 'PUNCT' || after === 'ADP';
};

/** "chipped in a third", "took in refugees": but "taken in May". */
const takesInObject: Holds = (view, at) => {
  const object = view.tokens[at + 1];
  if (!WITH_IN.has(verbBefore(view, at)) || object === undefined) return false;
  return (object.pos === 'DET' || object.pos === 'NOUN') && !TEMPORAL.has(object.lower);
};

/** "called in Ambassador Nam", "called in the Israeli envoy": who is summoned follows. */
const callsInEnvoy: Holds = (view, at) => {
  if (!isSummoned(verbBefore(view, at))) return false;
  for (let index = at + 1; index < Math.min(at + 6, view.tokens.length); index++) {
    if (isEnvoy(view.tokens[index]!.lemma)) return true;
    if (!opensPhrase(tagAt(view, index) ?? '')) return false;
  }
  return false;
};

/** "flew in on Friday", "let in,", "flew in last week": no noun that belongs to "in" follows. */
const standsAlone: Holds = (view, at) => {
  if (tagAt(view, at - 1) !== 'VERB') return false;
  const after = tagAt(view, at + 1);
  if (after === undefined || after === 'ADP' || after === 'PUNCT') return true;
  return isNextOrLast(lowerAt(view, at + 1)) && TEMPORAL.has(lowerAt(view, at + 2));
};

/** "everybody but Norway", "all its neighbours but Norway": of all, somebody is left out. */
const excepts: Holds = (view, at) => {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    if (isEvery(lowerAt(view, index))) return tagAt(view, at + 1) !== 'NUM' && isNominalTag(tagAt(view, at + 1) ?? '');
    if (!isNominalTag(tagAt(view, index) ?? '')) return false;
  }
  return false;
};

/** "France, once the ruler of Chad, left": what somebody once was, up to the comma. */
const describesOnce: Holds = (view, at) => {
  if (lowerAt(view, at - 1) !== ',' || tagAt(view, at + 1) !== 'DET') return false;
  for (let index = at + 2; index < at + 12; index++) {
    if (lowerAt(view, index) === ',') return true;
    if (/^(VERB|AUX)$/.test(tagAt(view, index) ?? '')) return false;
  }
  return false;
};

/** A reading of some words: the chunk that each of them makes, over how many words, and where the words around bear it out. */
interface Reading {
  words: string;
  kind: Word['kind'];
  /** Words that follow and belong to the chunk. */
  followedBy?: string;
  /** Words that the chunk takes in, itself among them; those of `followedBy` are counted in without it. */
  span?: number;
  /** What the chunk is read as, where that is not the word itself. */
  readAs?: string;
  holds?: Holds;
}

/** In order: of those that a word has, the first that holds. */
const READINGS: readonly Reading[] = [
  { words: 'as', followedBy: 'well as', kind: 'coordinator', readAs: 'and' },
  { words: 'together', followedBy: 'with', kind: 'preposition', readAs: 'together with' },
  { words: 'along', followedBy: 'with', kind: 'preposition', readAs: 'along with' },
  { words: 'according', followedBy: 'to', kind: 'preposition', readAs: 'according to' },
  { words: 'because', followedBy: 'of', kind: 'preposition', readAs: 'because of' },
  { words: 'ahead', followedBy: 'of', kind: 'preposition', readAs: 'ahead of' },
  { words: 'instead', followedBy: 'of', kind: 'preposition', readAs: 'instead of' },
  { words: 'apart aside', followedBy: 'from', kind: 'preposition', readAs: 'apart from' },
  // "Norway rather than Chad", but "rather than leave"
  {
    words: 'rather',
    followedBy: 'than',
    kind: 'preposition',
    readAs: 'instead of',
    holds: (view, at) => isNominalTag(tagAt(view, at + 2) ?? ''),
  },
  { words: 'but', kind: 'preposition', readAs: 'except', holds: excepts },
  { words: 'than', kind: 'preposition', readAs: 'except', holds: (view, at) => lowerAt(view, at - 1) === 'other' },
  { words: 'worth', kind: 'preposition' },
  { words: 'in', followedBy: 'concert with', kind: 'preposition', readAs: 'together with' },
  { words: 'in', followedBy: 'tandem with', kind: 'preposition', readAs: 'together with' },
  { words: 'in', followedBy: 'company with', kind: 'preposition', readAs: 'together with' },
  { words: 'in', followedBy: 'conjunction with', kind: 'preposition', readAs: 'together with' },
  { words: 'jointly', followedBy: 'with', kind: 'preposition', readAs: 'together with' },
  { words: 'such', followedBy: 'as', kind: 'preposition', readAs: 'including' },
  // "Poland, and with it Hungary, left"
  { words: 'and', followedBy: 'with it', kind: 'coordinator' },
  { words: 'once', kind: 'adverb', holds: describesOnce },
  { words: 'and or but nor &', kind: 'coordinator' },
  { words: 'over', kind: 'particle', holds: (view, at) => WITH_OVER.has(verbBefore(view, at)) },
  {
    words: 'around about over under than nearly almost some at',
    kind: 'adverb',
    span: 2,
    holds: (view, at) => isMeasure(view, at) && isBound(lowerAt(view, at + 1)),
  },
  { words: 'around about over under than nearly almost some at', kind: 'adverb', holds: isMeasure },
  // "more than once", which compares and opens no clause
  { words: 'once', kind: 'adverb', holds: (view, at) => comparesWith(lowerAt(view, at - 1)) },
  // "signed up to the deal", but "up to 30,000 troops": only a bound
  { words: 'up', kind: 'particle', holds: (view, at) => WITH_UP.has(view.tokens[at - 1]?.lemma ?? '') },
  {
    words: 'up',
    kind: 'adverb',
    span: 2,
    holds: (view, at) => lowerAt(view, at + 1) === 'to' && tagAt(view, at + 2) === 'NUM',
  },
  { words: 'up', kind: 'adverb', holds: (view, at) => lowerAt(view, at + 1) === 'to' },
  {
    words: 'more less fewer',
    kind: 'adverb',
    span: 2,
    holds: (view, at) => lowerAt(view, at + 1) === 'than' && isQuantity(view, at + 2),
  },
  { words: [...SUBORDINATORS].join(' '), kind: 'subordinator' },
  { words: [...AMBIGUOUS_OPENERS].join(' '), kind: 'preposition' },
  // "the shooting down of an airliner": part of the event's name
  {
    words: [...PARTICLES].join(' '),
    kind: 'adverb',
    holds: (view, at) =>
      lowerAt(view, at + 1) === 'of' && tagAt(view, at - 1) === 'NOUN' && lowerAt(view, at - 1).endsWith('ing'),
  },
  { words: [...PARTICLES].join(' '), kind: 'particle', holds: isParticle },
  // "let in 120,000 refugees"
  { words: 'in', kind: 'particle', holds: ({ tokens }, at) => tokens[at - 1]?.lemma === 'let' },
  { words: 'in', kind: 'particle', holds: takesInObject },
  { words: 'in', kind: 'particle', holds: callsInEnvoy },
  { words: 'in', kind: 'particle', holds: standsAlone },
  { words: 'to than', kind: 'preposition' },
];

interface Compiled {
  kind: Word['kind'];
  following: readonly string[];
  span: number;
  readAs: string;
  holds: Holds | null;
}

/** The readings of each word, in their order. */
const readingsOf = new Map<string, Compiled[]>();
for (const { words, kind, followedBy, span, readAs, holds } of READINGS)
  for (const word of words.split(' ')) {
    const following = followedBy?.split(' ') ?? [];
    const compiled = {
      kind,
      following,
      span: span ?? 1 + following.length,
      readAs: readAs ?? word,
      holds: holds ?? null,
    };
    readingsOf.set(word, [...(readingsOf.get(word) ?? []), compiled]);
  }

/** The small word at a position, with the words that it takes in; an adverb where nothing says otherwise. */
export function smallWord(view: SentenceView, at: number): Word {
  const token = view.tokens[at]!;
  const reading = readingsOf
    .get(token.lower)
    ?.find(
      ({ following, holds }) =>
        following.every((word, offset) => view.tokens[at + 1 + offset]?.lower === word) &&
        (holds === null || holds(view, at)),
    );
  if (reading) return { kind: reading.kind, first: at, last: at + reading.span - 1, text: reading.readAs };
  return {
    kind: token.pos === 'ADP' || token.pos === 'SCONJ' ? 'preposition' : 'adverb',
    first: at,
    last: at,
    text: token.lower,
  };
}

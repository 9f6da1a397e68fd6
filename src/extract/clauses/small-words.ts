import { AMBIGUOUS_OPENERS, PARTICLES, SUBORDINATORS } from '../words/grammar-words.ts';
import { WITH_OVER, WITH_UP } from '../words/particle-verbs.ts';
import type { Word } from './chunk.ts';
import type { SentenceView } from './sentence-view.ts';
import {
  addsToList,
  callsInEnvoy,
  comparesWith,
  describesOnce,
  excepts,
  type Holds,
  isBound,
  isMeasure,
  isNominalTag,
  isParticle,
  isQuantity,
  lowerAt,
  namesSome,
  passesOn,
  pushesThrough,
  standsAlone,
  tagAt,
  takesInObject,
  verbBefore,
  worksTogether,
} from './small-word-tests.ts';

/** What the small words between phrases and verbs are: prepositions, coordinators, subordinators, particles, and the rest adverbs. */

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
  { words: 'together', kind: 'particle', holds: worksTogether },
  { words: 'on', kind: 'particle', holds: passesOn },
  { words: 'through', kind: 'particle', holds: pushesThrough },
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
  // "not only Norway but also Chad"
  { words: 'but', followedBy: 'also', kind: 'coordinator', readAs: 'and', holds: addsToList },
  { words: 'but', kind: 'preposition', readAs: 'except', holds: excepts },
  { words: 'than', kind: 'preposition', readAs: 'except', holds: (view, at) => lowerAt(view, at - 1) === 'other' },
  { words: 'worth', kind: 'preposition' },
  { words: 'in', followedBy: 'concert with', kind: 'preposition', readAs: 'together with' },
  { words: 'in', followedBy: 'tandem with', kind: 'preposition', readAs: 'together with' },
  { words: 'in', followedBy: 'company with', kind: 'preposition', readAs: 'together with' },
  { words: 'in', followedBy: 'conjunction with', kind: 'preposition', readAs: 'together with' },
  { words: 'jointly', followedBy: 'with', kind: 'preposition', readAs: 'together with' },
  { words: 'such', followedBy: 'as', kind: 'preposition', readAs: 'including' },
  // "ten states, among them Norway", but "talks among them in Oslo"
  { words: 'among', followedBy: 'them', kind: 'preposition', readAs: 'including', holds: namesSome },
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

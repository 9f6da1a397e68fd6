import type { Word } from './chunk.ts';
import {
  AMBIGUOUS_OPENERS,
  isCurrency,
  MODALS,
  PARTICLES,
  RELATIVES,
  SUBORDINATORS,
  TEMPORAL,
} from './grammar-words.ts';
import { oneOf } from './one-of.ts';
import { WITH_IN, WITH_OVER, WITH_TOGETHER, WITH_UP } from './particle-verbs.ts';
import type { SentenceView } from './sentence-view.ts';

/** "called off", "broke it off,": directly after a verb, or with no object behind it; else a preposition ("sanctions over the war"). */
function isParticle(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1];
  const after = view.tokens[at + 1];
  if (before?.pos === 'VERB' && view.tokens[at]!.lower === 'over' && !WITH_OVER.has(before.lemma)) return false;
  // "build the line together": how, and no part of the verb
  if (view.tokens[at]!.lower === 'together' && !WITH_TOGETHER.has(before?.lemma ?? '')) return false;
  // "gathered along the border": but "went along,"
  // "were held off the coast"
  if (
    view.tokens[at]!.lower === 'off' &&
    after?.pos === 'DET' &&
    /^(coasts?|shores?)$/.test(view.tokens[at + 2]?.lower ?? '')
  )
    return false;
  if (view.tokens[at]!.lower === 'along' && /^(DET|PROPN|NOUN|PRON|ADJ)$/.test(after?.pos ?? '')) return false;
  return before?.pos === 'VERB' || after === undefined || after.pos === 'PUNCT' || after.pos === 'ADP';
}

/** "more than 200 tanks", "more than a million shells" */
const isQuantity = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.pos === 'NUM' ||
  /^(half|twice|double)$/.test(view.tokens[at]?.lower ?? '') ||
  (view.tokens[at]?.pos === 'DET' && /^(NUM)$/.test(view.tokens[at + 1]?.pos ?? '')) ||
  /^(dozen|hundred|thousand|million|billion|third|quarter|half)$/.test(view.tokens[at + 1]?.lower ?? '');

/** Turns of phrase that only say how or when, word for word. */
const IDIOMS: readonly (readonly string[])[] = [
  'one by one',
  'step by step',
  'side by side',
  'face to face',
  'day by day',
  'by and large',
  'by all accounts',
  'by contrast',
  'by then',
  'by now',
  'by far',
  'in turn',
  'in return',
  'in exchange',
  'in part',
  'in public',
  'in private',
  'in secret',
  'in person',
  'in full',
  'in advance',
  'in vain',
  'in the meantime',
  'for its part',
  'for their part',
  'for his part',
  'for her part',
  'for good',
  'for free',
  'free of charge',
  'once more',
  'once again',
  'at once',
  'at last',
  'at length',
  'at the same time',
  'on the other hand',
  'on the spot',
  'on paper',
  'on its own',
  'on their own',
  'of course',
  'to date',
  'so far',
  'as expected',
  'as planned',
  'as promised',
  'as usual',
  'as before',
].map((idiom) => idiom.split(' '));
const idiomsByFirst = new Map<string, (readonly string[])[]>();
for (const idiom of IDIOMS) idiomsByFirst.set(idiom[0]!, [...(idiomsByFirst.get(idiom[0]!) ?? []), idiom]);

/** "one by one", "in turn", "by all accounts": a turn of phrase at a position, taken whole as an adverb; null where none stands. */
export function idiomChunk(view: SentenceView, at: number): Word | null {
  const idiom = idiomsByFirst
    .get(view.tokens[at]!.lower)
    ?.find((words) => words.every((word, offset) => view.tokens[at + offset]?.lower === word));
  if (!idiom) return null;
  const next = view.tokens[at + idiom.length];
  // "in return for help" leads in what is given
  if (next?.lower === 'for' || next?.lower === 'of') return null;
  return { kind: 'adverb', first: at, last: at + idiom.length - 1, text: idiom.join(' ') };
}

/** "fought over three villages": what the quarrel is about, and no measure. */
const QUARRELS = new Set('fight quarrel argue clash wrangle skirmish feud row dispute war battle'.split(' '));

const isShare = oneOf('half twice least most once');
const isCoordinator = oneOf('and or but nor &');
const compares = oneOf('more less fewer');

/** The small word at a position: preposition, coordinator, subordinator, particle, else adverb. */
export function wordChunk(view: SentenceView, at: number): Word {
  const token = view.tokens[at]!;
  const make = (kind: Word['kind'], last = at, text = token.lower): Word => ({ kind, first: at, last, text });
  const lowerAt = (offset: number) => view.tokens[at + offset]?.lower;
  if (token.lower === 'as' && lowerAt(1) === 'well' && lowerAt(2) === 'as') return make('coordinator', at + 2, 'and');
  if ((token.lower === 'along' || token.lower === 'together') && lowerAt(1) === 'with')
    return make('preposition', at + 1, 'together with');
  if (token.lower === 'worth') return make('preposition');
  if (token.lower === 'according' && lowerAt(1) === 'to') return make('preposition', at + 1, 'according to');
  if (token.lower === 'because' && lowerAt(1) === 'of') return make('preposition', at + 1, 'because of');
  if (token.lower === 'ahead' && lowerAt(1) === 'of') return make('preposition', at + 1, 'ahead of');
  if (token.lower === 'instead' && lowerAt(1) === 'of') return make('preposition', at + 1, 'instead of');
  if (token.lower === 'over' && view.tokens[at - 1]?.pos === 'VERB' && WITH_OVER.has(view.tokens[at - 1]!.lemma))
    return make('particle');
  // "around 16,000 troops", "more than half", "at least two": measures, not relations
  const counts = view.tokens[at + 1];
  const measured = counts?.pos === 'NUM' || isCurrency(counts?.text ?? '') || isShare(counts?.lower ?? '');
  if (
    measured &&
    /^(around|about|over|under|than|nearly|almost|some|at)$/.test(token.lower) &&
    !(token.lower === 'at' && counts?.pos === 'NUM') &&
    !(token.lower === 'over' && QUARRELS.has(view.tokens[at - 1]?.lemma ?? ''))
  )
    return /^(least|most|once)$/.test(counts?.lower ?? '') ? make('adverb', at + 1) : make('adverb');
  if (isCoordinator(token.lower)) return make('coordinator');
  if (token.lower === 'once' && /^(at|more|than)$/.test(lowerAt(-1) ?? '')) return make('adverb');
  // "signed up to the deal", but "up to 30,000 troops": only a bound
  if (token.lower === 'up' && WITH_UP.has(view.tokens[at - 1]?.lemma ?? '')) return make('particle');
  if (token.lower === 'up' && lowerAt(1) === 'to')
    return make('adverb', view.tokens[at + 2]?.pos === 'NUM' ? at + 1 : at);
  if (compares(token.lower) && lowerAt(1) === 'than' && isQuantity(view, at + 2)) return make('adverb', at + 1);
  if (SUBORDINATORS.has(token.lower)) return make('subordinator');
  if (AMBIGUOUS_OPENERS.has(token.lower)) return make('preposition');
  // "the shooting down of an airliner": part of the event's name
  if (
    PARTICLES.has(token.lower) &&
    lowerAt(1) === 'of' &&
    view.tokens[at - 1]?.pos === 'NOUN' &&
    lowerAt(-1)!.endsWith('ing')
  )
    return make('adverb');
  if (PARTICLES.has(token.lower) && isParticle(view, at)) return make('particle');
  // "let in 120,000 refugees"
  if (token.lower === 'in' && view.tokens[at - 1]?.lemma === 'let') return make('particle');
  // "chipped in a third", "took in refugees": but "taken in May"
  if (
    token.lower === 'in' &&
    view.tokens[at - 1]?.pos === 'VERB' &&
    WITH_IN.has(view.tokens[at - 1]!.lemma) &&
    /^(DET|NOUN)$/.test(counts?.pos ?? '') &&
    !TEMPORAL.has(counts!.lower)
  )
    return make('particle');
  // "flew in on Friday", "let in,": no noun follows
  if (
    token.lower === 'in' &&
    view.tokens[at - 1]?.pos === 'VERB' &&
    (/^(ADP|PUNCT)$/.test(view.tokens[at + 1]?.pos ?? 'PUNCT') ||
      // "flew in last week"
      (/^(last|this|next)$/.test(lowerAt(1) ?? '') && TEMPORAL.has(lowerAt(2) ?? '')))
  )
    return make('particle');
  if (token.pos === 'ADP' || token.pos === 'SCONJ' || token.lower === 'to' || token.lower === 'than')
    return make('preposition');
  return make('adverb');
}

const MARKS: ReadonlyMap<string, Word['kind']> = new Map([
  [',', 'comma'],
  ['"', 'quote'],
  ["''", 'quote'],
  ['``', 'quote'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['--', 'dash'],
  ['-', 'dash'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['.', 'semicolon'],
  ['?', 'semicolon'],
  ['!', 'semicolon'],
  ['…', 'semicolon'],
]);

/** The punctuation mark at a position, or null. */
export function punctuationChunk(view: SentenceView, at: number): Word | null {
  const token = view.tokens[at]!;
  if (token.pos !== 'PUNCT' && token.pos !== 'SYM') return null;
  const kind = MARKS.get(token.text);
  if (kind) return { kind, first: at, last: at, text: token.text };
  return token.pos === 'PUNCT' ? { kind: 'adverb', first: at, last: at, text: token.text } : null;
}

/** A relative pronoun at a position, or null; "that" counts where a noun stands before it and a verb after it. */
export function relativeChunk(view: SentenceView, at: number): Word | null {
  const token = view.tokens[at]!;
  if (RELATIVES.has(token.lower) && token.lower !== 'whose')
    return { kind: 'relative', first: at, last: at, text: token.lower };
  const next = view.tokens[at + 1];
  const before = view.tokens[at - 1];
  // "in what diplomats called a rare step"
  if (token.lower === 'what' && before?.lower === 'in' && (next?.pos === 'NOUN' || next?.pos === 'PRON'))
    return { kind: 'relative', first: at, last: at, text: 'what' };
  if (token.lower !== 'that' || !before || !next) return null;
  const afterNoun = before.pos === 'NOUN' || before.pos === 'PROPN' || before.lower === ',';
  const verbFollows = next.pos === 'VERB' || next.pos === 'AUX' || next.lower in MODALS;
  return afterNoun && verbFollows ? { kind: 'relative', first: at, last: at, text: 'that' } : null;
}

import { MODALS, RELATIVES } from '../words/grammar-words.ts';
import { oneOf } from '../words/one-of.ts';
import type { Word } from './chunk.ts';
import type { SentenceView } from './sentence-view.ts';

/** The marks and the relative pronouns of a sentence, as chunks. */

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

const relates = oneOf('which who');

/** "Jordan (which had recognized Bosnia) sent": brackets around what is told of the noun before them are commas. */
function isAsideBracket({ tokens }: SentenceView, at: number): boolean {
  if (tokens[at]!.text === '(') return relates(tokens[at + 1]?.lower ?? '');
  if (tokens[at]!.text !== ')') return false;
  for (let open = at - 1; open >= 0; open--) if (tokens[open]!.text === '(') return relates(tokens[open + 1]!.lower);
  return false;
}

/** The punctuation mark at a position, or null. */
export function punctuationChunk(view: SentenceView, at: number): Word | null {
  const token = view.tokens[at]!;
  if (token.pos !== 'PUNCT' && token.pos !== 'SYM') return null;
  const kind = isAsideBracket(view, at) ? 'comma' : MARKS.get(token.text);
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
  const afterNoun =
    /^(NOUN|PROPN)$/.test(before.pos) || before.lower === ',' || before.lower === 'those' || before.lower === 'one';
  const verbFollows = next.pos === 'VERB' || next.pos === 'AUX' || next.lower in MODALS;
  return afterNoun && verbFollows ? { kind: 'relative', first: at, last: at, text: 'that' } : null;
}

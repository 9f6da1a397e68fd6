import type { Word } from './chunk.ts';
import { MODALS, RELATIVES } from './grammar-words.ts';
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

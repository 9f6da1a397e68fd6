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

/** "the pact that Chad signed": behind a noun and before a verb; elsewhere the word points at something. */
function isRelativeThat({ tokens }: SentenceView, at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (tokens[at]!.lower !== 'that' || !before || !next) return false;
  const isVerb = next.pos === 'VERB' || next.pos === 'AUX' || MODALS.has(next.lower);
  return isVerb && (/^(NOUN|PROPN)$/.test(before.pos) || /^(,|those|one)$/.test(before.lower));
}

/** "in what diplomats called a rare step" */
const isWhatSaid = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]!.lower === 'what' && tokens[at - 1]?.lower === 'in' && /^(NOUN|PRON)$/.test(tokens[at + 1]?.pos ?? '');

/** A relative pronoun at a position, or null. */
export function relativeChunk(view: SentenceView, at: number): Word | null {
  const { lower } = view.tokens[at]!;
  const isRelative = (RELATIVES.has(lower) && lower !== 'whose') || isWhatSaid(view, at) || isRelativeThat(view, at);
  return isRelative ? { kind: 'relative', first: at, last: at, text: lower } : null;
}

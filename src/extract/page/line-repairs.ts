import { isWrappedProse } from '../../intake/tidy-text.ts';
import type { Vocabulary } from './ordinary-print.ts';
import type { Edit, Repair } from './text-edit.ts';

const CUT =
  /(?<![\p{L}\p{N}-])([\p{L}\p{N}][\p{L}\p{N}'’-]*)-[ \t]*\r?\n[ \t]*(\p{L}[\p{L}\p{M}]*)([^\s]{0,40})([ \t]?)/gu;

/**
 * Words cut at line ends made whole: without the hyphen where the whole is a word, or occurs elsewhere, or where no part is one, else with it
 * ("Amir-/Abdollahian"). The line ends behind the word, so that the widths of lines stay.
 */
function* cutWords(text: string, vocabulary: Vocabulary): Generator<Edit> {
  const cuts = [...text.matchAll(CUT)];
  const asked = cuts.flatMap(([, first, rest]) => [`${first}${rest}`, first!, rest!].map((word) => word.toLowerCase()));
  const known = vocabulary(asked);
  const elsewhere = new Set(text.match(/\p{L}[\p{L}\p{M}]*/gu));
  for (const [index, cut] of cuts.entries()) {
    const [whole, first, rest, tail, blank] = cut as unknown as [string, string, string, string, string];
    const [isWhole, isFirst, isRest] = known.slice(index * 3, index * 3 + 3);
    const sameCase = /^\p{Ll}/u.test(rest) || /^\p{Lu}{2,}$/u.test(first + rest);
    const drops = sameCase && (isWhole || elsewhere.has(first + rest) || !isFirst || !isRest) && !/[\d-]/.test(first);
    const start = cut.index + first.length;
    const end = cut.index + whole.length;
    yield { start: start + (drops ? 0 : 1), end: end - blank.length - tail.length - rest.length, put: '' };
    if (blank !== '') yield { start: end - 1, end, put: '\n' };
  }
}

const PAGE_NUMBER =
  /^[ \t]{0,80}(?:[-–—][ \t]{0,4}\d{1,4}[ \t]{0,4}[-–—]|page \d{1,4}(?: of \d{1,4})?)[ \t\r]{0,80}$/gim;

const isBlank = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

/** Numbers of pages between the lines: a sentence that runs on over one is one. */
function* pageNumbers(text: string): Generator<Edit> {
  let done = 0;
  for (const match of text.matchAll(PAGE_NUMBER)) {
    if (match.index < done) continue;
    let start = match.index;
    let end = match.index + match[0].length;
    while (start > done && isBlank(text[start - 1])) start--;
    while (isBlank(text[end])) end++;
    const isOver = /[.!?:]["”’)]*$/.test(text.slice(Math.max(0, start - 4), start));
    yield { start, end, put: isOver ? '\n\n' : '\n' };
    done = end;
  }
}

/** A blank line behind every line of wrapped prose parts no paragraphs. */
function* doubleSpacing(text: string): Generator<Edit> {
  if (/[^\s][ \t]*\r?\n[ \t]*[^\s]/.test(text)) return;
  const lines = text
    .split(/\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (!isWrappedProse(lines)) return;
  for (const match of text.matchAll(/(?<!\s)\s*\n\s*/g))
    yield { start: match.index, end: match.index + match[0].length, put: '\n' };
}

/** Numbers and signs of points, and times of a live page, at the head of a line: what follows begins a paragraph of its own. */
const BULLET = '(?:[•●▪■◆‣·►▶✓*→⇒➤➔»]|\\p{Extended_Pictographic}\\ufe0f?|[\\u{1f1e6}-\\u{1f1ff}]{2})[ \\t]+';
const NUMBER =
  '(?:\\(?\\d{1,3}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?|\\[\\d{1,3}\\]|[a-h][.)]|\\(?(?:[IVX]{2,5}|[ivx]{1,5})[.)]|[-–—])[ \\t]+';
const ZONE = '(?: ?(?:GMT|UTC|BST|CES?T|E[SD]?T|MSK|IST|local time))?';
const TIME = `[[(]?\\d{1,2}[:.h]\\d{2}(?:[ apmAPM.]{2,5})?${ZONE}[\\])]?[ \\t]*(?:[-–—|:][ \\t]*)?`;
const POINT = new RegExp(
  `^[ \\t]{0,40}(?:${BULLET}|\\([a-z]\\)[ \\t]+|(?:${NUMBER}|${TIME})(?=["“‘'(]*\\p{Lu}))`,
  'gmu',
);

function* points(text: string): Generator<Edit> {
  for (const match of text.matchAll(POINT))
    if (/\S/.test(match[0]))
      yield { start: match.index, end: match.index + match[0].length, put: match.index > 0 ? '\n' : '' };
}

/** "Q. And the Soviet side?", "A. It agreed.": labels of a talk, where both stand in the text; else "A. Correa" is a name. */
function* turnsOfTalk(text: string): Generator<Edit> {
  if (!/^A[.:] /m.test(text)) return;
  for (const match of text.matchAll(/^[QA]\. /gm)) yield { start: match.index + 1, end: match.index + 2, put: ':' };
}

const DROPPED = /^(\p{Lu}) (\p{Ll}{1,20})(?!\p{L})/gmu;

/** "T he talks": a large first letter that stands apart from its word. */
function* droppedCapitals(text: string, vocabulary: Vocabulary): Generator<Edit> {
  const found = [...text.matchAll(DROPPED)];
  const known = vocabulary(found.flatMap(([, letter, rest]) => [`${letter}${rest}`.toLowerCase(), rest!]));
  for (const [index, { 1: letter, index: at }] of found.entries()) {
    const [isWhole, isRest] = known.slice(index * 2, index * 2 + 2);
    // "A ceasefire", "I agree" are two words
    const isCut = /[AI]/.test(letter!) ? isWhole && !isRest : isWhole || !isRest;
    if (isCut) yield { start: at + 1, end: at + 2, put: '' };
  }
}

/** What a page does to the lines of a text, in the order in which it is undone. */
export const LINE_REPAIRS: readonly Repair[] = [
  { sample: 'T he talks', sign: /^\p{Lu} \p{Ll}/mu, find: droppedCapitals },
  { sample: 'Q. And then?', sign: /^Q\. /m, find: turnsOfTalk },
  { sample: '- 2 -', sign: /\n[ \t]*(?:[-–—][ \t]*\d|page \d)/i, find: pageNumbers },
  { sample: 'the gov-/ernment', sign: /[\p{L}\p{N}]-[ \t]*\r?\n/u, find: cutWords },
  {
    sample: '12. The two sides agreed',
    sign: /^[ \t]{0,40}[^\p{L}\s"“”‘’']|^\(?[a-hivxIVX]{1,5}[.)] /mu,
    find: points,
  },
  { sample: 'a blank line behind each line', sign: /\n[ \t\r]*\n/, find: doubleSpacing },
];

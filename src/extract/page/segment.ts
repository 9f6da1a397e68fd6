import { hadNoRoom, isWrap, runsOn, startsParagraph, wrapWidth } from '../../intake/tidy-text.ts';
import type { TextSpan } from '../../model/records.ts';
import { gather } from '../words/gather.ts';

/** A block of running text, with the line ends inside it. */
export interface Paragraph extends TextSpan {
  index: number;
}

/**
 * The text with look-alike characters mapped one to one to the plain ones that taggers know (curly quotes, non-breaking
 * spaces, line ends inside a paragraph). Same length as the input in UTF-16 units, so that every offset stays valid.
 */
export function plainCharacters(text: string): string {
  return text
    .replace(/[‘’‚‛ʼ′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, ' ')
    .replace(/[\u2010\u2011\u2012]/g, '-')
    .replace(/[^\P{Cc}\t\r\n]/gu, ' ');
}

/** Letters that Unicode does not take apart. */
const WITHOUT_BASE: Readonly<Record<string, string>> = {
  ı: 'i',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ə: 'e',
  Ə: 'E',
};

/** "Leancă" as "Leanca", "Erdoğan" as "Erdogan": wink cuts words at Latin letters beyond the first 256. Same length as the input. */
export const baseLetters = (text: string): string =>
  text.replace(/[\u0100-\u024f\u0259\u1e00-\u1eff]/g, (letter) => WITHOUT_BASE[letter] ?? letter.normalize('NFD')[0]!);

/** Longest stretch of text that one tagger call sees, in UTF-16 units: bounds time and memory on pathological input. */
const MAX_PARAGRAPH = 20_000;

function* cut(start: number, end: number): Generator<TextSpan> {
  for (let from = start; from < end; from += MAX_PARAGRAPH)
    yield { start: from, end: Math.min(end, from + MAX_PARAGRAPH) };
}

/** The lines of a text, blank ones included. */
function linesOf(text: string): TextSpan[] {
  const lines: TextSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...lines, { start, end: text.length }];
}

/** "MR. HALE:", "Sergey Lavrov:", "QUESTION:": who speaks, at the head of a paragraph of a transcript. */
const LABEL =
  /^\s*(?:\p{Lu}[\p{L}.'’-]*(?: (?:of |the |and |for )*[\p{Lu}(][\p{L}.'’()-]*){0,9})(?<!\b(?:SAID|SAYS|ADDED|TOLD|WROTE|ASKED|REPLIED|ANNOUNCED|DECLARED)):(?=\s+["“\p{Lu}\d])/u;

/** Parts a speaker's label from what is said, so that neither is read as grammar of the other. */
function withoutLabel(text: string, span: TextSpan): TextSpan[] {
  const label = LABEL.exec(text.slice(span.start, Math.min(span.end, span.start + 160)))?.[0].length;
  if (label === undefined) return [span];
  const end = span.start + label;
  return [
    { start: span.start, end },
    { start: end, end: span.end },
  ];
}

/** "Any comment?" and "Mao Ning: We have lodged a protest." on the next line: another one speaks. */
const isAnswer = (before: string, line: string): boolean => /[.!?]["”’)]*$/u.test(before) && LABEL.test(line);

/** A line that no full stop ends and that had room for the next word: a heading, a caption, a button. What follows is no part of it. */
const isAside = (line: string, next: string, widest: number): boolean =>
  !/[.!?…:;,–—-]["”’)]*$/u.test(line) &&
  /^["“‘'(]*\p{Lu}/u.test(next.trimStart()) &&
  !hadNoRoom(line, next, widest) &&
  !runsOn(line, next);

/**
 * The paragraphs of a text: split at blank lines and before list items, and before and after speaker labels, and behind headings; where the text has no blank lines, at every line
 * end that no wrapping tool made. Blank ones are left out.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines.map(({ start, end }) => text.slice(start, end)));
  const widest = lines.reduce((length, { start, end }) => Math.max(length, end - start), 0);
  const hasBlankLines = /\n[ \t\r]*\n/.test(text);
  const spans: TextSpan[] = [];
  let before = '';
  for (const { start, end } of lines) {
    const line = text.slice(start, end).trimEnd();
    const open = spans.at(-1);
    if (line.trim() !== '') {
      const goesOn = hasBlankLines
        ? !startsParagraph(line) && !isAside(before, line, widest)
        : isWrap(before, line, width);
      if (open && before.trim() !== '' && goesOn && !isAnswer(before, line)) open.end = end;
      else spans.push({ start, end });
    }
    before = line;
  }
  return gather(
    gather(spans, (span) => withoutLabel(text, span)),
    (span) => [...cut(span.start, span.end)],
  )
    .filter((span) => text.slice(span.start, span.end).trim() !== '')
    .map((span, index) => ({ index, ...span }));
}

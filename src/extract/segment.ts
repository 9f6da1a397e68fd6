import type { TextSpan } from '../model/records.ts';

/** A block of running text between blank lines, or between line ends where the text has no blank lines. */
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

/** Longest stretch of text that one tagger call sees, in UTF-16 units: bounds time and memory on pathological input. */
const MAX_PARAGRAPH = 20_000;

function* cut(start: number, end: number): Generator<TextSpan> {
  for (let from = start; from < end; from += MAX_PARAGRAPH)
    yield { start: from, end: Math.min(end, from + MAX_PARAGRAPH) };
}

/** The paragraphs of a text: split at blank lines; where the text has none, at every line end. Blank ones are left out. */
export function paragraphsOf(text: string): Paragraph[] {
  const separator = /\n[ \t\r]*\n/.test(text) ? /(?:\r?\n[ \t]*){2,}/g : /\r?\n/g;
  const spans: TextSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans
    .flatMap((span) => [...cut(span.start, span.end)])
    .filter((span) => text.slice(span.start, span.end).trim() !== '')
    .map((span, index) => ({ ...span, index }));
}

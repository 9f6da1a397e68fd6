import type { TextSpan } from '../../model/records.ts';

/** Where an article quotes: from mark to mark, over several sentences and paragraphs. */

/** A stretch between quotation marks, as offsets and as the sentences that it touches. */
export interface Quotation extends TextSpan {
  first: number;
  last: number;
}

const marks = /["“”„«»]|\n\s*\n/g;
const opensAgain = /^\s*["“„«]/;

/** The quoted stretches of a text. Where a paragraph ends inside one, it goes on only if the next paragraph opens with a mark. */
function stretches(text: string): TextSpan[] {
  const found: TextSpan[] = [];
  let open = -1;
  let skip = -1;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (index === skip) continue;
    if (mark.startsWith('\n')) {
      if (open < 0) continue;
      const next = index + mark.length;
      if (opensAgain.test(text.slice(next, next + 3))) skip = text.slice(next).search(/["“„«]/) + next;
      else {
        found.push({ start: open, end: index });
        open = -1;
      }
    } else if (open >= 0 && !/[“„«]/.test(mark)) {
      found.push({ start: open, end: index + 1 });
      open = -1;
    } else if (open < 0 && !/[”»]/.test(mark)) open = index;
  }
  return found;
}

/** The quotations of an article in text order. */
function quotationsOf(text: string, sentences: readonly TextSpan[]): Quotation[] {
  if (!/["“„«]/.test(text)) return [];
  let first = 0;
  return stretches(text).map(({ start, end }) => {
    while (first + 1 < sentences.length && sentences[first]!.end <= start) first++;
    let last = first;
    while (last + 1 < sentences.length && sentences[last + 1]!.start < end) last++;
    return { start, end, first, last };
  });
}

/** For each sentence, the quotations that touch it, in text order. */
export function quotationsBySentence(text: string, sentences: readonly TextSpan[]): Quotation[][] {
  const touching: Quotation[][] = sentences.map(() => []);
  for (const quotation of quotationsOf(text, sentences))
    for (let at = quotation.first; at <= quotation.last; at++) touching[at]!.push(quotation);
  return touching;
}

/** True where a token stands between the marks of one of these quotations. */
export const isQuoted = (quotations: readonly Quotation[], { start }: TextSpan): boolean =>
  quotations.some((one) => start > one.start && start < one.end);

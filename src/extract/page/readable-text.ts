import type { Claim, Mention, TextSpan } from '../../model/records.ts';
import { LEFT_OVER_MARKS, MARKS, OLD_PRINT } from './left-over-marks.ts';
import { LINE_REPAIRS } from './line-repairs.ts';
import type { Vocabulary } from './ordinary-print.ts';
import type { Edit } from './text-edit.ts';

const IN_ANY_TEXT = [...OLD_PRINT, ...LINE_REPAIRS];
const REPAIRS = [...LEFT_OVER_MARKS, ...IN_ANY_TEXT];

/** A text as its reader sees it. `asSent` tells for a span of it where it stands in the text that was sent. */
export interface ReadableText {
  text: string;
  asSent: (span: TextSpan) => TextSpan;
}

/** For each unit of a text, where it begins and ends in the text that was sent. */
interface Origin {
  starts: Int32Array;
  ends: Int32Array;
}

function originOf(length: number): Origin {
  const starts = Int32Array.from({ length }, (_, at) => at);
  return { starts, ends: starts.map((at) => at + 1) };
}

/** The text and its origin after some edits. What is put stands for the whole stretch that it replaces. */
function afterEdits(text: string, origin: Origin, edits: readonly Edit[]): { text: string; origin: Origin } {
  const length = edits.reduce((sum, { start, end, put }) => sum + put.length - (end - start), text.length);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  const pieces: string[] = [];
  let from = 0;
  let to = 0;
  const copy = (until: number): void => {
    pieces.push(text.slice(from, until));
    starts.set(origin.starts.subarray(from, until), to);
    ends.set(origin.ends.subarray(from, until), to);
    to += until - from;
  };
  for (const { start, end, put } of edits) {
    copy(start);
    pieces.push(put);
    starts.fill(origin.starts[start]!, to, to + put.length);
    ends.fill(origin.ends[end - 1]!, to, to + put.length);
    to += put.length;
    from = end;
  }
  copy(text.length);
  return { text: pieces.join(''), origin: { starts, ends } };
}

/**
 * A text with the marks of other formats, invisible characters, words cut at line ends and page numbers read as what they stand for.
 * Plain text is handed back as it is.
 */
export function readableText(sent: string, vocabulary: Vocabulary): ReadableText {
  let text = sent;
  let origin: Origin | null = null;
  for (const { sign, find } of MARKS.test(sent) ? REPAIRS : IN_ANY_TEXT) {
    if (!sign.test(text)) continue;
    const edits = [...find(text, vocabulary)];
    if (edits.length > 0) ({ text, origin } = afterEdits(text, origin ?? originOf(sent.length), edits));
  }
  if (origin === null) return { text: sent, asSent: (span) => span };
  const { starts, ends } = origin;
  return { text, asSent: ({ start, end }) => ({ start: starts[start]!, end: ends[end - 1]! }) };
}

/** A mention where it stands in the text that was sent. */
export const mentionAsSent = (mention: Mention, page: ReadableText): Mention => ({
  entity: mention.entity,
  ...page.asSent(mention),
});

/** A claim with its quote and spans as they stand in the text that was sent. */
export function claimAsSent(claim: Claim, page: ReadableText, sent: string): Claim {
  const { start, end } = page.asSent(claim);
  const spans = claim.spans.map((span) => ({ ...span, ...page.asSent(span) }));
  return { ...claim, quote: sent.slice(start, end), start, end, spans };
}

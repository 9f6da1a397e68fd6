import type { Article, Result } from '../model/records.ts';
import { type ArticleDefaults, finishDraft, refuse } from './article-draft.ts';
import { formatOf, MAX_BATCH_BYTES } from './article-format.ts';
import { decodeBytes } from './decode-bytes.ts';

/**
 * Intake: bytes to articles, pure over what it is given. Nothing here opens a file or an address, and no script of a page is ever run.
 *
 * What `text` is, since every offset of the graph refers to it:
 * - JSON and NDJSON: the sender's string, unit for unit (unpaired surrogates, which no store can keep, become U+FFFD of the same length).
 * - All other formats: the body's paragraphs, each on one line, with exactly one blank line between two and none at the ends.
 *   Words, quotes, dashes and spelling stay as they are. Changed is only what is not wording: line ends become `\n`; hard wraps become one
 *   space (a word cut by one is made whole where the text has it whole); letters are composed (NFC); soft hyphens, zero-width and direction
 *   marks and control characters go; tabs, non-breaking and other special spaces become plain ones; entities and left-over tags become what they stand for.
 * - Above the body, logo, share, navigation and date lines, byline and title are read and left out. Captions, standfirsts and datelines are
 *   evidence and stay. Below it, rights notices go.
 * Left to extraction, as they carry meaning: capitals, numbered paragraphs, speaker labels, datelines, quotation marks of any style; and in JSON
 * texts, everything above.
 *
 * A publication day is the one printed, never shifted between time zones, since "today" in the text counts from it.
 */
export interface ArticleInput {
  /** File name, address or other handle: problems cite it, its extension tells the format, a day in it is the last resort for the date. */
  name: string;
  bytes: Uint8Array;
  /** Media type as a server or a caller states it, with charset if known: `text/html; charset=windows-1251`. */
  declaredType?: string | undefined;
  /** Used where the source itself is silent. */
  defaults?: ArticleDefaults | undefined;
}

const tooLong = ({ name, bytes }: ArticleInput, limit: number): Result<Article>[] => [
  refuse(name, null, `has ${bytes.length} bytes: at most ${limit} are allowed`),
];

/** Every article of a source, in its order, or what keeps each from being one; never empty, never throws on input. */
export function readArticles(input: ArticleInput): Result<Article>[] {
  const { name, bytes, declaredType, defaults } = input;
  if (bytes.length === 0) return [refuse(name, null, 'is empty: an article needs at least one sentence')];
  if (bytes.length > MAX_BATCH_BYTES) return tooLong(input, MAX_BATCH_BYTES);
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(declaredType ?? '')?.[1];
  const decoded = decodeBytes({ name, bytes, charset });
  if (!decoded.ok) return [decoded];
  const text = decoded.value;
  if (text.trim() === '') return [refuse(name, 'text', 'is empty: an article needs at least one sentence')];
  const format = formatOf(name, declaredType, text);
  if (bytes.length > format.maxBytes) return tooLong(input, format.maxBytes);
  return format.read({ name, text }).map((draft) => (draft.ok ? finishDraft(draft.value, defaults) : draft));
}

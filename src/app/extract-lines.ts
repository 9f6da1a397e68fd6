import { readArticleLine } from '../intake/read-json.ts';
import type { Article, Extraction, Problem } from '../model/records.ts';
import { type ExtractionJson, toExtractionJson } from './extraction-json.ts';
import { messageOf } from './failure.ts';
import { inOrder } from './in-order.ts';
import { type Line, MAX_LINE_BYTES, readLines } from './lines.ts';

/** What stands in for the extraction of a line that is not an article. `id` is the line's own where it has one. */
export interface LineError {
  id: string | null;
  error: string;
}

/**
 * One answer for each line of input, in the same order: the extraction of its article, or what is wrong with it. A bad line never ends the rest.
 * A line is `{"id", "title"?, "publisher"?, "url"?, "publishedAt", "text"}`.
 */
export const extractLines = (
  input: AsyncIterable<Uint8Array>,
  extract: ArticleReader,
): AsyncGenerator<ExtractionJson | LineError> => inOrder(readLines(input), (line) => answerLine(line, extract), AHEAD);

/** Extraction, here or on another thread. */
export type ArticleReader = (article: Article) => Extraction | Promise<Extraction>;

/** Lines that are worked on at a time. */
const AHEAD = 32;

async function answerLine({ number, text }: Line, extract: ArticleReader): Promise<ExtractionJson | LineError> {
  if (text === null) return { id: null, error: `line ${number}: is longer than the ${MAX_LINE_BYTES} bytes allowed` };
  const { id, article } = readArticleLine(text, `line ${number}`);
  return article.ok ? extractOne(article.value, extract) : { id, error: describeProblem(number, article.problem) };
}

const describeProblem = (line: number, { field, reason }: Problem): string =>
  `line ${line}: ${field === null ? '' : `${field} `}${reason}`;

/** A text that breaks extraction is a mistake of ours; it costs that article, not the thousands after it. */
async function extractOne(article: Article, extract: ArticleReader): Promise<ExtractionJson | LineError> {
  try {
    return toExtractionJson(await extract(article));
  } catch (error) {
    return { id: article.id, error: `extraction failed: ${messageOf(error)}` };
  }
}

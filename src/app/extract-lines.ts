import { readArticleLine } from '../intake/read-json.ts';
import type { Article, Extractor, Problem } from '../model/records.ts';
import { type ExtractionJson, toExtractionJson } from './extraction-json.ts';
import { messageOf } from './failure.ts';
import { MAX_LINE_BYTES, readLines } from './lines.ts';

/** What stands in for the extraction of a line that is not an article. `id` is the line's own where it has one. */
export interface LineError {
  id: string | null;
  error: string;
}

/**
 * One answer for each line of input, in the same order: the extraction of its article, or what is wrong with it. A bad line never ends the rest.
 * A line is `{"id", "title"?, "publisher"?, "url"?, "publishedAt", "text"}`.
 */
export async function* extractLines(
  input: AsyncIterable<Uint8Array>,
  extract: Extractor,
): AsyncGenerator<ExtractionJson | LineError> {
  for await (const { number, text } of readLines(input)) {
    if (text === null) {
      yield { id: null, error: `line ${number}: is longer than the ${MAX_LINE_BYTES} bytes allowed` };
      continue;
    }
    const { id, article } = readArticleLine(text, `line ${number}`);
    yield article.ok ? extractOne(article.value, extract) : { id, error: describeProblem(number, article.problem) };
  }
}

const describeProblem = (line: number, { field, reason }: Problem): string =>
  `line ${line}: ${field === null ? '' : `${field} `}${reason}`;

/** A text that breaks extraction is a mistake of ours; it costs that article, not the thousands after it. */
function extractOne(article: Article, extract: Extractor): ExtractionJson | LineError {
  try {
    return toExtractionJson(extract(article));
  } catch (error) {
    return { id: article.id, error: `extraction failed: ${messageOf(error)}` };
  }
}

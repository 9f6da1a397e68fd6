import { type Article, articleSchema, type Extractor } from '../model/records.ts';
import { type ExtractionJson, toExtractionJson } from './extraction-json.ts';
import { messageOf } from './failure.ts';
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
export async function* extractLines(
  input: AsyncIterable<Uint8Array>,
  extract: Extractor,
): AsyncGenerator<ExtractionJson | LineError> {
  for await (const line of readLines(input)) {
    const article = parseArticle(line);
    yield 'error' in article ? article : extractOne(article, line.number, extract);
  }
}

/** A text that breaks extraction is a mistake of ours; it costs that article, not the thousands after it. */
function extractOne(article: Article, line: number, extract: Extractor): ExtractionJson | LineError {
  try {
    return toExtractionJson(extract(article));
  } catch (error) {
    return { id: article.id, error: `line ${line}: extraction failed: ${messageOf(error)}` };
  }
}

function parseArticle({ number, text }: Line): Article | LineError {
  if (text === null) return { id: null, error: `line ${number}: longer than ${MAX_LINE_BYTES} bytes` };
  const value = parseJson(text);
  if (value instanceof Error) return { id: null, error: `line ${number}: no JSON: ${value.message}` };
  const { success, data, error } = articleSchema.safeParse(value);
  if (success) return data;
  const problems = error.issues.map(({ path, message }) => (path.length ? `${path.join('.')}: ${message}` : message));
  return { id: idOf(value), error: `line ${number}: ${problems.join('; ')}` };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error as SyntaxError;
  }
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : null;
  return typeof id === 'string' ? id : null;
}

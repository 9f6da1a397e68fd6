import type { LoadResult } from '../graph/load.ts';
import type { Article, Extraction, Problem, Result } from '../model/records.ts';

/** Stores articles with their extractions; resolves when those it reports as stored are safe, in the order given. */
export type StoreBatch = (
  items: readonly { article: Article; extraction: Extraction }[],
) => Promise<readonly LoadResult[]>;

export interface Ingestion {
  articles: AsyncIterable<Result<Article>>;
  /** Here or on another thread; what a batch holds is extracted side by side. */
  extract: (article: Article) => Extraction | Promise<Extraction>;
  store: StoreBatch;
  /** Told of every article as soon as it is safe in the database: it survives whatever happens next. */
  onStored: (stored: LoadResult) => void | Promise<void>;
  onProblem: (problem: Problem) => void | Promise<void>;
  /** Ends the work after the batch that is being stored. */
  signal: AbortSignal;
}

/** Articles of one group commit. More would not be faster, and an interruption would cost more work. */
export const BATCH_SIZE = 50;

/** Extracts and stores all articles, batch by batch; the next batch is extracted while the database works on the last. */
export async function ingestArticles(ingestion: Ingestion): Promise<void> {
  const { articles, extract, store, onProblem, signal } = ingestion;
  let storing: Promise<void> = Promise.resolve();
  let batch: Promise<{ article: Article; extraction: Extraction }>[] = [];
  const flush = async (): Promise<void> => {
    await storing;
    const items = await Promise.all(batch);
    batch = [];
    storing = items.length === 0 ? Promise.resolve() : store(items).then((results) => tell(results, ingestion));
    // Awaited by the next flush; until then a failure must not count as unhandled.
    storing.catch(() => {});
  };

  for await (const result of articles) {
    if (signal.aborted) break;
    if (!result.ok) await onProblem(result.problem);
    else batch.push(extracted(result.value, extract));
    if (batch.length >= BATCH_SIZE) await flush();
  }
  if (!signal.aborted) await flush();
  await storing;
}

function extracted(
  article: Article,
  extract: Ingestion['extract'],
): Promise<{ article: Article; extraction: Extraction }> {
  const item = Promise.resolve(extract(article)).then((extraction) => ({ article, extraction }));
  // Awaited with its batch; until then a failure must not count as unhandled.
  item.catch(() => {});
  return item;
}

async function tell(results: readonly LoadResult[], { onStored, onProblem }: Ingestion): Promise<void> {
  for (const result of results) await (result.problem ? onProblem(result.problem) : onStored(result));
}

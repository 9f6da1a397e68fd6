import type { Article, Extraction, Extractor, Problem, Result } from '../model/records.ts';

/** What became of one article in the database. */
export interface Stored {
  articleId: string;
  outcome: 'CREATED' | 'UNCHANGED' | 'REVISED';
  claimCount: number;
}

/** Stores articles with their extractions, all or none; resolves when they are safe, in the order given. */
export type StoreBatch = (items: readonly { article: Article; extraction: Extraction }[]) => Promise<readonly Stored[]>;

export interface Ingestion {
  articles: AsyncIterable<Result<Article>>;
  extract: Extractor;
  store: StoreBatch;
  /** Told of every article as soon as it is safe in the database: it survives whatever happens next. */
  onStored: (stored: Stored) => void | Promise<void>;
  onProblem: (problem: Problem) => void | Promise<void>;
  /** Ends the work after the batch that is being stored. */
  signal: AbortSignal;
}

/** Articles of one group commit. More would not be faster, and an interruption would cost more work. */
export const BATCH_SIZE = 50;

/** Extracts and stores all articles, batch by batch; the next batch is extracted while the database works on the last. */
export async function ingestArticles({
  articles,
  extract,
  store,
  onStored,
  onProblem,
  signal,
}: Ingestion): Promise<void> {
  let storing: Promise<void> = Promise.resolve();
  let batch: { article: Article; extraction: Extraction }[] = [];
  const flush = async (): Promise<void> => {
    await storing;
    const items = batch;
    batch = [];
    storing = items.length === 0 ? Promise.resolve() : store(items).then((all) => inTurn(all, onStored));
    // Awaited by the next flush; until then a failure must not count as unhandled.
    storing.catch(() => {});
  };

  for await (const result of articles) {
    if (signal.aborted) break;
    if (!result.ok) await onProblem(result.problem);
    else batch.push({ article: result.value, extraction: extract(result.value) });
    if (batch.length >= BATCH_SIZE) await flush();
  }
  if (!signal.aborted) await flush();
  await storing;
}

async function inTurn<T>(values: readonly T[], use: (value: T) => void | Promise<void>): Promise<void> {
  for (const value of values) await use(value);
}

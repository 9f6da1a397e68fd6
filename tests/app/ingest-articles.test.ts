import { describe, expect, test } from 'vitest';
import { BATCH_SIZE, ingestArticles } from '../../src/app/ingest-articles.ts';
import type { LoadResult } from '../../src/graph/load.ts';
import type { Article, Extraction, Problem, Result } from '../../src/model/records.ts';

const article = (id: number): Result<Article> => ({
  ok: true,
  value: { id: `a${id}`, url: null, title: null, publisher: null, publishedAt: '2024-01-01', text: 'Iran spoke.' },
});
const problem: Problem = { input: 'bad.txt', field: null, reason: 'is empty' };
const extract = ({ id }: Article): Extraction => ({ id, entities: [], mentions: [], claims: [] });
const storedOf = (article: string): LoadResult =>
  article === 'a13'
    ? { article, outcome: 'REJECTED', claimCount: 0, problem: { input: article, field: 'id', reason: 'was retracted' } }
    : { article, outcome: 'CREATED', claimCount: 0, problem: null };

async function run(
  results: readonly Result<Article>[],
  hooks: { afterRead?: (count: number) => void; failAtBatch?: number; signal?: AbortSignal } = {},
) {
  const batches: number[] = [];
  const stored: string[] = [];
  const problems: Problem[] = [];
  async function* articles() {
    for (const [index, result] of results.entries()) {
      yield result;
      hooks.afterRead?.(index + 1);
    }
  }
  const outcome = ingestArticles({
    articles: articles(),
    extract,
    store: async (items) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      batches.push(items.length);
      if (batches.length === hooks.failAtBatch) throw new Error('the database is gone');
      return items.map((item) => storedOf(item.article.id));
    },
    onStored: ({ article }) => void stored.push(article),
    onProblem: (given) => void problems.push(given),
    signal: hooks.signal ?? new AbortController().signal,
  });
  await outcome.catch((error: unknown) => problems.push(error as Problem));
  return { batches, stored, problems };
}

describe('ingesting', () => {
  test('stores all articles in order, by group commits, and goes on after bad input', async () => {
    const articles = Array.from({ length: BATCH_SIZE * 2 + 3 }, (_, id) => article(id));
    const { batches, stored, problems } = await run([
      ...articles.slice(0, 10),
      { ok: false, problem },
      ...articles.slice(10),
    ]);
    expect(batches).toEqual([BATCH_SIZE, BATCH_SIZE, 3]);
    expect(stored).toEqual(articles.map((_, id) => `a${id}`).filter((id) => id !== 'a13'));
    expect(problems).toEqual([problem, { input: 'a13', field: 'id', reason: 'was retracted' }]);
  });

  test('of nothing stores nothing', async () => {
    expect(await run([])).toEqual({ batches: [], stored: [], problems: [] });
  });

  test('acknowledges no article of a batch that failed, and all of those before it', async () => {
    const articles = Array.from({ length: BATCH_SIZE * 3 }, (_, id) => article(id));
    const { stored, problems } = await run(articles, { failAtBatch: 2 });
    expect(stored).toHaveLength(BATCH_SIZE - 1);
    expect(problems.at(-1)).toEqual(new Error('the database is gone'));
  });

  test('stops on a signal, with what is being stored acknowledged', async () => {
    const stop = new AbortController();
    const articles = Array.from({ length: BATCH_SIZE * 4 }, (_, id) => article(id));
    const { stored } = await run(articles, {
      afterRead: (count) => count === BATCH_SIZE + 10 && stop.abort(),
      signal: stop.signal,
    });
    expect(stored).toHaveLength(BATCH_SIZE - 1);
  });
});

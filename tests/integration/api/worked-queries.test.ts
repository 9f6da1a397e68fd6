import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WORKED_QUERIES } from '../../../src/api/worked-queries.ts';
import { openSource } from '../../../src/app/article-source.ts';
import { curatedRows } from '../../../src/app/curated-rows.ts';
import { extractorOf } from '../../../src/app/extractor.ts';
import { loadTables } from '../../../src/app/lexicon.ts';
import { createServices } from '../../../src/app/services.ts';
import type { LoadItem } from '../../../src/graph/article-rows.ts';
import { loadArticles } from '../../../src/graph/load.ts';
import { loadCurated } from '../../../src/graph/load-curated.ts';
import { startApiOn, type TestApi } from '../../support/api.ts';
import { emptyStore } from '../../support/store.ts';

/** The sample articles, read by the real extractor, answer every question that the console opens with. */

const SAMPLES = fileURLToPath(new URL('../../../seed/articles', import.meta.url));

let api: TestApi;

beforeAll(async () => {
  const store = await emptyStore();
  const tables = loadTables();
  const extract = extractorOf(tables);
  await loadCurated(store, curatedRows(tables));
  const items: LoadItem[] = [];
  for await (const article of (await openSource(SAMPLES)).articles()) {
    if (!article.ok) throw new Error(article.problem.reason);
    items.push({ article: article.value, extraction: extract(article.value) });
  }
  await loadArticles(store, items);
  api = await startApiOn(store, { services: createServices(store, extract) });
});
afterAll(() => api.close());

/** Lists that came out empty and entities that were not found, by their place in the answer. */
function missing(value: unknown, place: string): string[] {
  if (value === null) return [place];
  if (Array.isArray(value)) return value.length === 0 ? [place] : [];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, field]) => missing(field, `${place}.${name}`));
}

describe('the sample articles answer', () => {
  test.each(WORKED_QUERIES.map(({ question, query }) => [question, query]))('%s', async (_question, query) => {
    const answer = await api.ask<Record<string, unknown>>(query);
    expect(Object.entries(answer).flatMap(([name, value]) => missing(value, name))).toEqual([]);
  });
});

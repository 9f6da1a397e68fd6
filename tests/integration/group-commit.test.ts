import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServices } from '../../src/app/services.ts';
import { checkInvariants } from '../../src/graph/check.ts';
import type { Store } from '../../src/graph/store.ts';
import { madeArticles } from '../support/made-articles.ts';
import { emptyStore } from '../support/store.ts';

let store: Store;
let transactions = 0;
beforeAll(async () => {
  store = await emptyStore({ onStatement: (text) => (transactions += /SET l\.locked/.test(text) ? 1 : 0) });
});
afterAll(() => store.close());

test('fifty articles handed in at once, one by one, share a few commits; each is answered when it is safe', async () => {
  const items = new Map(madeArticles({ seed: 31, count: 50 }).map((item) => [item.article.id, item]));
  const services = createServices(store, ({ id }) => items.get(id)!.extraction);
  transactions = 0;
  const reports = await Promise.all(
    [...items.values()].map(async ({ article }, index) => {
      const [report] = await services.ingest([article], index % 2 === 0 ? 'desk' : null);
      const stored = await store.read('MATCH (a:Article {id: $id}) RETURN a.id AS id', { id: article.id });
      return { outcome: report!.outcome, stored: stored.length };
    }),
  );
  expect(reports).toEqual(reports.map(() => ({ outcome: 'CREATED', stored: 1 })));
  expect(transactions).toBeLessThanOrEqual(10);
  expect(
    await store.read(
      "MATCH (c:Change {kind: 'article.created'}) RETURN c.actor AS actor, count(c) AS n ORDER BY n, actor",
    ),
  ).toEqual([
    { actor: 'desk', n: 25 },
    { actor: null, n: 25 },
  ]);
  expect(await checkInvariants(store)).toEqual([]);
});

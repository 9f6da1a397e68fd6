import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { markDifferent, mergeEntities, unmergeEntities } from '../../src/graph/identity.ts';
import { loadArticles } from '../../src/graph/load.ts';
import { rateSource } from '../../src/graph/rate-source.ts';
import { reinstateArticle, retractArticle } from '../../src/graph/retract.ts';
import type { Store } from '../../src/graph/store.ts';
import { withDriver } from '../support/empty-database.ts';
import { madeArticles } from '../support/made-articles.ts';
import { emptyStore } from '../support/store.ts';

/** Operators that look at everything of a sort, whatever the question: what a write does must not grow with the graph. */
const SCANS =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|DirectedAllRelationshipsScan|UndirectedAllRelationshipsScan|(Directed|Undirected)RelationshipTypeScan|NodeIndexScan|(Directed|Undirected)RelationshipIndexScan)/;

interface Plan {
  operatorType: string;
  children: Plan[];
}
const operators = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operators)];

let store: Store;
const statements = new Set<string>();
beforeAll(async () => {
  store = await emptyStore({ onStatement: (text) => statements.add(text) });
});
afterAll(() => store.close());

test('no statement of a load, a retraction or a judgement scans: each finds what it needs by an index', async () => {
  statements.clear();
  const items = madeArticles({ seed: 8, count: 40, copies: 0.3, entitiesPerKind: 3 });
  const ruling = { actor: 'tester', reason: 'a test' };
  await loadArticles(store, items);
  await loadArticles(store, [{ ...items[0]!, article: { ...items[0]!.article, publishedAt: '2023-02-11' } }]);
  await retractArticle(store, items[1]!.article.id, ruling);
  await reinstateArticle(store, items[1]!.article.id, ruling);
  await mergeEntities(store, { keep: 'organization:made-0', merge: 'organization:made-1' }, ruling);
  await unmergeEntities(store, 'organization:made-0', ruling);
  await markDifferent(store, { a: 'organization:made-0', b: 'organization:made-1' }, ruling);
  await rateSource(store, { id: 'source:dawn-wire', rating: 'F' }, ruling);
  expect(statements.size).toBeGreaterThan(40);
  const scanning = await withDriver(inject('database'), async (driver) => {
    const session = driver.session();
    const found: string[] = [];
    // other files' graphs, long gone by now, are no measure of what this one's plans should be
    await session.run('CALL db.prepareForReplanning(60)');
    await session.run('CALL db.clearQueryCaches()');
    for (const text of statements) {
      const { summary } = await session.run(`EXPLAIN ${text}`);
      const scans = operators(summary.plan as Plan).filter((operator) => SCANS.test(operator));
      if (scans.length > 0) found.push(`${scans.join()}: ${text}`);
    }
    await session.close();
    return found;
  });
  expect(scanning).toEqual([]);
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LoadOutcome, loadArticles } from '../../src/graph/load.ts';
import { reinstateArticle, reinstateSource, retractArticle, retractSource } from '../../src/graph/retract.ts';
import type { Store } from '../../src/graph/store.ts';
import { madeArticles } from '../support/made-articles.ts';
import { difference, snapshot } from '../support/snapshot.ts';
import { emptied, emptyStore } from '../support/store.ts';

describe('taking articles back', () => {
  let store: Store;
  beforeAll(async () => {
    store = await emptyStore();
  });
  beforeEach(() => emptied(store));
  afterAll(() => store.close());

  const items = madeArticles({ seed: 3, count: 40, copies: 0.3 });
  const [kept, taken] = [items.slice(0, 20), items.slice(20)];
  const ruling = { actor: 'tester', reason: 'a test' };
  const outcomes = (results: { outcome: LoadOutcome }[]) => [...new Set(results.map(({ outcome }) => outcome))];

  test('load and retract equals never loaded; reinstate equals never retracted', async () => {
    await loadArticles(store, kept);
    const without = await snapshot(store);
    await loadArticles(store, taken);
    const withAll = await snapshot(store);
    for (const { article } of taken)
      expect(await retractArticle(store, article.id, ruling)).toMatchObject({ ok: true });
    expect(difference(without, await snapshot(store))).toEqual([]);
    for (const { article } of taken.toReversed()) await reinstateArticle(store, article.id, ruling);
    expect(difference(withAll, await snapshot(store))).toEqual([]);
  });

  test('a source goes and returns in one piece; a dry run tells the same and stores nothing', async () => {
    await loadArticles(store, items);
    const before = await snapshot(store);
    const foreseen = await retractSource(store, 'source:dawn-wire', { ...ruling, dryRun: true });
    expect(difference(before, await snapshot(store))).toEqual([]);
    const done = await retractSource(store, 'source:dawn-wire', ruling);
    expect(done).toEqual(foreseen);
    expect(done.ok && done.value.lost.length).toBeGreaterThan(0);
    expect(await retractSource(store, 'source:dawn-wire', ruling)).toMatchObject({ ok: true, value: { lost: [] } });
    await reinstateSource(store, 'source:dawn-wire', ruling);
    expect(difference(before, await snapshot(store))).toEqual([]);
  });

  test('a corrected text supersedes the old one, and the old one again the corrected', async () => {
    const corrected = items.map((item, index) => {
      const other = items[(index + 7) % items.length]!;
      return { article: { ...other.article, id: item.article.id }, extraction: other.extraction };
    });
    await loadArticles(store, corrected);
    const expected = await snapshot(store);
    await emptied(store);
    await loadArticles(store, items);
    const first = await snapshot(store);
    expect(outcomes(await loadArticles(store, corrected))).toEqual(['REVISED']);
    expect(difference(expected, await snapshot(store))).toEqual([]);
    expect(outcomes(await loadArticles(store, items))).toEqual(['REVISED']);
    expect(difference(first, await snapshot(store))).toEqual([]);
  });

  test('a retracted article is not loaded again behind the back of whoever retracted it', async () => {
    const [item] = items;
    await loadArticles(store, [item!]);
    await retractArticle(store, item!.article.id, ruling);
    expect(outcomes(await loadArticles(store, [item!]))).toEqual(['UNCHANGED']);
    const changed = { ...item!, article: { ...item!.article, title: 'Another' } };
    expect(await loadArticles(store, [changed])).toMatchObject([{ outcome: 'REJECTED', problem: { field: 'id' } }]);
  });

  test('an unknown id is a problem, not an error', async () => {
    expect(await retractArticle(store, 'nothing', ruling)).toMatchObject({ ok: false, problem: { input: 'nothing' } });
  });

  test('every step is in the feed, numbered without a gap', async () => {
    await loadArticles(store, items.slice(0, 5));
    await retractArticle(store, items[0]!.article.id, ruling);
    await reinstateArticle(store, items[0]!.article.id, ruling);
    const changes = await store.read<{ seq: number; kind: string; actor: string | null }>(
      'MATCH (c:Change) RETURN c.seq AS seq, c.kind AS kind, c.actor AS actor ORDER BY seq',
    );
    expect(changes.map(({ seq }) => seq)).toEqual(changes.map((_, index) => index + 1));
    const kinds = changes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'article.created')).toHaveLength(5);
    expect(kinds).toContain('article.retracted');
    expect(kinds).toContain('article.reinstated');
  });
});

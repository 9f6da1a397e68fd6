import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { forgetJudgement, markDifferent, mergeEntities, unmergeEntities } from '../../src/graph/identity.ts';
import { loadArticles } from '../../src/graph/load.ts';
import { retractArticle } from '../../src/graph/retract.ts';
import type { Store } from '../../src/graph/store.ts';
import { madeArticles } from '../support/made-articles.ts';
import { difference, snapshot } from '../support/snapshot.ts';
import { emptied, emptyStore } from '../support/store.ts';

describe('who is who', () => {
  let store: Store;
  beforeAll(async () => {
    store = await emptyStore();
  });
  beforeEach(() => emptied(store));
  afterAll(() => store.close());

  const items = madeArticles({ seed: 5, count: 40 });
  const ruling = { actor: 'tester', reason: 'a test' };
  const [zero, one, two] = ['organization:made-0', 'organization:made-1', 'organization:made-2'] as const;
  const merge = (keep: string, other: string) => mergeEntities(store, { keep, merge: other }, ruling);
  const factsOf = async (id: string) =>
    (await store.read('MATCH (f:Fact) WHERE f.src = $id OR f.tgt = $id RETURN f.id AS id', { id })).length;

  test('merge and unmerge equals never merged', async () => {
    await loadArticles(store, items);
    const before = await snapshot(store);
    const foreseen = await mergeEntities(store, { keep: zero, merge: one }, { ...ruling, dryRun: true });
    expect(difference(before, await snapshot(store))).toEqual([]);
    expect(await merge(zero, one)).toEqual(foreseen);
    expect(await factsOf(one)).toBe(0);
    expect(await unmergeEntities(store, zero, ruling)).toMatchObject({ ok: true, value: { heads: [zero, one] } });
    expect(difference(before, await snapshot(store))).toEqual([]);
  });

  test('it does not matter whether merging or loading comes first', async () => {
    await loadArticles(store, items);
    await merge(zero, one);
    const late = await snapshot(store);
    await emptied(store);
    await loadArticles(store, items.slice(0, 20));
    await merge(zero, one);
    await loadArticles(store, items.slice(20));
    expect(difference(late, await snapshot(store))).toEqual([]);
  });

  test('a chain of merges comes apart where it is cut', async () => {
    await loadArticles(store, items);
    const before = await snapshot(store);
    await merge(one, two);
    const first = await snapshot(store);
    await merge(zero, one);
    expect(await store.read('MATCH (e:Entity) WHERE e.canonicalId = $id RETURN count(e) AS n', { id: zero })).toEqual([
      { n: 3 },
    ]);
    await merge(zero, two);
    expect(await unmergeEntities(store, zero, ruling)).toMatchObject({ value: { heads: [zero, one, two] } });
    expect(difference(before, await snapshot(store))).toEqual([]);
    await merge(one, two);
    expect(difference(first, await snapshot(store))).toEqual([]);
    expect(await unmergeEntities(store, two, ruling)).toMatchObject({ value: { heads: [one, two] } });
    expect(difference(before, await snapshot(store))).toEqual([]);
  });

  test('retracting from a merged entity and unmerging afterwards leaves no residue', async () => {
    await loadArticles(store, items);
    await retractArticle(store, items[3]!.article.id, ruling);
    const expected = await snapshot(store);
    await emptied(store);
    await loadArticles(store, items);
    await merge(zero, one);
    await retractArticle(store, items[3]!.article.id, ruling);
    await unmergeEntities(store, one, ruling);
    expect(difference(expected, await snapshot(store))).toEqual([]);
  });

  test('what somebody judged to be different is not merged, not even by a detour', async () => {
    await loadArticles(store, items);
    await markDifferent(store, { a: zero, b: two }, ruling);
    await merge(zero, one);
    expect(await merge(one, two)).toMatchObject({
      ok: false,
      problem: { reason: expect.stringContaining('tester judged') },
    });
    expect(await forgetJudgement(store, { a: two, b: zero }, ruling)).toMatchObject({ ok: true });
    expect(await merge(one, two)).toMatchObject({ ok: true });
    expect(await markDifferent(store, { a: zero, b: two }, ruling)).toMatchObject({ ok: false });
  });

  test.each([
    ['states', 'country:IRN', 'country:RUS', 'states are never merged'],
    ['an entity with itself', zero, zero, 'itself'],
    ['two kinds', zero, 'official:made-0', 'different kinds'],
    ['what is not there', zero, 'organization:nobody', 'no entity'],
  ])('%s are not merged', async (_what, keep, other, reason) => {
    await loadArticles(store, items);
    expect(await merge(keep, other)).toMatchObject({ ok: false, problem: { reason: expect.stringContaining(reason) } });
  });
});

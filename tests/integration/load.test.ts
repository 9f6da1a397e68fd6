import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { groupCommit } from '../../src/graph/group-commit.ts';
import { loadArticles } from '../../src/graph/load.ts';
import type { Store } from '../../src/graph/store.ts';
import { ordersAgree, seedItems } from '../support/load-trials.ts';
import { madeArticles } from '../support/made-articles.ts';
import { randomFrom } from '../support/random.ts';
import { difference, snapshot } from '../support/snapshot.ts';
import { emptied, emptyStore } from '../support/store.ts';

describe('loading articles', () => {
  let store: Store;
  beforeAll(async () => {
    store = await emptyStore();
  });
  beforeEach(() => emptied(store));
  afterAll(() => store.close());

  const items = madeArticles({ seed: 1, count: 40 });

  test('twice changes nothing', async () => {
    const first = await loadArticles(store, items);
    const once = await snapshot(store);
    const second = await loadArticles(store, items);
    expect(new Set(first.map(({ outcome }) => outcome))).toEqual(new Set(['CREATED']));
    expect(new Set(second.map(({ outcome }) => outcome))).toEqual(new Set(['UNCHANGED']));
    expect(second.map(({ claimCount }) => claimCount)).toEqual(items.map(({ extraction }) => extraction.claims.length));
    expect(difference(once, await snapshot(store))).toEqual([]);
  });

  test('by fifty workers at once gives the graph of one', async () => {
    await loadArticles(store, items.slice(0, 10));
    const once = await snapshot(store);
    await emptied(store);
    const random = randomFrom(2);
    const loader = groupCommit(store);
    await Promise.all(
      Array.from({ length: 50 }, (_, worker) => {
        const item = random.pick(items.slice(0, 10));
        return worker % 2 ? loader.load(item) : loadArticles(store, [item]);
      }),
    );
    await loadArticles(store, items.slice(0, 10));
    expect(difference(once, await snapshot(store))).toEqual([]);
  });

  test('made ones in five random orders, one by one or in groups, give one graph', () =>
    ordersAgree(store, items, { seed: 1, times: 5 }));

  test('the sample articles in two random orders give one graph', async () =>
    ordersAgree(store, await seedItems(), { seed: 11, times: 2 }));
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkInvariants } from '../../src/graph/check.ts';
import { loadArticles } from '../../src/graph/load.ts';
import { loadCurated } from '../../src/graph/load-curated.ts';
import { rateSource } from '../../src/graph/rate-source.ts';
import type { Store } from '../../src/graph/store.ts';
import { madeArticles } from '../support/made-articles.ts';
import { difference, snapshot } from '../support/snapshot.ts';
import { emptied, emptyStore } from '../support/store.ts';

describe('what stands beside the articles', () => {
  let store: Store;
  beforeAll(async () => {
    store = await emptyStore();
  });
  beforeEach(() => emptied(store));
  afterAll(() => store.close());

  const items = madeArticles({ seed: 9, count: 30 });
  const ruling = { actor: 'tester', reason: 'a test' };

  test('a rating moves confidence, before or after loading alike, and can be taken away', async () => {
    await loadArticles(store, items);
    const unrated = await snapshot(store);
    expect(await rateSource(store, { id: 'source:dawn-wire', rating: 'F' }, ruling)).toMatchObject({ ok: true });
    const rated = await snapshot(store);
    expect(difference(unrated, rated).length).toBeGreaterThan(3);
    expect(await checkInvariants(store)).toEqual([]);
    await rateSource(store, { id: 'source:dawn-wire', rating: null }, ruling);
    expect(difference(unrated, await snapshot(store))).toEqual([]);
    await emptied(store);
    const [first] = items.filter(({ article }) => article.publisher === 'Dawn Wire');
    await loadArticles(store, [first!]);
    await rateSource(store, { id: 'source:dawn-wire', rating: 'F' }, ruling);
    await loadArticles(store, items);
    expect(difference(rated, await snapshot(store))).toEqual([]);
  });

  test.each([
    ['G', 'source:dawn-wire', 'rating'],
    ['A', 'source:nobody', 'id'],
  ])('a rating %s of %s is a problem with the %s', async (rating, id, field) => {
    await loadArticles(store, items);
    expect(await rateSource(store, { id, rating }, ruling)).toMatchObject({ ok: false, problem: { field } });
  });

  test('curated names stand above what articles say; the same table twice changes nothing', async () => {
    const row = {
      id: 'country:IRN',
      kind: 'COUNTRY' as const,
      name: 'Iran',
      names: ['Iran', 'Persia'],
      country: null,
      code: 'IRN',
      code2: 'IR',
      region: 'Asia',
    };
    expect(await loadCurated(store, [row])).toBe(1);
    await loadArticles(store, items);
    const once = await snapshot(store);
    expect(await loadCurated(store, [row])).toBe(0);
    expect(difference(once, await snapshot(store))).toEqual([]);
    await emptied(store);
    await loadArticles(store, items);
    await loadCurated(store, [row]);
    expect(difference(once, await snapshot(store))).toEqual([]);
    expect(await store.read('MATCH (e:Country {code2: "IR"}) RETURN e.name AS name, e.names AS names')).toEqual([
      { name: 'Iran', names: ['IRN', 'IRN (short)', 'Iran', 'Persia'] },
    ]);
  });
});

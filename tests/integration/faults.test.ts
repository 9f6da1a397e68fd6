import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { checkInvariants } from '../../src/graph/check.ts';
import { loadArticles } from '../../src/graph/load.ts';
import { openStore, type Store } from '../../src/graph/store.ts';
import { type Fault, type FaultyProxy, faultyProxy } from '../support/faulty-proxy.ts';
import { faultsAtCommit, killLoader } from '../support/load-trials.ts';
import { madeArticles } from '../support/made-articles.ts';
import { difference, snapshot } from '../support/snapshot.ts';
import { emptied, emptyStore } from '../support/store.ts';

/** Milliseconds after which a stalled load is tried anew: long enough for a slow machine that plans its statements first. */
const PATIENCE = 8_000;

describe('faults', () => {
  let store: Store;
  let proxy: FaultyProxy;
  beforeAll(async () => {
    store = await emptyStore();
    proxy = await faultyProxy(inject('database').uri);
  });
  beforeEach(() => emptied(store));
  afterAll(async () => {
    await proxy.close();
    await store.close();
  });

  const items = madeArticles({ seed: 21, count: 60 });

  test.each<[Fault, number]>([
    ['cut before commit', 1],
    ['cut before commit', 3],
    ['cut after commit', 1],
    ['cut after commit', 3],
    ['reset', 2],
    ['stall after commit', 1],
  ])('%s, %i times: stored once, acknowledged as new, one change each', async (fault, times) => {
    const some = items.slice(0, 5);
    await loadArticles(store, some);
    const expected = await snapshot(store);
    await emptied(store);
    let retries = 0;
    const shaky = openStore({ ...inject('database'), uri: proxy.uri, grace: 500, onRetry: () => (retries += 1) });
    const before = proxy.done();
    proxy.arm(fault, times);
    const results = await loadArticles(shaky, some, { timeout: PATIENCE });
    await shaky.close();
    expect(proxy.done() - before).toBe(times);
    expect(retries).toBe(times);
    expect(results.map(({ outcome }) => outcome)).toEqual(some.map(() => 'CREATED'));
    expect(difference(expected, await snapshot(store))).toEqual([]);
    expect(await store.read("MATCH (c:Change {kind: 'article.created'}) RETURN count(c) AS n")).toEqual([
      { n: some.length },
    ]);
    expect(await checkInvariants(store)).toEqual([]);
  });

  test('a loader killed at ten moments: nothing acknowledged is lost, nothing doubled', () =>
    killLoader(store, { seed: 5, times: 10 }));

  test('ten faults drawn at random: stored once, acknowledged as new, one change each', () =>
    faultsAtCommit(store, { seed: 6, times: 10 }));
});

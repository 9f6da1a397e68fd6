import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../src/graph/store.ts';
import { faultsAtCommit, killDatabase, killLoader, ordersAgree, seedItems } from '../support/load-trials.ts';
import { madeArticles } from '../support/made-articles.ts';
import { emptyStore } from '../support/store.ts';

/** Loads under bad luck, for long. SOAK_SHARE=0.1 runs a tenth of it, SOAK_SEED another run. */

const SHARE = Number(process.env.SOAK_SHARE ?? 1);
const SEED = Number(process.env.SOAK_SEED ?? 1);
const times = (whole: number): { seed: number; times: number } => ({
  seed: SEED * 1000,
  times: Math.max(1, Math.round(whole * SHARE)),
});

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

test('the sample articles and made ones in fifty random orders give one graph', async () => {
  const samples = await seedItems();
  const items = [...samples, ...madeArticles({ seed: SEED, count: 40 - samples.length, copies: 0.3 })];
  expect(items).toHaveLength(40);
  await ordersAgree(store, items, times(50));
});

test('a loader killed at a hundred moments loses nothing acknowledged and doubles nothing', async () => {
  await killLoader(store, times(100));
});

test('a hundred faults of the network at COMMIT write nothing twice', async () => {
  await faultsAtCommit(store, times(100));
});

test('the database killed at ten moments comes back with all that was acknowledged', async () => {
  const seconds = await killDatabase(times(10));
  process.stderr.write(`seconds until it answered again: ${seconds.map((one) => one.toFixed(1)).join(' ')}\n`);
});

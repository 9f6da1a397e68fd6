import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../src/graph/store.ts';
import { faultsAtCommit, killDatabase, killLoader, ordersAgree, seedItems } from '../support/load-trials.ts';
import { madeArticles } from '../support/made-articles.ts';
import { announce, type PartName, timesOf, trialOf } from '../support/soak-parts.ts';
import { emptyStore } from '../support/store.ts';

/** Loads under bad luck, for long: sizes and their variables stand in soak-parts.ts. */

let store: Store;
beforeAll(async () => {
  announce(['SOAK_ORDERS', 'SOAK_LOADER_KILLS', 'SOAK_FAULTS', 'SOAK_DATABASE_KILLS']);
  store = await emptyStore();
});
afterAll(() => store.close());

/** A part that the environment leaves out is no test of this run. */
const part = (name: PartName) => test.runIf(timesOf(name) > 0);

part('SOAK_ORDERS')('the sample articles and made ones in fifty random orders give one graph', async () => {
  const samples = await seedItems();
  const trial = trialOf('SOAK_ORDERS');
  const items = [
    ...samples,
    ...madeArticles({ seed: trial.seed, count: 40 - samples.length, copies: 0.3, namesakes: true }),
  ];
  expect(items).toHaveLength(40);
  await ordersAgree(store, items, trial);
});

part('SOAK_LOADER_KILLS')('a loader killed at a hundred moments loses nothing acknowledged and doubles nothing', () =>
  killLoader(store, trialOf('SOAK_LOADER_KILLS')),
);

part('SOAK_FAULTS')('a hundred faults of the network at COMMIT write nothing twice', () =>
  faultsAtCommit(store, trialOf('SOAK_FAULTS')),
);

part('SOAK_DATABASE_KILLS')(
  'the database killed at ten moments comes back with all that was acknowledged',
  async () => {
    const seconds = await killDatabase(trialOf('SOAK_DATABASE_KILLS'));
    process.stderr.write(`seconds until it answered again: ${seconds.map((one) => one.toFixed(1)).join(' ')}\n`);
  },
);

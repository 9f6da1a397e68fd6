import { expect, test } from 'vitest';
import { loadTables } from '../../src/app/lexicon.ts';
import { prepareGraph } from '../../src/app/prepare-graph.ts';
import { silentProgress } from '../../src/app/progress.ts';
import { loadArticles } from '../../src/graph/load.ts';
import { seedItems } from '../support/load-trials.ts';
import { emptyStore } from '../support/store.ts';

test('the sample articles leave a person to judge on: one official, told of with and without the name of his father', async () => {
  const store = await emptyStore();
  await prepareGraph(store, loadTables(), silentProgress);
  await loadArticles(store, await seedItems());
  const proposals = await store.read<{ key: string; score: number; reasons: string[] }>(
    "MATCH (j:Judgement {verdict: 'PROPOSED'}) RETURN j.key AS key, j.score AS score, j.reasons AS reasons ORDER BY j.score DESC",
  );
  await store.close();
  expect(proposals).toContainEqual({
    key: 'official:musaed-al-aiban|official:musaed-bin-mohammed-al-aiban',
    score: 0.88,
    reasons: ['“Musaed Al-Aiban” and “Musaed bin Mohammed Al-Aiban” differ by a middle name', 'both of SAU'],
  });
});

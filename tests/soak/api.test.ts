import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { generateGraph } from '../bench/generate-graph.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cleanDatabase } from '../support/clean-database.ts';
import { announce, timesOf, trialOf } from '../support/soak-parts.ts';

/** Many clients for long: sizes and their variables stand in soak-parts.ts. */

const CLIENTS = 200;

let api: TestApi;

beforeAll(async () => {
  announce(['SOAK_MINUTES', 'SOAK_REQUESTS']);
  api = await startApi(await cleanDatabase());
  await migrate(api.store);
  await generateGraph(api.store, { seed: 3, entities: 2_000, facts: 8_000, hubs: 1, evidence: true });
});
afterAll(() => api.close());

const QUERIES = [
  '{ entity(id: "country:e0") { name relations(first: 20) { totalCount edges { node { id other { name } } } } } }',
  '{ entities(first: 30) { edges { node { id name facts(first: 3) { edges { node { id status } } } } } } }',
  '{ facts(first: 20) { edges { node { id claims(first: 2) { edges { node { quote article { title } } } } } } } }',
  '{ subgraph(seeds: ["country:e5"], maxNodes: 30) { nodes { id } links { id } } }',
  '{ search(text: "country 00a") { entity { id } } }',
];

async function codeOf(index: number): Promise<string> {
  const { errors } = await api.request(QUERIES[index % QUERIES.length]!);
  return errors?.[0]?.extensions.code ?? 'ok';
}

test.runIf(timesOf('SOAK_MINUTES') > 0)(
  'two hundred clients get answers, or the one code that says to come back',
  async () => {
    const end = Date.now() + timesOf('SOAK_MINUTES') * 60_000;
    const counts: Record<string, number> = {};
    const client = async (offset: number) => {
      for (let index = offset; Date.now() < end; index += 1) {
        const code = await codeOf(index);
        counts[code] = (counts[code] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, (_, offset) => client(offset)));
    process.stderr.write(`${JSON.stringify(counts)}\n`);
    expect(counts.ok).toBeGreaterThan(0);
    expect(Object.keys(counts).filter((code) => !['ok', 'UNAVAILABLE'].includes(code))).toEqual([]);
  },
);

test.runIf(timesOf('SOAK_REQUESTS') > 0)('memory does not grow with the number of requests', async () => {
  const heaps: number[] = [];
  const rounds = 10;
  const { times, onDone } = trialOf('SOAK_REQUESTS');
  for (let round = 0; round < rounds; round += 1) {
    let next = 0;
    const total = (times * 1000) / rounds;
    const client = async () => {
      while (next < total) await codeOf(next++);
    };
    await Promise.all(Array.from({ length: 20 }, client));
    globalThis.gc?.();
    heaps.push(Math.round(process.memoryUsage().heapUsed / 1e6));
    onDone?.(((round + 1) * times) / rounds);
  }
  process.stderr.write(`heap after each tenth, in MB: ${heaps.join(' ')}\n`);
  const low = (part: readonly number[]) => Math.min(...part);
  expect(low(heaps.slice(-4))).toBeLessThan(low(heaps.slice(1, 5)) * 1.3 + 10);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { generateGraph } from '../bench/generate-graph.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { cleanDatabase } from '../support/clean-database.ts';
import { announce, timesOf } from '../support/soak-parts.ts';

/** Many clients for long: sizes and their variables stand in soak-parts.ts. What many requests leave in memory: requests.ts. */

const CLIENTS = 200;

let api: TestApi;

beforeAll(async () => {
  announce(['SOAK_MINUTES']);
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

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { startLocalNeo4j } from '../../src/app/local-neo4j/launch.ts';
import { createProgress } from '../../src/app/progress.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { openStore, type Store } from '../../src/graph/store.ts';
import { startApiOn } from '../support/api.ts';
import { artifactCache } from '../support/database.ts';
import { type Anchors, type BenchQuestion, questionsOf, rowsOf } from './api-questions.ts';
import { type GeneratedShape, generateGraph } from './generate-graph.ts';
import { startHandWritten } from './hand-written.ts';
import { interleaved, throughput } from './measure.ts';

/**
 * How much our API costs over Cypher written by hand for each question: one database, the same made-up graph, lanes in turn. Equal answers
 * are checked first. Prints ratios, which hold on any machine, and exits with 1 where a bar is missed.
 *
 * `npm run bench:api -- S` (20 thousand relations, the default) or `M` (400 thousand). NEO4J_URI: use that server and EMPTY it.
 */

const SHAPES: Record<string, GeneratedShape> = {
  S: { seed: 1, entities: 5_000, facts: 20_000, hubs: 1, evidence: false },
  M: { seed: 1, entities: 20_000, facts: 400_000, hubs: 1, evidence: false },
};
const ROUNDS = 60;
const CLIENTS = [1, 10, 50];
const LOAD_TIME = 2_000;

async function database(): Promise<{ store: Store; stop: () => Promise<void> }> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri) return { store: openStore({ uri, user, password }), stop: async () => {} };
  const home = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const server = await startLocalNeo4j({
    home,
    cache: artifactCache,
    progress: createProgress(),
    heap: '2g',
    pageCache: '512m',
  });
  const stop = async () => {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  };
  return { store: openStore(server), stop };
}

async function post(url: string, query: string): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
  return data;
}

async function anchors(url: string, store: Store): Promise<Anchors> {
  const [middle] = await store.read<{ name: string; id: string }>(
    `MATCH (e:Official) WITH e ORDER BY e.name, e.id WITH collect(e) AS officials
     WITH officials[CASE WHEN size(officials) > 10000 THEN 10000 ELSE size(officials) / 2 END] AS e RETURN e.name AS name, e.id AS id`,
  );
  const data = await post(url, '{ entities(kinds: [OFFICIAL], first: 1) { edges { cursor node { id } } } }');
  const [{ cursor, node }] = (data.entities as { edges: [{ cursor: string; node: { id: string } }] }).edges;
  // A cursor is of our own making: the deep one is the first with another place in it.
  const [order] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string];
  const deep = Buffer.from(JSON.stringify([order, middle!.name, middle!.id])).toString('base64url');
  return { hub: 'country:e0', official: node.id, deep: { ...middle!, cursor: deep } };
}

const line = (cells: readonly (string | number)[]): void => {
  const shown = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell));
  process.stdout.write(
    `${shown[0]!.padEnd(22)}${shown
      .slice(1)
      .map((cell) => cell.padStart(12))
      .join('')}\n`,
  );
};

async function compare(question: BenchQuestion, urls: { ours: string; hand: string }): Promise<boolean> {
  const ours = () => post(urls.ours, question.ours);
  const hand = () => post(urls.hand, question.hand);
  if (!isDeepStrictEqual(rowsOf(await ours()), rowsOf(await hand()))) {
    throw new Error(`${question.name}: the lanes answer differently`);
  }
  const times = await interleaved({ ours, hand }, ROUNDS);
  const ratio = times.ours!.p50 / times.hand!.p50;
  const rates: number[] = [];
  for (const clients of CLIENTS) {
    const own = await throughput(ours, clients, LOAD_TIME);
    rates.push(own / (await throughput(hand, clients, LOAD_TIME)));
  }
  const met = ratio <= question.bar;
  line([
    question.name,
    times.ours!.p50,
    times.hand!.p50,
    ratio,
    times.ours!.p95 / times.hand!.p95,
    ...rates,
    `${met ? 'meets' : 'MISSES'} ${question.bar}`,
  ]);
  return met;
}

async function main(size: string): Promise<void> {
  const shape = SHAPES[size];
  if (shape === undefined) throw new Error(`size: one of ${Object.keys(SHAPES).join(', ')}`);
  const { store, stop } = await database();
  await store.command(
    'MATCH (n) WHERE NOT (n:Migration OR n:Ledger) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
  await migrate(store);
  await generateGraph(store, shape);
  const api = await startApiOn(store);
  const hand = await startHandWritten(store);
  try {
    const urls = { ours: `${api.url}/graphql`, hand: hand.url };
    line(['', 'ours p50', 'hand p50', 'p50 ×', 'p95 ×', ...CLIENTS.map((clients) => `rate@${clients} ×`), 'bar']);
    for (const question of questionsOf(await anchors(urls.ours, store))) {
      if (!(await compare(question, urls))) process.exitCode = 1;
    }
  } finally {
    await hand.close();
    await api.close();
    await stop();
  }
}

await main(process.argv[2] ?? 'S');

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalNeo4j } from '../../src/app/local-neo4j/launch.ts';
import { createProgress } from '../../src/app/progress.ts';
import { migrate } from '../../src/graph/migrate.ts';
import type { Store } from '../../src/graph/store.ts';
import { artifactCache } from '../support/database.ts';
import type { Anchors } from './api-questions.ts';
import { FAVOURITE, type GeneratedShape, generateGraph } from './generate-graph.ts';

/** The ground that all lanes stand on: the database, the graph in it, and the entities that questions are about. */

/** Where the deep page begins, in a graph that has so many. */
const DEEP = 10_000;

export interface Server {
  uri: string;
  user: string;
  password: string;
  stop: () => Promise<void>;
}

export async function server(): Promise<Server> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri) return { uri, user, password, stop: async () => {} };
  const home = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const local = await startLocalNeo4j({
    home,
    cache: artifactCache,
    progress: createProgress(),
    heap: '4g',
    pageCache: '512m',
  });
  const stop = async () => {
    await local.stop();
    await rm(home, { recursive: true, force: true });
  };
  return { ...local, stop };
}

/** Fills the database, unless it holds this graph already. */
export async function prepare(store: Store, shape: GeneratedShape): Promise<void> {
  const wanted = JSON.stringify({ ...shape, aliases: true });
  const marks = await store.read<{ shape: string }>('MATCH (m:BenchGraph) RETURN m.shape AS shape');
  if (marks.some((mark) => mark.shape === wanted)) return;
  await store.command(
    'MATCH (n) WHERE NOT (n:Migration OR n:Ledger) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
  await migrate(store);
  await generateGraph(store, shape);
  await store.command('CREATE (:BenchGraph {shape: $wanted})', { wanted });
  await store.command('CALL db.awaitIndexes(300)');
}

export async function post(url: string, query: string): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
  return data;
}

export async function anchors(url: string, store: Store): Promise<Anchors> {
  const [count] = await store.read<{ officials: number }>('MATCH (e:Official) RETURN count(e) AS officials');
  const position = Math.min(DEEP, Math.floor(count!.officials / 2));
  const [place] = await store.read<{ name: string; id: string }>(
    `MATCH (e:Official) WHERE e.name > '' AND e.id IS NOT NULL WITH e ORDER BY e.name, e.id SKIP $skip LIMIT 1
     RETURN e.name AS name, e.id AS id`,
    { skip: position - 1 },
  );
  // Those with the most edges, the supernode apart, and those with a middling number.
  const ranked = await store.read<{ id: string }>(
    `MATCH (e:Country) WITH e, COUNT { (e)<-[:${FAVOURITE}]-() } AS edges ORDER BY edges DESC, e.id RETURN e.id AS id`,
  );
  const data = await post(url, '{ entities(kinds: [OFFICIAL], first: 1) { edges { cursor node { id } } } }');
  const [{ cursor, node }] = (data.entities as { edges: [{ cursor: string; node: { id: string } }] }).edges;
  // A cursor is of our own making: the deep one is the first with another place in it.
  const [order] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string];
  const deep = Buffer.from(JSON.stringify([order, place!.name, place!.id])).toString('base64url');
  return {
    hub: ranked[0]!.id,
    official: node.id,
    related: ranked[Math.floor(ranked.length / 2)]!.id,
    deep: { ...place!, cursor: deep, position },
    ends: { from: node.id, to: place!.id },
  };
}

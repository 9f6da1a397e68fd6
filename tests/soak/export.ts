import { EXPORT_FORMATS } from '../../src/api/export/formats.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { KIND_LABELS } from '../../src/graph/schema.ts';
import { edgeKey } from '../../src/graph/schema-facts.ts';
import { openStore, type Store } from '../../src/graph/store.ts';
import { RELATIONS } from '../../src/model/relations.ts';
import { server } from '../bench/api-ground.ts';
import { makeEntities } from '../bench/generate-graph.ts';
import { startApiOn } from '../support/api.ts';

/**
 * Memory while a million edges are exported, in every format that lists edges: `npm run soak:export`, or `npm run soak:export -- 1000000 gexf`
 * for one. Says what is in use after garbage was collected, at every tenth; exits with 1 where the last third needs more than the first. The
 * edges are made up and stand without facts: an export reads none. NDJSON lists claims, of which there are none here. NEO4J_URI: use that
 * server and EMPTY it, unless it holds these edges already.
 */

/** Megabytes that the most of the last third may take on top of the most of the first. */
const GROWTH = { heap: 5, rss: 40 };
const TYPES = RELATIONS.filter((row) => !row.symmetric)
  .slice(0, 10)
  .map(({ type }) => type);
const ENTITIES = 10_000;
const BATCH = 10_000;

async function prepare(store: Store, edges: number): Promise<void> {
  const marks = await store.read<{ edges: number }>('MATCH (m:SoakGraph) RETURN m.edges AS edges');
  if (marks.some((mark) => mark.edges === edges)) return;
  await store.command(
    'MATCH (n) WHERE NOT (n:Migration OR n:Ledger) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
  await migrate(store);
  const entities = makeEntities(ENTITIES);
  const write = (statement: string, batch: readonly object[]) =>
    store.write((transaction) => transaction.run(`UNWIND $batch AS row ${statement}`, { batch }));
  for (const [kind, label] of Object.entries(KIND_LABELS)) {
    await write(
      `CREATE (e:Entity:${label} {id: row.id, kind: row.kind, name: row.name, names: [row.name], search: row.name, canonicalId: row.id, mentions: 1})`,
      entities.filter((entity) => entity.kind === kind),
    );
  }
  for (let made = 0; made < edges; made += BATCH) {
    const type = TYPES[Math.floor((made / edges) * TYPES.length)]!;
    const batch = Array.from({ length: Math.min(BATCH, edges - made) }, (_, at) => {
      const [src, tgt] = [entities[at % ENTITIES]!.id, entities[(at + 1 + made / BATCH) % ENTITIES]!.id];
      return { key: edgeKey(type, src, tgt), src, tgt };
    });
    await write(
      `MATCH (s:Entity {id: row.src}) MATCH (t:Entity {id: row.tgt})
       CREATE (s)-[:${type} {key: row.key, src: row.src, tgt: row.tgt, facts: 1, claims: 1, stories: 1, first: '2020-01-01', last: '2024-01-01', confidence: 0.75}]->(t)`,
      batch,
    );
    if ((made + BATCH) % 100_000 === 0) process.stdout.write(`${made + BATCH} edges stored\n`);
  }
  await store.command('CREATE (:SoakGraph {edges: $edges})', { edges });
}

interface Left {
  heap: number;
  rss: number;
}

function left(): Left {
  globalThis.gc!();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / 1e6, rss: rss / 1e6 };
}

/** Reads an export to its end and keeps nothing of it; what is in use after every tenth of its lines. */
async function readAll(url: string, lines: number): Promise<Left[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the export answers ${response.status}`);
  const lefts: Left[] = [];
  let seen = 0;
  for await (const piece of response.body!) {
    for (const byte of piece as Uint8Array) if (byte === 10) seen += 1;
    while (lefts.length < 10 && seen >= ((lefts.length + 1) * lines) / 10) {
      const one = left();
      lefts.push(one);
      process.stdout.write(`${seen} lines: heap ${one.heap.toFixed(1)} MB, resident ${one.rss.toFixed(0)} MB\n`);
    }
  }
  if (seen < lines) throw new Error(`the export has ${seen} lines, not ${lines}`);
  return lefts;
}

/** Says whether an export needs no more at its end than at its start. Thirds, since V8 gives 50 MB of room for young objects back and takes them again at any time. */
function judge(format: string, lefts: readonly Left[]): void {
  for (const of of ['heap', 'rss'] as const) {
    const mostOf = (part: readonly Left[]): number => Math.max(...part.map((left) => left[of]));
    const grown = mostOf(lefts.slice(-3)) - mostOf(lefts.slice(0, 3));
    const flat = grown <= GROWTH[of];
    const verdict = flat ? 'flat' : `NOT FLAT (${GROWTH[of]})`;
    process.stdout.write(`${format}, ${of}: last third ${grown.toFixed(1)} MB above the first, ${verdict}\n`);
    if (!flat) process.exitCode = 1;
  }
}

async function main(edges: number, formats: readonly string[]): Promise<void> {
  const database = await server();
  const store = openStore(database);
  const api = await startApiOn(store);
  try {
    await prepare(store, edges);
    for (const format of formats) judge(format, await readAll(`${api.url}/export?format=${format}`, edges));
  } finally {
    await api.close();
    await database.stop();
  }
}

const LISTING_EDGES = Object.keys(EXPORT_FORMATS).filter((name) => EXPORT_FORMATS[name]!.edge !== null);

const [edges = '1000000', ...formats] = process.argv.slice(2);
await main(Number(edges), formats.length === 0 ? LISTING_EDGES : formats);

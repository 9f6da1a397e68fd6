import { isDeepStrictEqual } from 'node:util';
import { startApiOn } from '../support/api.ts';
import { anchors, post, prepare, server } from './api-ground.ts';
import { type BenchQuestion, questionsOf, rowsOf } from './api-questions.ts';
import { measureSearches, SEARCH_BAR } from './api-searches.ts';
import { built } from './built.ts';
import type { GeneratedShape } from './generate-graph.ts';
import { startHandWritten } from './hand-written.ts';
import { type Ask, inTurns, LaneFailed, type Sample } from './measure.ts';
import { startLibrary } from './neo4j-graphql.ts';

/**
 * Our API, as built, beside @neo4j/graphql and beside Cypher written by hand for each question: one database, the same made-up graph, lanes in
 * turn. Equal answers are checked first. Prints ratios, which hold on any machine, and exits with 1 where a bar is missed.
 *
 * `npm run bench:api -- S` (20 thousand relations, the default) or `M` (400 thousand); further arguments: names of questions, only those (`search`: the searches).
 * NEO4J_URI: use that server and EMPTY it, unless it holds the very graph from an earlier run.
 */

const SHAPES: Record<string, GeneratedShape> = {
  S: { seed: 1, entities: 5_000, facts: 20_000, hubs: 0, evidence: false, supernode: 2_000 },
  M: { seed: 1, entities: 20_000, facts: 400_000, hubs: 0, evidence: false, supernode: 39_998 },
};
const ROUNDS: Record<number, number> = { 1: 12, 10: 6, 50: 6 };
/** Milliseconds that each lane answers a question before it is measured. */
const WARM_UP = 4_000;
/** Most that the deep page may take, as a multiple of the first. */
const DEEP_BAR = 1.2;

type Lane = 'ours' | 'hand' | 'library';

const print = (cells: readonly (string | number)[]): void => {
  const shown = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell));
  const rest = shown.slice(1).map((cell) => cell.padStart(11));
  process.stdout.write(`${shown[0]!.padEnd(22)}${rest.join('')}\n`);
};

/** Asks of the lanes that have an answer, once it is clear that they answer alike. */
async function asksOf(question: BenchQuestion, urls: Record<Lane, string>): Promise<Partial<Record<Lane, Ask>>> {
  const asks: Partial<Record<Lane, Ask>> = {};
  const expected = rowsOf(await post(urls.hand, question.hand));
  for (const lane of ['ours', 'hand', 'library'] as const) {
    const query = question[lane];
    if (query === null) continue;
    const data = await post(urls[lane], query).catch((error: unknown) => {
      if (lane === 'library') return libraryFails(question.name, error);
      throw error;
    });
    if (data === null) continue;
    const rows = rowsOf(data);
    if (!isDeepStrictEqual(rows, expected)) {
      throw new Error(
        `${question.name}: ${lane} answers ${JSON.stringify(rows).slice(0, 600)}\nnot ${JSON.stringify(expected).slice(0, 600)}`,
      );
    }
    asks[lane] = () => post(urls[lane], query);
  }
  for (const ask of Object.values(asks)) await warmUp(ask);
  return asks;
}

/** Until compilers and plans have settled: what is measured first is not to pay for them. */
async function warmUp(ask: Ask): Promise<void> {
  const end = performance.now() + WARM_UP;
  do await ask();
  while (performance.now() < end);
}

/** The library reads whole lists to answer with a page of them, which the database's limits on memory may refuse. */
function libraryFails(where: string, error: unknown): null {
  process.stdout.write(`${where}: the library fails: ${String(error).slice(0, 160)}\n`);
  return null;
}

/** Measures one question, prints a line for each number of clients, and answers with our time at one client and whether all bars are met. */
async function compare(question: BenchQuestion, urls: Record<Lane, string>): Promise<{ p50: number; met: boolean }> {
  const asks = (await asksOf(question, urls)) as Record<Lane, Ask>;
  let alone: Record<Lane, Sample> | null = null;
  for (const [clients, rounds] of Object.entries(ROUNDS)) {
    const samples = await measured(asks, { clients: Number(clients), rounds });
    alone ??= samples;
    const verdict = samples === alone ? verdictOf(question, samples) : '';
    print([
      samples === alone ? question.name : '',
      clients,
      samples.ours.p50,
      ...against(samples, 'hand'),
      ...against(samples, 'library'),
      `  ${verdict}`,
    ]);
  }
  return { p50: alone!.ours.p50, met: !verdictOf(question, alone!).includes('MISSES') };
}

/** The library alone may fail under load (each request of it holds whole neighbourhoods in memory): then it is left out, and that is said. */
async function measured(
  asks: Record<Lane, Ask>,
  load: { clients: number; rounds: number },
): Promise<Record<Lane, Sample>> {
  try {
    return await inTurns(asks, load);
  } catch (error) {
    if (!(error instanceof LaneFailed) || error.lane !== 'library') throw error;
    libraryFails(`${load.clients} clients`, error.cause);
    const { library: _library, ...rest } = asks;
    return (await inTurns(rest, load)) as Record<Lane, Sample>;
  }
}

function against(samples: Record<Lane, Sample>, lane: 'hand' | 'library'): (string | number)[] {
  const { ours, [lane]: other } = samples;
  return other === undefined ? ['-', '-', '-'] : [ours.p50 / other.p50, ours.p95 / other.p95, ours.rate / other.rate];
}

const verdictOf = ({ bars }: BenchQuestion, samples: Record<Lane, Sample>): string =>
  Object.entries(bars)
    .filter(([lane]) => samples[lane as Lane] !== undefined)
    .map(([lane, bar]) => {
      const ratio = samples.ours.p50 / samples[lane as 'hand' | 'library'].p50;
      return `${ratio <= bar ? 'meets' : 'MISSES'} ${lane} ${bar}`;
    })
    .join(', ');

/** Times of searches, which have no other lane: their bar is of milliseconds. */
async function compareSearches(url: string, id: string): Promise<void> {
  const { entity } = (await post(url, `{ entity(id: "${id}") { id name } }`)) as {
    entity: { id: string; name: string };
  };
  for (const [name, { p50, p95 }] of Object.entries(await measureSearches(url, entity))) {
    const meets = p95 < SEARCH_BAR;
    if (!meets) process.exitCode = 1;
    print([name, p50, p95, `  ${meets ? 'meets' : 'MISSES'} p95 < ${SEARCH_BAR} ms`]);
  }
}

async function main(size: string, only: readonly string[]): Promise<void> {
  const shape = SHAPES[size];
  if (shape === undefined) throw new Error(`size: one of ${Object.keys(SHAPES).join(', ')}`);
  const { openStore } = await built<typeof import('../../src/graph/store.ts')>('graph/store.js');
  const { createApi } = await built<typeof import('../../src/api/server.ts')>('api/server.js');
  // The driver takes a stack for each statement, which tsx would map back to the sources: nobody who runs the built program pays for that.
  process.setSourceMapsEnabled(false);
  const database = await server();
  const store = openStore(database);
  await prepare(store, shape);
  const api = await startApiOn(store, {}, createApi);
  const [hand, library] = [await startHandWritten(store), await startLibrary(database)];
  try {
    const urls = { ours: `${api.url}/graphql`, hand: hand.url, library: library.url };
    const anchored = await anchors(urls.ours, store);
    const questions = questionsOf(anchored);
    print([
      '',
      'clients',
      'ours ms',
      ...['hand', 'library'].flatMap((lane) => ['p50', 'p95', 'rate'].map((figure) => `${figure} ×${lane}`)),
    ]);
    const times = new Map<string, number>();
    for (const question of questions.filter(({ name }) => only.length === 0 || only.includes(name))) {
      const { p50, met } = await compare(question, urls);
      times.set(question.name, p50);
      if (!met) process.exitCode = 1;
    }
    if (only.length === 0 || only.includes('search')) await compareSearches(urls.ours, anchored.official);
    const deeper = times.get('deep page')! / times.get('page of 50')!;
    if (deeper > DEEP_BAR) process.exitCode = 1;
    if (!Number.isNaN(deeper))
      print(['deep page × first page', deeper, deeper > DEEP_BAR ? `MISSES ${DEEP_BAR}` : `meets ${DEEP_BAR}`]);
  } finally {
    await library.close();
    await hand.close();
    await api.close();
    await database.stop();
  }
}

const [size = 'S', ...only] = process.argv.slice(2);
await main(size, only);

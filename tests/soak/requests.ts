import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/graph/store.ts';
import { prepare, server } from '../bench/api-ground.ts';
import { startApiOn } from '../support/api.ts';

/**
 * Memory over many requests: `npm run soak:requests -- 100000`. A process of its own plays twenty clients with mixed questions; the service
 * is asked to collect its garbage after every tenth of them and says what is left. Exits with 1 where that grows, or where a client met
 * anything but an answer.
 *
 * NEO4J_URI: use that server and EMPTY it, unless it holds this graph already.
 */

const CLIENTS = fileURLToPath(new URL('request-clients.ts', import.meta.url));
const ROUNDS = 10;
/** What the later rounds may keep on top of the earlier ones: caches fill up to a bound, and pages of memory are given back late. */
const GROWTH = { heap: 10, rss: 60 };

interface Left {
  heap: number;
  rss: number;
}

/** Megabytes in use once everything that can be collected is. */
function left(): Left {
  globalThis.gc!();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / 1e6, rss: rss / 1e6 };
}

const least = (lefts: readonly Left[], of: keyof Left): number => Math.min(...lefts.map((one) => one[of]));

/** The first round fills caches; the next ones are what the last ones are held against. */
function growth(lefts: readonly Left[], of: keyof Left): number {
  return least(lefts.slice(-3), of) - least(lefts.slice(1, 4), of);
}

async function main(requests: number): Promise<void> {
  const database = await server();
  const store = openStore(database);
  await prepare(store, { seed: 3, entities: 2_000, facts: 8_000, hubs: 1, evidence: true });
  const api = await startApiOn(store);
  const lefts: Left[] = [];
  try {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const started = performance.now();
      const clients = fork(CLIENTS, [`${api.url}/graphql`, String(requests / ROUNDS)]);
      const [code] = (await once(clients, 'exit')) as [number | null];
      if (code !== 0) throw new Error('a client met something else than an answer');
      lefts.push(left());
      const { heap, rss } = lefts.at(-1)!;
      const rate = requests / ROUNDS / ((performance.now() - started) / 1000);
      process.stdout.write(
        `${(requests / ROUNDS) * round} requests: heap ${heap.toFixed(1)} MB, resident ${rss.toFixed(0)} MB, ${rate.toFixed(0)} a second\n`,
      );
    }
    for (const of of ['heap', 'rss'] as const) {
      const grown = growth(lefts, of);
      const flat = grown <= GROWTH[of];
      process.stdout.write(
        `${of}: ${grown.toFixed(1)} MB more than at the start, ${flat ? 'flat' : `NOT FLAT (${GROWTH[of]})`}\n`,
      );
      if (!flat) process.exitCode = 1;
    }
  } finally {
    await api.close();
    await database.stop();
  }
}

await main(Number(process.argv[2] ?? 100_000));

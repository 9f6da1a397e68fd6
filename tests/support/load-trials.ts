import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { openSource } from '../../src/app/article-source.ts';
import { extractorOf } from '../../src/app/extractor.ts';
import { loadTables } from '../../src/app/lexicon.ts';
import { startLocalNeo4j } from '../../src/app/local-neo4j/launch.ts';
import { silentProgress } from '../../src/app/progress.ts';
import type { LoadItem } from '../../src/graph/article-rows.ts';
import { checkInvariants } from '../../src/graph/check.ts';
import { loadArticles } from '../../src/graph/load.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { openStore, type Store } from '../../src/graph/store.ts';
import { artifactCache } from './database.ts';
import { type Fault, faultyProxy } from './faulty-proxy.ts';
import { killedLoader } from './killed-loader.ts';
import { madeArticles } from './made-articles.ts';
import { randomFrom } from './random.ts';
import { difference, snapshot } from './snapshot.ts';
import { emptied } from './store.ts';

/** Trials of loading under bad luck, each as long as it is asked to be: the tests of every day run a tenth of what the soak runs. */
export interface Trial {
  seed: number;
  times: number;
  /** Told how many of the times are done: for progress. */
  onDone?: (done: number) => void;
}

/** The sample articles, read by the real extractor. */
export async function seedItems(): Promise<LoadItem[]> {
  const extract = extractorOf(loadTables());
  const source = await openSource(new URL('../../seed/articles', import.meta.url).pathname);
  const items: LoadItem[] = [];
  for await (const result of source.articles())
    if (result.ok) items.push({ article: result.value, extraction: extract(result.value) });
  return items;
}

/** Any order, one by one or in groups, gives the same graph. */
export async function ordersAgree(
  store: Store,
  items: readonly LoadItem[],
  { seed, times, onDone }: Trial,
): Promise<void> {
  await emptied(store);
  await loadArticles(store, items);
  const inOrder = await snapshot(store);
  for (let order = 0; order < times; order += 1) {
    await emptied(store);
    const random = randomFrom(seed + order);
    const shuffled = random.shuffle(items);
    while (shuffled.length > 0) await loadArticles(store, shuffled.splice(0, 1 + random.below(12)));
    expect({ order, differs: difference(inOrder, await snapshot(store)) }).toEqual({ order, differs: [] });
    onDone?.(order + 1);
  }
}

/** More than a fast loader gets through between two fresh starts: kills are to hit a load that has something left to do. */
const MADE = { seed: 21, count: 240 };
const KILLS_A_LIFE = 10;

/** A loader in a process of its own is killed (SIGKILL) at random moments: nothing acknowledged is lost, nothing doubled. */
export async function killLoader(store: Store, { seed, times, onDone }: Trial): Promise<void> {
  const items = madeArticles(MADE);
  await emptied(store);
  await loadArticles(store, items);
  const expected = await snapshot(store);
  const random = randomFrom(seed);
  const acknowledged = new Set<string>();
  let underWay = 0;
  for (let kill = 0; kill < times; kill += 1) {
    // Every tenth kill starts from nothing: what was acknowledged before is another life's.
    if (kill % KILLS_A_LIFE === 0) {
      if (kill > 0) await finish(store, items, { expected, acknowledged });
      await emptied(store);
      acknowledged.clear();
    }
    const first = Math.max(0, acknowledged.size - 3);
    const load = { ...MADE, first, size: 1 + random.below(5), after: random.below(400) };
    const killed = await killedLoader(inject('database'), load);
    for (const id of killed.acknowledged) acknowledged.add(id);
    if (!killed.ended && acknowledged.size < MADE.count) underWay += 1;
    await expectKept(store, acknowledged);
    onDone?.(kill + 1);
  }
  await finish(store, items, { expected, acknowledged });
  expect(underWay).toBe(times);
}

async function expectKept(store: Store, acknowledged: ReadonlySet<string>): Promise<void> {
  const stored = await store.read<{ id: string }>('MATCH (a:Article) RETURN a.id AS id');
  const ids = new Set(stored.map(({ id }) => id));
  expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
}

/** What an interrupted load comes to once it is run again. */
async function finish(
  store: Store,
  items: readonly LoadItem[],
  { expected, acknowledged }: { expected: readonly string[]; acknowledged: ReadonlySet<string> },
): Promise<void> {
  await expectKept(store, acknowledged);
  await loadArticles(store, items);
  expect(difference(expected, await snapshot(store))).toEqual([]);
  expect(await checkInvariants(store)).toEqual([]);
}

/**
 * The database itself is killed (SIGKILL) while articles are loaded, and started again: nothing acknowledged is lost, nothing doubled.
 * Answers with the seconds that each start took.
 */
export async function killDatabase({ seed, times, onDone }: Trial): Promise<number[]> {
  const home = await mkdtemp(join(tmpdir(), 'entente-killed-'));
  const start = () => startLocalNeo4j({ home, cache: artifactCache, progress: silentProgress });
  const items = madeArticles({ seed: 23, count: 40 * (times + 1) });
  const random = randomFrom(seed);
  const acknowledged = new Set<string>();
  const seconds: number[] = [];
  let server = await start();
  let store = openStore(server);
  await migrate(store);
  for (let kill = 0; kill < times; kill += 1) {
    const loading = loadUntilItFails(store, items.slice(40 * kill), acknowledged);
    await new Promise((wake) => setTimeout(wake, 300 + random.below(2_000)));
    process.kill(server.pid, 'SIGKILL');
    await server.ended;
    await server.stop();
    await store.close();
    await loading;
    const started = performance.now();
    server = await start();
    store = openStore(server);
    await store.verify();
    seconds.push((performance.now() - started) / 1000);
    await expectKept(store, acknowledged);
    onDone?.(kill + 1);
  }
  await loadArticles(store, items);
  const after = await snapshot(store);
  expect(await checkInvariants(store)).toEqual([]);
  await emptied(store);
  await loadArticles(store, items);
  expect(difference(after, await snapshot(store))).toEqual([]);
  await store.close();
  await server.stop();
  await rm(home, { recursive: true, force: true });
  return seconds;
}

/** One article after the other, until the database is gone. */
async function loadUntilItFails(store: Store, items: readonly LoadItem[], acknowledged: Set<string>): Promise<void> {
  try {
    for (const item of items)
      for (const { article } of await loadArticles(store, [item], { timeout: 2_000 })) acknowledged.add(article);
  } catch {
    // The database is gone, or the store was closed: what was acknowledged is what counts.
  }
}

const FAULTS: readonly Fault[] = ['cut before commit', 'cut after commit', 'reset', 'stall after commit'];

/** Random faults of the network at COMMIT, while articles are loaded in groups: stored once, acknowledged as new, one change each. */
export async function faultsAtCommit(store: Store, { seed, times, onDone }: Trial): Promise<void> {
  const items = madeArticles({ seed, count: 4 * times });
  await emptied(store);
  await loadArticles(store, items);
  const expected = await snapshot(store);
  await emptied(store);
  const proxy = await faultyProxy(inject('database').uri);
  // A silence is noticed after the limit and the grace; a limit that a busy machine cannot keep would end loads that nothing befell.
  const shaky = openStore({ ...inject('database'), uri: proxy.uri, grace: 500 });
  const random = randomFrom(seed);
  for (let trial = 0; trial < times; trial += 1) {
    proxy.arm(random.pick(FAULTS), 1 + random.below(2));
    const results = await loadArticles(shaky, items.slice(4 * trial, 4 * trial + 4), { timeout: 4_000 });
    expect(results.map(({ outcome }) => outcome)).toEqual(results.map(() => 'CREATED'));
    onDone?.(trial + 1);
  }
  await shaky.close();
  await proxy.close();
  expect(difference(expected, await snapshot(store))).toEqual([]);
  expect(await store.read("MATCH (c:Change {kind: 'article.created'}) RETURN count(c) AS n")).toEqual([
    { n: items.length },
  ]);
  expect(await checkInvariants(store)).toEqual([]);
}

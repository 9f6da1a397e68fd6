import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { createApi } from '../../src/api/server.ts';
import { openSource } from '../../src/app/article-source.ts';
import { extractorOf } from '../../src/app/extractor.ts';
import { ingestArticles } from '../../src/app/ingest-articles.ts';
import { loadTables } from '../../src/app/lexicon.ts';
import { startLocalNeo4j } from '../../src/app/local-neo4j/launch.ts';
import { prepareGraph } from '../../src/app/prepare-graph.ts';
import { createProgress, silentProgress } from '../../src/app/progress.ts';
import { createServices } from '../../src/app/services.ts';
import type { LoadItem } from '../../src/graph/article-rows.ts';
import { GROUP_SIZE, loadArticles } from '../../src/graph/load.ts';
import { openStore, type Store, type StoreOptions } from '../../src/graph/store.ts';
import type { Article } from '../../src/model/records.ts';
import { artifactCache } from '../support/database.ts';
import { madeArticles } from '../support/made-articles.ts';
import { pairArticles } from '../support/pair-articles.ts';
import { briefs } from './briefs.ts';
import { percentilesOf } from './measure.ts';

/**
 * `npm run bench:ingest -- [--claims 100000] [--articles 2000] [--singles 200]`: how fast articles come in on a graph of so many claims, half of
 * them about one pair. Prints articles a second for a folder (read, extract, load, project), with statements an article, retries and time by
 * phase; the time of a single article through the API; and what an article costs on the pair against an empty one. Exits with 1 where a bar is
 * missed. NEO4J_URI: use that server and EMPTY it.
 */

const BARS = { articlesPerSecond: 80, singleP95: 100, pairRatio: 1.3 };
const PAIR = ['IRN', 'RUS'] as const;

interface Counted {
  statements: number;
  retries: number;
  /** Of the database, where we started it. */
  pid: number | null;
}

/** Seconds of processor time so far: ours, and the database's (user and system, in ticks of 10 ms). */
async function processorTime({ pid }: Counted): Promise<{ ours: number; database: number }> {
  const { user, system } = process.cpuUsage();
  const stat = pid === null ? '' : await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  return { ours: (user + system) / 1e6, database: (Number.isFinite(ticks) ? ticks : 0) / 100 };
}

async function database(): Promise<{ address: StoreOptions; pid: number | null; stop: () => Promise<void> }> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  if (uri) return { address: { uri, user, password }, pid: null, stop: async () => {} };
  const home = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const progress = createProgress();
  const server = await startLocalNeo4j({ home, cache: artifactCache, progress, heap: '2g', pageCache: '1g' });
  const stop = async () => {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  };
  return { address: server, pid: server.pid, stop };
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const bar = (met: boolean, text: string): string => {
  if (!met) process.exitCode = 1;
  return `${met ? 'meets' : 'MISSES'} the bar of ${text}`;
};
const timed = async <T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> => {
  const started = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - started) / 1000 };
};

/** Half of the claims on one pair, half on everybody. */
async function fill(store: Store, claims: number): Promise<void> {
  const pair = pairArticles(PAIR, { seed: 1, count: Math.ceil(claims / 16), years: 12 });
  const made = madeArticles({ seed: 4, count: Math.ceil(claims / 9), entitiesPerKind: 200, skew: 3, days: 1500 });
  const { seconds } = await timed(() => loadArticles(store, [...pair, ...made]));
  const [row] = await store.read<{ claims: number }>('MATCH (c:Claim) RETURN count(c) AS claims');
  say(
    `filled: ${row!.claims} claims from ${pair.length + made.length} articles, ${((pair.length + made.length) / seconds).toFixed(0)} articles a second`,
  );
}

/** The folder command without its shell: the same source, extraction, batches and writes. */
async function folder(store: Store, counted: Counted, articles: readonly Article[]): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'entente-folder-'));
  for (const article of articles) await writeFile(join(home, `${article.id}.json`), JSON.stringify(article));
  const extract = extractorOf(loadTables());
  for (const article of briefs(50, 99)) extract(article);
  const source = await openSource(home);
  let [extracting, storing, claims] = [0, 0, 0];
  const before = { ...counted };
  const processorBefore = await processorTime(counted);
  const { seconds } = await timed(() =>
    ingestArticles({
      articles: source.articles(),
      extract: (article) => {
        const started = performance.now();
        const extraction = extract(article);
        extracting += performance.now() - started;
        claims += extraction.claims.length;
        return extraction;
      },
      store: async (items) => {
        const { value, seconds: took } = await timed(() => loadArticles(store, items));
        storing += took;
        return value;
      },
      onStored: () => {},
      onProblem: (problem) => Promise.reject(new Error(problem.reason)),
      signal: new AbortController().signal,
    }),
  );
  const processor = await processorTime(counted);
  await rm(home, { recursive: true, force: true });
  const rate = articles.length / seconds;
  const statements = (counted.statements - before.statements) / articles.length;
  say(
    `folder of ${articles.length} briefs, ${(claims / articles.length).toFixed(1)} claims each: ${rate.toFixed(0)} articles a second, ${bar(rate >= BARS.articlesPerSecond, `${BARS.articlesPerSecond}`)}`,
  );
  say(
    `  ${statements.toFixed(2)} statements an article (groups of ${GROUP_SIZE}), ${counted.retries - before.retries} retries`,
  );
  say(
    `  of ${seconds.toFixed(1)} s: extracting ${(extracting / 1000).toFixed(1)} s, storing ${storing.toFixed(1)} s; both go on at once`,
  );
  const each = (which: 'ours' | 'database') =>
    (((processor[which] - processorBefore[which]) * 1000) / articles.length).toFixed(1);
  say(`  processor time an article: ${each('ours')} ms here, ${each('database')} ms in the database`);
}

async function singles(store: Store, count: number): Promise<void> {
  const services = createServices(store, extractorOf(loadTables()));
  const api = createApi({ store, services, logger: pino({ level: 'silent' }) });
  const { url } = await api.listen({ host: '127.0.0.1', port: 0 });
  const times: number[] = [];
  const query = 'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { outcome claimCount } }';
  for (const [index, { url: _url, ...input }] of briefs(count + 20, 7).entries()) {
    const body = JSON.stringify({ query, variables: { input } });
    const { value, seconds } = await timed(async () => {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      return (await answer.json()) as { data?: { ingestArticle: { outcome: string } } };
    });
    if (value.data?.ingestArticle.outcome !== 'CREATED') throw new Error(JSON.stringify(value));
    if (index >= 20) times.push(seconds * 1000);
  }
  await api.close();
  const { p50, p95 } = percentilesOf(times);
  say(
    `one article through the API: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ${bar(p95 < BARS.singleP95, `${BARS.singleP95} ms`)}`,
  );
}

/** Articles on the full pair and on empty ones, taken in turn, so that what else the machine does falls on both alike. */
async function pairs(store: Store, counted: Counted, rounds: number): Promise<void> {
  const onFull = pairArticles(PAIR, { seed: 2, count: rounds + 5, years: 12 });
  const [full, empty]: [number[], number[]] = [[], []];
  const spent = { full: 0, empty: 0 };
  const load = async (items: LoadItem[]) => {
    const before = await processorTime(counted);
    const { seconds } = await timed(() => loadArticles(store, items));
    const after = await processorTime(counted);
    return { seconds, processor: after.ours - before.ours + after.database - before.database };
  };
  for (const [index, item] of onFull.entries()) {
    const fresh = pairArticles([codeOf(index), 'ZZA'], { seed: 100 + index, count: 1, years: 6 });
    const [onto, anew] = [await load([item]), await load(fresh)];
    if (index < 5) continue;
    full.push(onto.seconds * 1000);
    empty.push(anew.seconds * 1000);
    spent.full += onto.processor;
    spent.empty += anew.processor;
  }
  const [a, b] = [percentilesOf(full), percentilesOf(empty)];
  const ratio = a.p50 / b.p50;
  say(
    `one more article on the pair of half of all claims: ${a.p50.toFixed(1)} ms, on an empty pair ${b.p50.toFixed(1)} ms: ${ratio.toFixed(2)} times, ${bar(ratio <= BARS.pairRatio, `${BARS.pairRatio}`)}`,
  );
  say(
    `  processor time, ours and the database's: ${((spent.full * 1000) / rounds).toFixed(1)} and ${((spent.empty * 1000) / rounds).toFixed(1)} ms, ${(spent.full / spent.empty).toFixed(2)} times`,
  );
}

const codeOf = (index: number): string => `Y${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`;

const { values } = parseArgs({
  options: { claims: { type: 'string' }, articles: { type: 'string' }, singles: { type: 'string' } },
});
const { address, pid, stop } = await database();
const counted: Counted = { statements: 0, retries: 0, pid };
const store = openStore({
  ...address,
  onStatement: () => (counted.statements += 1),
  onRetry: () => (counted.retries += 1),
});
try {
  await store.command(
    'MATCH (n) WHERE NOT (n:Migration OR n:Ledger) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
  await prepareGraph(store, loadTables(), silentProgress);
  await fill(store, Number(values.claims ?? 100_000));
  await folder(store, counted, briefs(Number(values.articles ?? 2000), 3));
  await singles(store, Number(values.singles ?? 200));
  await pairs(store, counted, 100);
} finally {
  await store.close();
  await stop();
}

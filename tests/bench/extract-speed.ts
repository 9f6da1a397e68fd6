import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Article, Extractor } from '../../src/model/records.ts';
import { built } from './built.ts';

/** How fast the built program extracts. */

/** Articles of a pass; three passes warm up, since the compiler is not done before some two thousand articles. */
const ARTICLES = 600;
const WARM_UP = 3;
const ROUNDS = 7;
const AHEAD = 32;
/** Articles of the folder that a new process reads. */
const FOLDER = 1_000;

/** Sentences a second, and the processor time of all threads for a sentence in microseconds. */
interface Pass {
  rate: number;
  processor: number;
}

export interface Speed {
  one: Pass;
  two: Pass;
  /** `entente extract --ndjson` on a folder as npm installs it (by its first line, with the flags there), its start included. Megabytes at most; null where the system does not tell. */
  cold: { rate: number; resident: number | null };
}

const repeated = (articles: readonly Article[], count: number): Article[] =>
  Array.from({ length: count }, (_, index) => articles[index % articles.length]!);

const median = (passes: readonly Pass[]): Pass =>
  passes.toSorted((a, b) => a.rate - b.rate)[Math.floor(passes.length / 2)]!;

/** One and two threads by turns, both warm: what else the machine does falls on both. */
async function warm(articles: readonly Article[], sentencesIn: (article: Article) => number): Promise<[Pass, Pass]> {
  const { inOrder } = await built<typeof import('../../src/app/in-order.ts')>('app/in-order.js');
  const { extractorOf } = await built<typeof import('../../src/app/extractor.ts')>('app/extractor.js');
  const { loadTables } = await built<typeof import('../../src/app/lexicon.ts')>('app/lexicon.js');
  const { parallelExtractor } =
    await built<typeof import('../../src/app/parallel-extractor.ts')>('app/parallel-extractor.js');
  const extract: Extractor = extractorOf(loadTables());
  const queue = repeated(articles, ARTICLES);
  const sentences = queue.reduce((sum, article) => sum + sentencesIn(article), 0);
  const lanes = [1, 2].map((threads) => ({ pool: parallelExtractor(extract, threads), passes: [] as Pass[] }));
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    for (const { pool, passes } of lanes) {
      const before = process.cpuUsage();
      const begun = performance.now();
      for await (const _ of inOrder(Readable.from(queue) as AsyncIterable<Article>, pool.extract, AHEAD));
      const milliseconds = performance.now() - begun;
      const { user, system } = process.cpuUsage(before);
      if (round >= WARM_UP)
        passes.push({ rate: (sentences / milliseconds) * 1000, processor: (user + system) / sentences });
    }
  await Promise.all(lanes.map(({ pool }) => pool.close()));
  return [median(lanes[0]!.passes), median(lanes[1]!.passes)];
}

/** The most memory that a process has held so far, in megabytes. */
function peakOf(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes ? Math.round(Number(kilobytes) / 1000) : null;
  } catch {
    return null;
  }
}

async function cold(
  articles: readonly Article[],
  sentencesIn: (article: Article) => number,
  work: string,
): Promise<Speed['cold']> {
  const file = `${work}/folder.ndjson`;
  const queue = repeated(articles, FOLDER);
  writeFileSync(file, queue.map((article, index) => JSON.stringify({ ...article, id: `${index}` })).join('\n'));
  const begun = performance.now();
  const main = fileURLToPath(new URL('../../dist/app/main.js', import.meta.url));
  chmodSync(main, 0o755);
  const program = spawn(main, ['extract', '--ndjson', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(program, 'exit');
  let resident: number | null = null;
  while (program.exitCode === null && program.signalCode === null) {
    resident = peakOf(program.pid) ?? resident;
    await Promise.race([ended, setTimeout(100)]);
  }
  const seconds = (performance.now() - begun) / 1000;
  rmSync(file);
  if (program.exitCode !== 0) throw new Error(`entente extract ended with ${program.exitCode ?? program.signalCode}`);
  return { rate: queue.reduce((sum, article) => sum + sentencesIn(article), 0) / seconds, resident };
}

/** Measures the built program on these articles; `work` is a folder for what it writes. */
export async function speedOf(
  articles: readonly Article[],
  sentencesIn: (article: Article) => number,
  work: string,
): Promise<Speed> {
  const folder = await cold(articles, sentencesIn, work);
  const [one, two] = await warm(articles, sentencesIn);
  return { one, two, cold: folder };
}

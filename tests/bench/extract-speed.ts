import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Article } from '../../src/model/records.ts';

/** How fast the built program extracts. */

/** Articles of the folder that a new process reads. */
const FOLDER = 1_000;

/** Sentences a second, and the processor time of all threads for a sentence in microseconds. */
export interface Pass {
  rate: number;
  processor: number;
}

export interface Speed {
  one: Pass;
  two: Pass;
  /** `entente extract --ndjson` on a folder as npm installs it (by its first line, with the flags there), its start included. Megabytes at most; null where the system does not tell. */
  cold: { rate: number; resident: number | null };
}

export const repeated = (articles: readonly Article[], count: number): Article[] =>
  Array.from({ length: count }, (_, index) => articles[index % articles.length]!);

/**
 * One and two threads, warm, in a process of their own: beside a second copy of the extractor (this bench scores the sources) the
 * built one takes 1.2 of its time, and no user has two.
 */
async function warm(file: string): Promise<[Pass, Pass]> {
  const run = fileURLToPath(new URL('./extract-warm.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, run, file]);
  return JSON.parse(stdout) as [Pass, Pass];
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
  const file = `${work}/warm.json`;
  writeFileSync(file, JSON.stringify(articles));
  const [one, two] = await warm(file);
  rmSync(file);
  return { one, two, cold: folder };
}

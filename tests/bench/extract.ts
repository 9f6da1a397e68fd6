import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { inOrder } from '../../src/app/in-order.ts';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { parallelExtractor } from '../../src/app/parallel-extractor.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { tagSentences } from '../../src/extract/tag.ts';
import type { Article } from '../../src/model/records.ts';
import { readGoldArticle } from './gold-article.ts';
import { HELD_OUT } from './held-out.ts';

/**
 * `npm run bench:extract [FOLDER] [--only PREFIX] [--misses N] [--extras N]`: runs the extractor over a folder of gold articles
 * (default: the shared development set; our own: tests/bench/articles), prints the scorer's report for all, for the two thirds that rules may be written on and
 * for the third that is held out, lists misses and extras of the part that may be read, and says sentences a second.
 */

/** Rounds of the speed run; the median is printed. */
const ROUNDS = 5;
/** How often the articles stand in one round: enough for every thread to be at work. */
const REPEATS = 8;
const AHEAD = 32;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, misses: { type: 'string' }, extras: { type: 'string' } },
});
const folder = resolve(positionals[0] ?? '../shared/gold/dev');
const scorer = resolve('../shared/gold/score.mjs');
const files = readdirSync(folder).filter((name) => /\.(json|yaml)$/.test(name) && name.startsWith(options.only));
const golds = files.map((name) => readGoldArticle(join(folder, name)));
const articles = golds.map(
  ({ id, title, publisher, publishedAt, text }) => ({ id, title, publisher, publishedAt, text }) as Article,
);

const started = performance.now();
const extract = createExtractor(loadLexicon());
const startup = performance.now() - started;
const work = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const output = join(work, 'output.ndjson');
writeFileSync(output, articles.map((article) => JSON.stringify(extract(article))).join('\n'));

function report(name: string, keep: (file: string) => boolean): void {
  const part = mkdtempSync(join(work, 'gold-'));
  for (const [index, file] of files.entries())
    if (keep(file)) writeFileSync(join(part, `${file}.json`), JSON.stringify(golds[index]));
  const lists = ['misses', 'extras'].flatMap((list) => [`--${list}`, options[list as 'misses' | 'extras'] ?? '0']);
  const readable = !files.filter(keep).some((file) => HELD_OUT.test(file));
  const { stdout } = spawnSync(process.execPath, [scorer, part, output, ...(readable ? lists : [])], {
    encoding: 'utf8',
  });
  const [, json = '', listed = ''] = /^(\{[\s\S]*?^\})\n?([\s\S]*)$/m.exec(stdout) ?? [];
  const scores = JSON.parse(json);
  if (scores.articles === 0) return;
  console.log(`\n${name}: ${scores.articles} articles`);
  console.table({
    claims: scores.claims,
    pairs: scores.pairs,
    ...Object.fromEntries(
      Object.entries(scores.entities).map(([kind, figures]) => [`entities ${kind}`, figures as object]),
    ),
  });
  console.log('of matched claims right:', scores.attributes, 'bad quotes:', scores.badQuotes);
  if (listed) console.log(listed);
}

const median = (rates: readonly number[]): number => rates.toSorted((a, b) => a - b)[Math.floor(rates.length / 2)]!;

/** Sentences a second on so many threads, the median of rounds. One round before them warms up; the articles stand in it several times. */
async function speed(threads: number): Promise<number> {
  const sentences = REPEATS * articles.reduce((sum, article) => sum + tagSentences(article.text).length, 0);
  const queue = Array.from({ length: REPEATS }, () => articles).flat();
  const extractor = parallelExtractor(extract, threads);
  const round = async (): Promise<number> => {
    const begun = performance.now();
    const items = Readable.from(queue) as AsyncIterable<Article>;
    for await (const _ of inOrder(items, extractor.extract, AHEAD));
    return (sentences / (performance.now() - begun)) * 1000;
  };
  const rates: number[] = [];
  await round();
  while (rates.length < ROUNDS) rates.push(await round());
  await extractor.close();
  return median(rates);
}

report('all', () => true);
if (files.some((file) => HELD_OUT.test(file))) {
  report('open two thirds', (file) => !HELD_OUT.test(file));
  report('held-out third', (file) => HELD_OUT.test(file));
}
const one = await speed(1);
const resident = Math.round(process.memoryUsage().rss / 1e6);
const two = await speed(2);
console.log(
  `\n${Math.round(one)} sentences a second on one core, ${(two / one).toFixed(2)} times that on two; lexicon and frames ready in ${Math.round(startup)} ms; ${resident} MB resident on one`,
);
rmSync(work, { recursive: true });

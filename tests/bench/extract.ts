import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { tagSentences } from '../../src/extract/tag.ts';
import type { Article } from '../../src/model/records.ts';

/**
 * `npm run bench:extract [FOLDER]`: runs the extractor over a folder of gold articles (default: the shared development set), prints the
 * scorer's report for all, for the two thirds that rules may be written on and for the third that is held out, and sentences a second.
 */

/** Never read while rules are written: their figures tell how the extractor does on articles it has not seen. */
const HELD_OUT = /^dev-[ab]1[1-5]-/;
/** Rounds of the speed run; the median is printed. */
const ROUNDS = 5;

const folder = resolve(process.argv[2] ?? '../shared/gold/dev');
const scorer = resolve(folder, '../score.mjs');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const articles = files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Article);

const started = performance.now();
const extract = createExtractor(loadLexicon());
const startup = performance.now() - started;
const work = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const output = join(work, 'output.ndjson');
writeFileSync(output, articles.map((article) => JSON.stringify(extract(article))).join('\n'));

function report(name: string, keep: (file: string) => boolean): void {
  const part = mkdtempSync(join(work, 'gold-'));
  for (const file of files.filter(keep)) writeFileSync(join(part, file), readFileSync(join(folder, file)));
  const { stdout } = spawnSync(process.execPath, [scorer, part, output], { encoding: 'utf8' });
  const scores = JSON.parse(stdout);
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
}

function speed(): number {
  const sentences = articles.reduce((sum, article) => sum + tagSentences(article.text).length, 0);
  const rates = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    for (const article of articles) extract(article);
    return (sentences / (performance.now() - begun)) * 1000;
  });
  return rates.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}

report('all', () => true);
report('open two thirds', (file) => !HELD_OUT.test(file));
report('held-out third', (file) => HELD_OUT.test(file));
console.log(
  `\n${Math.round(speed())} sentences a second on one core; lexicon and frames ready in ${Math.round(startup)} ms; ${Math.round(process.memoryUsage().rss / 1e6)} MB resident`,
);
rmSync(work, { recursive: true });

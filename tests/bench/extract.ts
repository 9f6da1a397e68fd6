import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { tagSentences } from '../../src/extract/tagging/tag.ts';
import type { Article } from '../../src/model/records.ts';
import { speedOf } from './extract-speed.ts';
import { readGoldArticle } from './gold-article.ts';
import { HELD_OUT } from './held-out.ts';

/**
 * `npm run bench:extract [FOLDER] [--only PREFIX] [--misses N] [--extras N]`: runs the extractor over a folder of gold articles
 * (default: the shared development set; our own: tests/bench/articles), prints the scorer's report for all, for the two thirds that rules may be written on and
 * for the third that is held out, lists misses and extras of the part that may be read, and says how fast the built program is (`extract-speed.ts`).
 */

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

report('all', () => true);
if (files.some((file) => HELD_OUT.test(file))) {
  report('open two thirds', (file) => !HELD_OUT.test(file));
  report('held-out third', (file) => HELD_OUT.test(file));
}
const { one, two, cold } = await speedOf(articles, (article) => tagSentences(article.text).length, work);
console.log(
  `\n${Math.round(one.rate)} sentences a second on one thread (${Math.round(one.processor)} µs of processor time each), ${(two.rate / one.rate).toFixed(2)} times that on two (${Math.round(two.processor)} µs), both warm; a new process with a folder of 1,000 articles: ${Math.round(cold.rate)} a second, at most ${cold.resident ?? '?'} MB resident; lexicon and frames ready in ${Math.round(startup)} ms`,
);
rmSync(work, { recursive: true });

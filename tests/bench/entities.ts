import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { resolveDocument } from '../../src/extract/entities/resolve.ts';
import { tagSentences } from '../../src/extract/tagging/tag.ts';
import { type Article, articleSchema } from '../../src/model/records.ts';
import { RELATIONS } from '../../src/model/relations.ts';

/**
 * Entities and offices against gold articles: `tsx tests/bench/entities.ts GOLD_DIR SCORE_SCRIPT [PATTERN] [--misses]`.
 * The scoring itself is the gold folder's own script; offices are scored as the claims they become. PATTERN picks articles by id.
 */
const [goldDir = '', script = '', pattern = '.', flag] = process.argv.slice(2);
const office = RELATIONS.find((row) => row.inverse === 'has as office-holder')!.type;
const lexicon = loadLexicon();

interface Gold extends Article {
  entities: { id: string; kind: string; names: string[]; optional?: boolean }[];
  claims: { type: string }[];
}

const golds = readdirSync(goldDir)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(goldDir, file), 'utf8')) as Gold)
  .filter((gold) => new RegExp(pattern).test(gold.id));

const folder = mkdtempSync(join(tmpdir(), 'entente-entities-'));
let sentenceCount = 0;
let elapsed = 0;
const lines = golds.map((gold) => {
  writeFileSync(
    join(folder, `${gold.id}.json`),
    JSON.stringify({ ...gold, claims: gold.claims.filter((claim) => claim.type === office) }),
  );
  const article = articleSchema.parse({ ...gold, url: null });
  const sentences = tagSentences(article.text);
  const start = performance.now();
  const resolved = resolveDocument(article, sentences, lexicon);
  elapsed += performance.now() - start;
  sentenceCount += sentences.length;
  const held = new Map(
    resolved.offices
      .filter((one) => one.current)
      .map((one) => [
        `${one.official} ${one.of}`,
        { type: office, source: one.official, target: one.of, rule: one.rule },
      ]),
  );
  const claims = [...held.values()].map((claim) => ({
    ...claim,
    quote: '',
    start: 0,
    end: 0,
    status: 'DONE',
    polarity: 'AFFIRMED',
    saidBy: null,
  }));
  return JSON.stringify({ id: gold.id, entities: resolved.entities, claims });
});
const output = join(folder, 'output.ndjson');
writeFileSync(output, `${lines.join('\n')}\n`);
const options = flag === '--misses' ? ['--misses', '300', '--extras', '300'] : [];
console.log(execFileSync('node', [script, folder, output, ...options], { encoding: 'utf8' }));
console.log(`${sentenceCount} sentences, ${((elapsed * 1000) / sentenceCount).toFixed(0)} µs a sentence`);

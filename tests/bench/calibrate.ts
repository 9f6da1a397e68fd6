import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadLexicon } from '../../src/app/lexicon.ts';
import type { Ground } from '../../src/extract/claims/confidence.ts';
import { WEIGHTS } from '../../src/extract/claims/confidence-weights.ts';
import { createExtractor, readArticle } from '../../src/extract/extract.ts';
import { compileFrames } from '../../src/extract/frames/frames.ts';
import type { Article, Claim } from '../../src/model/records.ts';
import { RELATIONS } from '../../src/model/relations.ts';
import { type GoldArticle, readGoldArticle } from './gold-article.ts';
import { HELD_OUT } from './held-out.ts';

/**
 * `tsx tests/bench/calibrate.ts [--write]`: fits what each ground of a claim is worth on the open development articles and our own, by
 * logistic regression with a penalty on large weights, and shows how often the claims of each band are right on the held-out third.
 * `--write` puts the weights into src/extract/claims/confidence-weights.ts. No random numbers: the same articles give the same weights.
 */

const SCORER = resolve('../shared/gold/score.mjs');
const TABLE = resolve('src/extract/claims/confidence-weights.ts');
const FOLDERS = [resolve('../shared/gold/dev'), resolve('tests/bench/articles')];
/** Penalty on the square of a weight: as if this many more claims spoke for zero. */
const PENALTY = 4;
const STEPS = 1_500;
/** Parts of the cross-validation. */
const PARTS = 7;
const BANDS = [0, 0.2, 0.4, 0.6, 0.8];

interface Sample {
  article: string;
  heldOut: boolean;
  grounds: readonly Ground[];
  confidence: number;
  right: boolean;
}

const lexicon = loadLexicon();
const frames = compileFrames(RELATIONS);
const extract = createExtractor(lexicon);

const keyOf = ({ type, source, target, start, rule }: Claim): string => [type, source, target, start, rule].join('|');

/** The grounds of every claim of an article, by the claim's key. Offices, told by titles, have a figure of their own. */
function groundsIn(article: Article): Map<string, readonly Ground[]> {
  const { reading } = readArticle(article, lexicon, frames);
  return new Map(
    reading.sentences.flatMap(({ claims, grounds }) =>
      claims.map((claim): [string, readonly Ground[]] => [keyOf(claim), grounds.get(claim) ?? []]),
    ),
  );
}

/** Positions of the claims that the scorer counts as wrong: it repeats each claim's rule, which here is its position. */
function wrongClaims(gold: GoldArticle, claims: readonly Claim[], entities: readonly object[]): Set<string> {
  const work = mkdtempSync(join(tmpdir(), 'entente-calibrate-'));
  const output = join(work, 'output.ndjson');
  const folder = mkdtempSync(join(work, 'gold-'));
  writeFileSync(join(folder, 'article.json'), JSON.stringify(gold));
  const numbered = claims.map((claim, index) => ({ ...claim, rule: String(index) }));
  writeFileSync(output, JSON.stringify({ id: gold.id, entities, claims: numbered }));
  const { stdout } = spawnSync(process.execPath, [SCORER, folder, output, '--extras', '1000'], { encoding: 'utf8' });
  rmSync(work, { recursive: true });
  const lines = stdout.split('\n').filter((line) => line.startsWith('EXTRA'));
  return new Set(lines.map((line) => (JSON.parse(line.slice('EXTRA'.length)) as { rule: string }).rule));
}

function samplesOf(gold: GoldArticle): Sample[] {
  const { id, title, publisher, publishedAt, text } = gold;
  const article: Article = { id, title, publisher, publishedAt, text, url: null };
  const { claims, entities } = extract(article);
  const grounds = groundsIn(article);
  const wrong = wrongClaims(gold, claims, entities);
  const endsOf = ({ type, source, target }: Claim): string => `${type}|${source}|${target}`;
  const wrongEnds = new Set([...wrong].map((index) => endsOf(claims[Number(index)]!)));
  return claims.flatMap((claim) => {
    const own = grounds.get(keyOf(claim));
    if (!own) return [];
    const right = !wrongEnds.has(endsOf(claim));
    return [{ article: id, heldOut: HELD_OUT.test(id), grounds: own, confidence: claim.confidence, right }];
  });
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** What the rules were written on: its claims are right oftener than those of articles that nobody has seen. */
const isClose = ({ article }: Sample): boolean => article.startsWith('dev-');

interface Weights {
  base: number;
  /** What the claims of the shared open articles gain; no article that comes in has it. */
  close: number;
  weights: Record<Ground, number>;
}

/** Weights that make the samples likeliest, by gradient steps; the base and what is close carry no penalty. */
function regress(samples: readonly Sample[]): Weights {
  const names = Object.keys(WEIGHTS) as Ground[];
  const weights = Object.fromEntries(names.map((name) => [name, 0])) as Record<Ground, number>;
  let base = 0;
  let close = 0;
  for (let step = 0; step < STEPS; step++) {
    const slope = Object.fromEntries(names.map((name) => [name, -PENALTY * weights[name]])) as Record<Ground, number>;
    let slopeOfBase = 0;
    let slopeOfClose = 0;
    for (const sample of samples) {
      const own = isClose(sample) ? base + close : base;
      const miss = (sample.right ? 1 : 0) - sigmoid(sample.grounds.reduce((sum, ground) => sum + weights[ground], own));
      slopeOfBase += miss;
      if (isClose(sample)) slopeOfClose += miss;
      for (const ground of sample.grounds) slope[ground] += miss;
    }
    base += slopeOfBase / samples.length;
    close += slopeOfClose / samples.length;
    for (const name of names) weights[name] += slope[name] / samples.length;
  }
  return { base, close, weights };
}

const confidenceBy =
  ({ base, weights }: Weights) =>
  ({ grounds }: Sample): number =>
    sigmoid(grounds.reduce((sum, ground) => sum + weights[ground], base));

/** The confidence of every sample by weights that were fitted without its article: the articles fall into so many parts by turns. */
function crossValidated(samples: readonly Sample[]): Map<Sample, number> {
  const articles = [...new Set(samples.map(({ article }) => article))].sort();
  const partOf = (sample: Sample): number => articles.indexOf(sample.article) % PARTS;
  return new Map(
    Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
      const confidence = confidenceBy(regress(samples.filter((one) => partOf(one) !== part)));
      return samples.filter((one) => partOf(one) === part).map((one): [Sample, number] => [one, confidence(one)]);
    }),
  );
}

function showBands(name: string, samples: readonly Sample[], confidence: (sample: Sample) => number): void {
  const rows = BANDS.map((from, index) => {
    const inBand = samples.filter((one) => confidence(one) >= from && confidence(one) < (BANDS[index + 1] ?? 1.01));
    const mean = inBand.reduce((sum, one) => sum + confidence(one), 0) / inBand.length;
    const right = inBand.filter((one) => one.right).length / inBand.length;
    return { from, claims: inBand.length, 'mean confidence': mean.toFixed(2), right: right.toFixed(2) };
  });
  console.log(`\n${name}: ${samples.length} claims, ${samples.filter((one) => one.right).length} right`);
  console.table(rows);
}

const samples = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(json|yaml)$/.test(name))
    .sort()
    .flatMap((name) => samplesOf(readGoldArticle(join(folder, name)))),
);
const open = samples.filter((one) => !one.heldOut);
const fit = regress(open);
const { base, weights } = fit;
const fitted = confidenceBy(fit);
const validated = crossValidated(open);
showBands(
  'our own articles, each by weights that were fitted without it',
  open.filter((one) => !isClose(one)),
  (one) => validated.get(one)!,
);
showBands(
  'shared open articles, likewise (the rules were written on them)',
  open.filter(isClose),
  (one) => validated.get(one)!,
);
showBands(
  'held-out third, with these weights',
  samples.filter((one) => one.heldOut),
  fitted,
);
showBands(
  'held-out third, as extraction has it now',
  samples.filter((one) => one.heldOut),
  (one) => one.confidence,
);

const table = `/** What each ground of a claim is worth, in log-odds. Written by \`tests/bench/calibrate.ts --write\` from ${open.length} labelled claims. */
export const BASE = ${base.toFixed(2)};
export const WEIGHTS = {
${Object.entries(weights)
  .map(([ground, weight]) => `  '${ground}': ${weight.toFixed(2).replace('-0.00', '0.00')},`)
  .join('\n')}
} as const;
`;
if (process.argv.includes('--write')) writeFileSync(TABLE, table);
else console.log(table);

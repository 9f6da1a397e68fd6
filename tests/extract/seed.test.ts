import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { readArticles } from '../../src/intake/read-articles.ts';
import type { Claim, Extraction } from '../../src/model/records.ts';
import { RELATIONS } from '../../src/model/relations.ts';
import { READER_CLAIMS, type ReaderClaim } from './seed-claims.ts';

const ARTICLES = new URL('../../seed/articles/', import.meta.url);
const extract = createExtractor(loadLexicon());
const SYMMETRIC = new Set<string>(RELATIONS.filter(({ symmetric }) => symmetric).map(({ type }) => type));

const names = readdirSync(ARTICLES)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3));

function read(name: string): Extraction {
  const [article] = readArticles({ name: `${name}.md`, bytes: readFileSync(new URL(`${name}.md`, ARTICLES)) });
  if (!article?.ok) throw new Error(`${name}: ${article?.problem.reason}`);
  return extract(article.value);
}

const extractions = new Map<string, Extraction>();
const extractionOf = (name: string): Extraction => {
  const known = extractions.get(name) ?? read(name);
  extractions.set(name, known);
  return known;
};

/** Three capitals name a state, other words any entity whose name holds them. */
function means({ entities }: Extraction, id: string | null, word: string): boolean {
  if (/^[A-Z]{3}$/.test(word)) return id === `country:${word}`;
  const entity = entities.find((one) => one.id === id);
  return entity?.names.concat(entity.name).some((name) => name.toLowerCase().includes(word.toLowerCase())) ?? false;
}

function fits(extraction: Extraction, claim: Claim, wanted: ReaderClaim): boolean {
  const joins = (source: string, target: string): boolean =>
    means(extraction, source, wanted.source) && means(extraction, target, wanted.target);
  const ends = joins(claim.source, claim.target) || (SYMMETRIC.has(claim.type) && joins(claim.target, claim.source));
  return (
    claim.type === wanted.type &&
    ends &&
    claim.status === (wanted.status ?? 'DONE') &&
    claim.polarity === (wanted.polarity ?? 'AFFIRMED') &&
    (wanted.date === undefined || claim.date?.from === wanted.date) &&
    (wanted.place === undefined || claim.place === wanted.place) &&
    (wanted.saidBy === undefined || means(extraction, claim.saidBy, wanted.saidBy))
  );
}

const titleOf = ({ missed, ...wanted }: ReaderClaim): string =>
  Object.values(wanted).join(' ') + (missed === undefined ? '' : ` (missed: ${missed})`);

describe('the sample articles', () => {
  it('each have claims that a reader demands', () => {
    expect(Object.keys(READER_CLAIMS).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('%s is dated by its name, of a readable length, and names the source of its facts', (name) => {
    const file = readFileSync(new URL(`${name}.md`, ARTICLES), 'utf8');
    const [, card, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file)!;
    expect(card).toContain(`publishedAt: ${name.slice(0, 10)}`);
    expect(card).toMatch(/\nsources:\n {2}- "\S/);
    const words = body!.trim().split(/\s+/).length;
    expect(words).toBeGreaterThan(119);
    expect(words).toBeLessThan(351);
  });

  for (const [name, claims] of Object.entries(READER_CLAIMS)) {
    describe(name, () => {
      for (const wanted of claims) {
        const test = wanted.missed === undefined ? it : it.fails;
        test(titleOf(wanted), () => {
          const extraction = extractionOf(name);
          expect(extraction.claims.some((claim) => fits(extraction, claim, wanted))).toBe(true);
        });
      }
    });
  }
});

import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { confidenceOf, UNCERTAIN_BELOW } from '../../../src/extract/claims/confidence.ts';
import { WEIGHTS } from '../../../src/extract/claims/confidence-weights.ts';
import { createExtractor } from '../../../src/extract/extract.ts';

const extract = createExtractor(loadLexicon());

/** The confidence of the only claim of a type in a text. */
function sureOf(type: string, text: string): number {
  const article = { id: 'a', url: null, title: null, publisher: null, publishedAt: '2023-06-15', text };
  const claims = extract(article).claims.filter((claim) => claim.type === type);
  expect(claims).toHaveLength(1);
  return claims[0]!.confidence;
}

describe('the confidence of a claim', () => {
  test.each([
    ['a name is surer than a pronoun', 'ATTACKS', 'Iran attacked Iraq.', 'Iran armed itself. It attacked Iraq.'],
  ])('%s', (_, type, surer, less) => {
    expect(sureOf(type, surer)).toBeGreaterThan(sureOf(type, less));
  });

  test('is a share between nothing and all, whatever speaks for or against it', () => {
    const all = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
    for (const grounds of [
      all,
      [],
      all.filter((ground) => WEIGHTS[ground] < 0),
      all.filter((ground) => WEIGHTS[ground] > 0),
    ]) {
      expect(confidenceOf(grounds)).toBeGreaterThan(0);
      expect(confidenceOf(grounds)).toBeLessThan(1);
    }
    expect(UNCERTAIN_BELOW).toBeLessThan(confidenceOf([]));
  });
});

import { describe, expect, test } from 'vitest';
import { AUTOMATIC, likenessOf, PROPOSED } from '../../src/graph/likeness.ts';
import type { Profile } from '../../src/graph/profile.ts';
import type { EntityKind } from '../../src/model/kinds.ts';

type Verdict = 'one' | 'asked' | 'nothing';

const profile = (kind: EntityKind, name: string, given: Partial<Profile> = {}): Profile => ({
  id: `${kind.toLowerCase()}:${name.toLowerCase().replace(/\W+/g, '-')}`,
  kind,
  names: [name],
  country: null,
  isCurated: false,
  parties: [],
  ...given,
});

const verdictOf = (a: Profile, b: Profile, toldApart = false): Verdict => {
  const [score, other] = [likenessOf(a, b, toldApart)?.score ?? 0, likenessOf(b, a, toldApart)?.score ?? 0];
  expect(score).toBe(other);
  return score >= AUTOMATIC ? 'one' : score >= PROPOSED ? 'asked' : 'nothing';
};

describe('who is like whom', () => {
  test.each<[string, string | null, string, string | null, Verdict]>([
    ['Sergei Ryabkov', 'RUS', 'Sergey Ryabkov', 'RUS', 'one'],
    ['Hossein Amir-Abdollahian', 'IRN', 'Hussein Amirabdollahian', 'IRN', 'one'],
    ['Kishida Fumio', 'JPN', 'Fumio Kishida', 'JPN', 'one'],
    ['Sergei Ryabkov', 'RUS', 'Sergey Ryabkov', null, 'asked'],
    ['Mohammad Zarif', 'IRN', 'Mohammad Javad Zarif', 'IRN', 'asked'],
    ['J. Carter', 'USA', 'Jimmy Carter', 'USA', 'asked'],
    ['Ryabkov', 'RUS', 'Sergei Ryabkov', 'RUS', 'asked'],
    ['Ryabkov', null, 'Sergei Ryabkov', 'RUS', 'asked'],
    ['Ali Hassan', 'IRQ', 'Hassan Ali', 'KEN', 'nothing'],
    ['Faisal', null, 'Faisal II', 'IRQ', 'nothing'],
    ['Faisal', null, 'Faisal', 'SAU', 'asked'],
    ['Suharto', 'IDN', 'Soeharto', 'IDN', 'one'],
    ['Faisal', 'IRQ', 'Faisal II', 'IRQ', 'asked'],
    ['Faisal I', 'IRQ', 'Faisal II', 'IRQ', 'asked'],
    ['George Bush Jr', 'USA', 'George Bush Sr', 'USA', 'nothing'],
    ['George Bush', 'USA', 'George Bush Jr', 'USA', 'asked'],
    ['Sergei Ryabkov', 'RUS', 'Sergey Ryabkov', 'BLR', 'nothing'],
    ['Mohammed bin Salman', 'SAU', 'Mohammed bin Zayed', 'SAU', 'nothing'],
    ['Wang Yi', 'CHN', 'Wang Li', 'CHN', 'nothing'],
    ['Kim Jong-un', 'PRK', 'Kim Yo-jong', 'PRK', 'nothing'],
  ])('%s (%s) and %s (%s): %4$s', (a, aOf, b, bOf, verdict) => {
    expect(verdictOf(profile('OFFICIAL', a, { country: aOf }), profile('OFFICIAL', b, { country: bOf }))).toBe(verdict);
  });

  test.each<[string, string, Verdict]>([
    ['National Iranian Oil Company', 'Iranian National Oil Co.', 'one'],
    ['al-Shabaab', 'al-Shabab', 'one'],
    ['NIOC', 'National Iranian Oil Corporation', 'nothing'],
    ['NIO', 'National Iranian Oil Corporation', 'asked'],
    ['Gazprom', 'Gazprom Neft', 'nothing'],
  ])('%s and %s of one state: %s', (a, b, verdict) => {
    const of = { country: 'IRN' };
    expect(verdictOf(profile('ORGANIZATION', a, of), profile('ORGANIZATION', b, of))).toBe(verdict);
  });

  const two = ['IRN', 'RUS'];
  test.each<[string, readonly string[], string, readonly string[], Verdict]>([
    ['prisoner swap deal', two, 'prisoner swap agreement', two, 'one'],
    ['prisoner swap deal', two, 'prisoner swap agreement', [], 'asked'],
    ['comprehensive cooperation agreement', two, 'Comprehensive Strategic Partnership Treaty', two, 'asked'],
    ['agreement', two, 'Comprehensive Strategic Partnership Treaty', two, 'asked'],
    ['ceasefire', two, 'truce', two, 'one'],
    ['ceasefire', two, 'truce', ['IND', 'PAK'], 'nothing'],
    ['ceasefire', two, 'truce', [], 'nothing'],
    ['ceasefire', two, 'grain deal', two, 'nothing'],
    ['trade agreement', [], 'joint statement', [], 'nothing'],
  ])('%s of %s and %s of %s: %4$s', (a, aOf, b, bOf, verdict) => {
    expect(verdictOf(profile('AGREEMENT', a, { parties: aOf }), profile('AGREEMENT', b, { parties: bOf }))).toBe(
      verdict,
    );
  });

  test('states are never held for one, nor two of the tables, nor two kinds', () => {
    const [a, b] = [profile('COUNTRY', 'Kongo'), profile('COUNTRY', 'Congo')];
    expect(likenessOf(a, b, false)).toBeNull();
    const curated = { country: 'RUS', isCurated: true };
    const [c, d] = ['Sergei Ryabkov', 'Sergey Ryabkov'].map((name) => profile('OFFICIAL', name, curated));
    expect(likenessOf(c!, d!, false)).toBeNull();
    expect(likenessOf(profile('OFFICIAL', 'Al Jazeera'), profile('ORGANIZATION', 'Al Jazeera'), false)).toBeNull();
  });

  test('whom one article names beside one another is asked about, never settled; the reasons tell why', () => {
    const [a, b] = ['Sergei Ryabkov', 'Sergey Ryabkov'].map((name) => profile('OFFICIAL', name, { country: 'RUS' }));
    expect(verdictOf(a!, b!, true)).toBe('asked');
    expect(likenessOf(a!, b!, true)).toEqual({
      score: 0.675,
      reasons: ['“Sergei Ryabkov” and “Sergey Ryabkov” sound alike', 'both of RUS', 'an article names both, as two'],
    });
  });
});

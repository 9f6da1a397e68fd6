import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../src/graph/evidence.ts';
import { factKey } from '../../src/graph/evidence.ts';
import { type FactContent, factsOf } from '../../src/graph/fact.ts';
import { addCells, cellFrom } from '../../src/graph/fact-cell.ts';
import { packEvidence, unpackEvidence } from '../../src/graph/packed-evidence.ts';
import { dated, evidence } from './evidence-table.ts';

const only = (claims: readonly Evidence[]): FactContent => {
  const [fact, ...others] = factsOf(claims);
  expect(others).toEqual([]);
  return fact!.properties;
};

describe('a fact', () => {
  const day = '2023-03-29';

  test.each<[claim: string, claims: Evidence[], properties: Partial<FactContent>]>([
    [
      'two independent stories confirm',
      [dated(day), dated(day)],
      { status: 'CONFIRMED', stories: 2, claims: 2, confidence: 0.96 },
    ],
    [
      'copies of one story do not',
      [dated(day, { story: 's' }), dated(day, { story: 's' })],
      { status: 'REPORTED', stories: 1, claims: 2, confidence: 0.8 },
    ],
    ['a distrusted outlet counts less', [dated(day, { trust: 0.5 })], { confidence: 0.4 }],
    ['an accuser counts half', [dated(day, { alleged: true })], { status: 'ALLEGED', confidence: 0.4 }],
    [
      'a denial takes from confidence',
      [dated(day), dated(day, { polarity: 'DENIED' })],
      { status: 'DISPUTED', confidence: 0.16 },
    ],
    [
      'what is only denied: how sure the denial is',
      [dated(day, { polarity: 'DENIED' })],
      { status: 'DENIED', confidence: 0.8 },
    ],
    [
      'the day most claims give is its date',
      [dated(day), dated(day), dated('2023-03-30')],
      { from: day, to: day, precision: 'DAY', first: day, last: day },
    ],
    [
      'the day of publication orders what has no date',
      [evidence({ publishedAt: day })],
      { from: null, to: null, precision: null, first: day, last: day },
    ],
    [
      'a day says more than a recap by month',
      [dated(day), evidence({ from: '2023-03-01', to: '2023-03-31', precision: 'MONTH' })],
      { from: day, precision: 'DAY', claims: 2 },
    ],
    [
      'a dated plan falls due a week after its date',
      [dated('2023-04-05', { status: 'PLANNED', publishedAt: day })],
      { status: 'PLANNED', due: '2023-04-12' },
    ],
    ['a plan without a date never does', [evidence({ status: 'PLANNED' })], { status: 'PLANNED', due: null }],
    [
      'a state lasts from its first day to its last telling',
      [evidence({ type: 'MEMBER_OF', from: '2004-01-01', to: '2004-12-31', precision: 'YEAR', publishedAt: day })],
      { from: '2004-01-01', first: '2004-01-01', last: day },
    ],
    [
      'an office is named as most articles name it',
      ['minister', 'Minister', 'Minister'].map((role) => evidence({ type: 'HOLDS_OFFICE', role })),
      { role: 'Minister', claims: 3 },
    ],
  ])('%s', (_claim, claims, properties) => {
    expect(only(claims)).toMatchObject(properties);
    expect(only(claims.toReversed())).toEqual(only(claims));
  });

  test('two offices of one person are two facts', () => {
    const offices = ['minister', 'envoy'].map((role) => evidence({ type: 'HOLDS_OFFICE', role }));
    expect(new Set(offices.map(factKey)).size).toBe(2);
  });

  test('plan, deed and halt of one thing are three facts', () => {
    const moods = (['PLANNED', 'DONE', 'CANCELLED'] as const).map((status) => dated(day, { status }));
    expect(new Set(moods.map(factKey)).size).toBe(3);
  });

  test('cells of disjoint stories add up to the cell of all', () => {
    const claims = Array.from({ length: 12 }, (_, index) =>
      evidence({ type: 'MEMBER_OF', confidence: 0.5 + index / 50, polarity: index % 5 ? 'AFFIRMED' : 'DENIED' }),
    );
    const { doubt, disbelief, ...sum } = addCells([cellFrom(claims.slice(0, 5)), cellFrom(claims.slice(5))]);
    const { doubt: wholeDoubt, disbelief: wholeDisbelief, ...whole } = cellFrom(claims);
    expect(sum).toEqual(whole);
    expect(doubt).toBeCloseTo(wholeDoubt, 12);
    expect(disbelief).toBeCloseTo(wholeDisbelief, 12);
  });

  test('evidence comes out of its edge as it went in', () => {
    const claim = dated(day, { role: 'envoy', alleged: true, polarity: 'DENIED' });
    expect(unpackEvidence(factKey(claim), packEvidence(claim))).toEqual(claim);
  });
});

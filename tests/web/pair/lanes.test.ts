import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/web/chart/time-scale.ts';
import type { DeedFragment } from '../../../src/web/generated/operations.ts';
import { extentOf, lanesOf } from '../../../src/web/pair/lanes.ts';

const actor = { id: 'country:IRN', kind: 'COUNTRY' as const, name: 'Iran' };
const fact = (id: string, type: DeedFragment['type'], date: DeedFragment['date']): DeedFragment => ({
  id,
  type,
  status: 'REPORTED',
  confidence: 0.7,
  claimCount: 1,
  storyCount: 1,
  date,
  source: actor,
  target: actor,
});
const day = (from: string) => ({ from, to: from, precision: 'DAY' as const });
const FACTS = [
  fact('1', 'SIGNS', day('2023-05-01')),
  fact('2', 'MEETS', day('2023-03-29')),
  fact('3', 'MEETS', { from: '2023-04-01', to: '2023-04-30', precision: 'MONTH' }),
  fact('4', 'VISITS', null),
];

describe('the lanes of a pair', () => {
  const lanes = lanesOf(FACTS);

  test('are one for each type, the fullest first; what is undated stands on none', () => {
    expect(lanes.map(({ type, items }) => [type, items.map((item) => item.fact.id)])).toEqual([
      ['MEETS', ['2', '3']],
      ['SIGNS', ['1']],
    ]);
  });

  test('show a day as a point and a month as long as it is', () => {
    expect(lanes[0]!.items.map(({ point, from, to }) => [point, to - from])).toEqual([
      [true, 1],
      [false, 30],
    ]);
  });

  test('reach from the first day to the last, with room', () => {
    const extent = extentOf(lanes, [])!;
    expect(extent.from).toBeLessThan(dayNumber('2023-03-29'));
    expect(extent.to).toBeGreaterThan(dayNumber('2023-05-01'));
    expect(extentOf([], [])).toBeNull();
  });
});

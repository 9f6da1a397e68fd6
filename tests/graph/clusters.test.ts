import { describe, expect, test } from 'vitest';
import { headsOf, type Sameness } from '../../src/graph/clusters.ts';

const same = (keep: string, merge: string): Sameness =>
  keep < merge ? { a: keep, b: merge, keep } : { a: merge, b: keep, keep };

describe('heads of clusters', () => {
  test.each([
    ['nobody judged: everyone is a head', ['x', 'y'], [], { x: 'x', y: 'y' }],
    ['the kept one is the head', ['x', 'y'], [same('y', 'x')], { x: 'y', y: 'y' }],
    [
      'a chain ends at the one that is never given up',
      ['x', 'y', 'z'],
      [same('y', 'x'), same('z', 'y')],
      { x: 'z', y: 'z', z: 'z' },
    ],
    [
      'two kept in one cluster: the first in order',
      ['x', 'y', 'z'],
      [same('z', 'y'), same('x', 'y')],
      { x: 'x', y: 'x', z: 'x' },
    ],
    [
      'a circle of judgements: the first in order',
      ['x', 'y'],
      [same('x', 'y'), { a: 'x', b: 'y', keep: 'y' }],
      { x: 'x', y: 'x' },
    ],
  ])('%s', (_claim, ids, judgements, heads) => {
    expect(Object.fromEntries(headsOf(ids, judgements))).toEqual(heads);
    expect(Object.fromEntries(headsOf(ids.toReversed(), judgements.toReversed()))).toEqual(heads);
  });
});

import { expect, test } from 'vitest';
import { topPairEnds } from '../../../src/web/graph/top-pairs.ts';

const actors = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const matrix = (...cells: [row: number, col: number, factCount: number][]) => ({
  rows: actors,
  cols: actors,
  cells: cells.map(([row, col, factCount]) => ({ row, col, factCount })),
});

test.each<[string, ReturnType<typeof matrix>, number, string[]]>([
  ['the ends of the fullest pair come first', matrix([0, 1, 2], [2, 3, 9]), 2, ['c', 'd', 'a', 'b']],
  ['a pair in two cells counts once', matrix([0, 1, 5], [1, 0, 5], [2, 3, 6]), 1, ['c', 'd']],
  ['whoever is in two pairs is named once', matrix([0, 1, 5], [0, 2, 4]), 2, ['a', 'b', 'c']],
  ['nobody is a pair with himself', matrix([0, 0, 9]), 5, []],
  ['no more pairs than wanted', matrix([0, 1, 2], [2, 3, 1]), 1, ['a', 'b']],
])('%s', (_claim, cells, pairs, ends) => {
  expect(topPairEnds(cells, pairs)).toEqual(ends);
});

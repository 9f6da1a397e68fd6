import { describe, expect, test } from 'vitest';
import { type MatrixOrder, orderOf, type Square } from '../../../src/web/matrix/matrix-order.ts';

const pair = (row: number, col: number, factCount: number) => [
  { row, col, factCount },
  { row: col, col: row, factCount },
];
/** Two circles, given mixed: Chad, Niger and Mali deal with each other, Åland, Denmark and Zambia too; one thin link joins them. */
const circles: Square = {
  names: ['Chad', 'Åland', 'Niger', 'Denmark', 'Mali', 'Zambia'],
  cells: [
    ...pair(0, 2, 9),
    ...pair(2, 4, 8),
    ...pair(0, 4, 7),
    ...pair(1, 3, 3),
    ...pair(3, 5, 3),
    ...pair(1, 5, 2),
    ...pair(4, 5, 1),
  ],
};
const named = (order: MatrixOrder, square = circles): string[] =>
  orderOf(square, order).map((index) => square.names[index]!);

describe('the order of a matrix', () => {
  test('by name follows the alphabet, letters with marks beside those without', () => {
    expect(named('NAME')).toEqual(['Åland', 'Chad', 'Denmark', 'Mali', 'Niger', 'Zambia']);
  });

  test('by degree has the most facts first', () => {
    expect(named('DEGREE')).toEqual(['Niger', 'Chad', 'Mali', 'Denmark', 'Zambia', 'Åland']);
  });

  test('by cluster keeps each circle together, and brings those who deal across next to each other', () => {
    const order = named('CLUSTER');
    const first = new Set(order.slice(0, 3));
    expect([new Set(['Chad', 'Niger', 'Mali']), new Set(['Åland', 'Denmark', 'Zambia'])]).toContainEqual(first);
    expect(new Set(order.slice(2, 4))).toEqual(new Set(['Mali', 'Zambia']));
  });

  test.each(['DEGREE', 'NAME', 'CLUSTER'] as const)('by %s loses nobody, and an empty table stays empty', (order) => {
    expect(orderOf(circles, order).sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(orderOf({ names: [], cells: [] }, order)).toEqual([]);
    expect(orderOf({ names: ['Chad'], cells: [] }, order)).toEqual([0]);
  });
});

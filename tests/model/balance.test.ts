import { describe, expect, test } from 'vitest';
import { balanceOf } from '../../src/model/balance.ts';

describe('balance is the mean score of deeds', () => {
  test.each<[Parameters<typeof balanceOf>[0], number]>([
    [[], 0],
    [[{ type: 'AIDS', facts: 1 }], 10],
    [
      [
        { type: 'ATTACKS', facts: 1 },
        { type: 'SUPPLIES', facts: 1 },
      ],
      0.25,
    ],
    [
      [
        { type: 'SANCTIONS', facts: 3 },
        { type: 'MEMBER_OF', facts: 50 },
      ],
      -6,
    ],
  ])('%j', (counts, expected) => {
    expect(balanceOf(counts)).toBe(expected);
  });
});

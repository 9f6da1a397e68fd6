import { describe, expect, test } from 'vitest';
import { between, following, opening } from '../../../src/web/period/stretch.ts';

const ALL = { from: 0, to: 100 };

describe('the period', () => {
  test.each([
    [10, 20, { from: 10, to: 20 }],
    [20, 10, { from: 10, to: 20 }],
    [-5, 300, { from: 0, to: 100 }],
    [40, 40, { from: 40, to: 41 }],
    [100, 100, { from: 99, to: 100 }],
  ])('from %i dragged to %i is %j', (one, other, expected) => {
    expect(between(one, other, ALL)).toEqual(expected);
  });

  test('plays in steps of its own length to the end', () => {
    expect(following({ from: 60, to: 80 }, ALL)).toEqual({ from: 80, to: 100 });
    expect(following({ from: 70, to: 95 }, ALL)).toEqual({ from: 95, to: 100 });
    expect(following({ from: 80, to: 100 }, ALL)).toBeNull();
  });

  test('plays from what is chosen, from the beginning where nothing is, and again after the end', () => {
    expect(opening({ from: 30, to: 40 }, ALL)).toEqual({ from: 30, to: 40 });
    expect(opening(null, ALL)).toEqual({ from: 0, to: 7 });
    expect(opening({ from: 90, to: 100 }, ALL)).toEqual({ from: 0, to: 10 });
  });
});

import { expect, test } from 'vitest';
import { TokenBuckets } from '../../src/api/token-bucket.ts';

test('a client spends what it has, then waits for more; others are not concerned', () => {
  const buckets = new TokenBuckets({ capacity: 10, perSecond: 2 });
  expect(buckets.take('a', 8, 0)).toBe(0);
  expect(buckets.take('a', 8, 0)).toBe(3);
  expect(buckets.take('b', 8, 0)).toBe(0);
  expect(buckets.take('a', 8, 3000)).toBe(0);
});

test('more than a full bucket costs a full bucket, not for ever', () => {
  const buckets = new TokenBuckets({ capacity: 10, perSecond: 1 });
  expect(buckets.take('a', 1000, 0)).toBe(0);
  expect(buckets.take('a', 1000, 4000)).toBe(6);
  expect(buckets.take('a', 1000, 10_000)).toBe(0);
});

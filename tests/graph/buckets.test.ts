import { describe, expect, test } from 'vitest';
import { type Bucket, bucketEnd, bucketStart } from '../../src/graph/buckets.ts';

describe('a day falls into a column', () => {
  test.each<[Bucket, string, string, string]>([
    ['DAY', '2023-03-29', '2023-03-29', '2023-03-30'],
    ['WEEK', '2023-03-29', '2023-03-27', '2023-04-03'],
    ['WEEK', '2023-03-27', '2023-03-27', '2023-04-03'],
    ['WEEK', '2023-01-01', '2022-12-26', '2023-01-02'],
    ['MONTH', '2024-02', '2024-02-01', '2024-03-01'],
    ['QUARTER', '2023-12', '2023-10-01', '2024-01-01'],
    ['QUARTER', '2023-03', '2023-01-01', '2023-04-01'],
    ['YEAR', '2023', '2023-01-01', '2024-01-01'],
  ])('%s of %s', (bucket, piece, start, end) => {
    expect(bucketStart(bucket, piece)).toBe(start);
    expect(bucketEnd(bucket, start)).toBe(end);
  });
});

import { describe, expect, test } from 'vitest';
import {
  bucketFor,
  dayAt,
  dayNumber,
  dayOf,
  placeOf,
  type TimeScale,
  ticksOf,
} from '../../../src/web/chart/time-scale.ts';

const scale = (from: string, to: string): TimeScale => ({
  from: dayNumber(from),
  to: dayNumber(to),
  left: 0,
  right: 600,
});
const labels = (from: string, to: string, most = 8) => ticksOf(scale(from, to), most).map(({ label }) => label);

describe('the time axis', () => {
  test.each<[string, string, string[]]>([
    ['2023-03-01', '2023-03-06', ['Mar 1', 'Mar 2', 'Mar 3', 'Mar 4', 'Mar 5']],
    ['2023-01-15', '2023-06-10', ['Feb 2023', 'Mar 2023', 'Apr 2023', 'May 2023', 'Jun 2023']],
    ['2022-11-20', '2024-02-01', ['Jan 2023', 'Apr 2023', 'Jul 2023', 'Oct 2023', 'Jan 2024']],
    ['2019-06-01', '2024-02-01', ['2020', '2021', '2022', '2023', '2024']],
    ['1991-01-01', '2024-01-01', ['1995', '2000', '2005', '2010', '2015', '2020']],
  ])('%s to %s is marked by round days, months or years', (from, to, expected) => {
    expect(labels(from, to)).toEqual(expected);
  });

  test('has no mark for an empty stretch, and as few as are wanted', () => {
    expect(labels('2023-03-01', '2023-03-01')).toEqual([]);
    expect(labels('1800-01-01', '2024-01-01', 3).length).toBeLessThanOrEqual(3);
  });

  test('leads from a day to its place and back', () => {
    const year = scale('2023-01-01', '2024-01-01');
    expect(dayOf(dayAt(year, placeOf(year, dayNumber('2023-03-29'))))).toBe('2023-03-29');
  });

  test.each([
    [10, 'DAY'],
    [300, 'WEEK'],
    [1_500, 'MONTH'],
    [8_000, 'QUARTER'],
    [20_000, 'YEAR'],
  ])('%i days go by the %s', (days, bucket) => {
    expect(bucketFor(days)).toBe(bucket);
  });
});

import { describe, expect, it } from 'vitest';
import { dateInName, firstWrittenDate, writtenDates } from '../../src/intake/written-date.ts';

describe('a day written in full is found in many styles', () => {
  it.each([
    ['March 31, 2023', '2023-03-31'],
    ['Mar. 31, 2023', '2023-03-31'],
    ['Published Sept. 8, 2022 at 6:12 p.m.', '2022-09-08'],
    ['March 31st 2023', '2023-03-31'],
    ['31 March 2023', '2023-03-31'],
    ['31st of March, 2023', '2023-03-31'],
    ['OSLO, 7 JUNE 2011', '2011-06-07'],
    ['Wed, 29 Mar 2023 21:00:00 -0500', '2023-03-29'],
    ['2023-03-31', '2023-03-31'],
    ['2023-03-31T23:30:00-05:00', '2023-03-31'],
    ['2023/3/31 14:20', '2023-03-31'],
    ['31-Mar-2023', '2023-03-31'],
    ['2023 March 31', '2023-03-31'],
    ['31.03.2023', '2023-03-31'],
    ['3.4.2023', '2023-04-03'],
    ['31/3/2023', '2023-03-31'],
    ['3/31/2023', '2023-03-31'],
    ['November 2, 1983', '1983-11-02'],
    ['29 February 2024', '2024-02-29'],
  ])('%s is %s', (text, day) => {
    expect(firstWrittenDate(text)).toBe(day);
  });
});

describe('what is no day, or could be two, is not found', () => {
  it.each([
    ['no year', 'March 31'],
    ['no day', 'March 2023'],
    ['two readings', '3/4/2023'],
    ['not in the calendar', '30 February 2023'],
    ['not in the calendar, ISO', '2023-13-01'],
    ['a version number', 'release 10.2.20231'],
    ['a telephone number', '555-2023-0331-22'],
    ['modal verb and number', 'It may 2023'],
  ])('%s', (_, text) => {
    expect(firstWrittenDate(text)).toBeNull();
  });
});

it('all days of a line come in order, with where they stand', () => {
  const line = 'Updated April 2, 2023, first published 31 March 2023';
  expect(writtenDates(line).map(({ day, start, end }) => [day, line.slice(start, end)])).toEqual([
    ['2023-04-02', 'April 2, 2023'],
    ['2023-03-31', '31 March 2023'],
  ]);
});

describe('a name or an address may tell the day', () => {
  it.each([
    ['iran-russia-2023-03-31.txt', '2023-03-31'],
    ['2023_03_31 talks.html', '2023-03-31'],
    ['note-20230331.md', '2023-03-31'],
    ['/world/2023/03/31/talks', '2023-03-31'],
    ['/2023/mar/31/talks', null],
    ['talks.txt', null],
    ['article-1234567890.txt', null],
  ])('%s: %s', (name, day) => {
    expect(dateInName(name)).toBe(day);
  });
});

import { describe, expect, test } from 'vitest';
import { type Cell, csvOf } from '../../../src/web/panel/table-data.ts';

const csv = (...cells: Cell[]): string =>
  csvOf({ caption: '', columns: [{ label: 'a' }], rows: [cells] })
    .split('\r\n')
    .slice(1)
    .join('\r\n');

describe('a cell of CSV', () => {
  test.each<[string, Cell, string]>([
    ['text stands as it is', 'Iran', 'Iran'],
    ['a comma asks for quotes', 'Amir-Abdollahian, Hossein', '"Amir-Abdollahian, Hossein"'],
    ['quotes are doubled', 'the "pact"', '"the ""pact"""'],
    ['a line break stays within its cell', 'one\ntwo', '"one\ntwo"'],
    ['a formula is kept from being one', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['an at sign too', '@SUM(A1)', "'@SUM(A1)"],
    ['a number stays a number, also below zero', -2.5, '-2.5'],
    ['nothing is an empty cell', null, ''],
    ['other scripts pass', 'Türkiye 🕊', 'Türkiye 🕊'],
  ])('%s', (_claim, cell, written) => {
    expect(csv(cell)).toBe(`${written}\r\n`);
  });
});

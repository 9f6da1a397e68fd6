import { describe, expect, test } from 'vitest';
import { amountOf, columnsTable, columnWords, mostOf } from '../../../src/web/period/columns.ts';

const column = (from: string, factCount: number, articleCount: number) => ({
  from,
  to: `${Number(from.slice(0, 4)) + 1}-01-01`,
  factCount,
  articleCount,
  balance: 0,
});
const COLUMNS = [column('1979-01-01', 1, 0), column('2023-01-01', 30, 12), column('2024-01-01', 28, 7)];

describe('facts over time', () => {
  test('are counted as they are, or for each 1,000 articles of the time', () => {
    expect(COLUMNS.map((one) => amountOf(one, 'FACTS'))).toEqual([1, 30, 28]);
    expect(COLUMNS.map((one) => amountOf(one, 'ARTICLES'))).toEqual([null, 2500, 4000]);
  });

  test('have a tallest column, also where there is none', () => {
    expect(mostOf(COLUMNS, 'FACTS')).toBe(30);
    expect(mostOf(COLUMNS, 'ARTICLES')).toBe(4000);
    expect(mostOf([], 'ARTICLES')).toBe(1);
  });

  test('say both numbers', () => {
    expect(columnWords(COLUMNS[0]!)).toBe('From 1 Jan 1979: 1 fact, 0 articles of the time');
  });

  test('stand in a table with both, a rate without articles being none', () => {
    const { rows } = columnsTable(COLUMNS, 'Facts over time');
    expect(rows.map((row) => row.slice(2, 5))).toEqual([
      [1, 0, null],
      [30, 12, 2500],
      [28, 7, 4000],
    ]);
  });
});

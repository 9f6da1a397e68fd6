import { describe, expect, test } from 'vitest';
import { type MatrixShape, matrixOf } from '../../../src/api/panels/matrix.ts';

const FLOWS = [
  { source: 'a', target: 'b', type: 'ATTACKS' as const, facts: 2 },
  { source: 'a', target: 'c', type: 'MEETS' as const, facts: 5 },
  { source: 'd', target: 'b', type: 'AIDS' as const, facts: 1 },
];
const shape = (given: Partial<MatrixShape>): MatrixShape => ({
  rows: null,
  cols: null,
  size: 20,
  measure: 'FACTS',
  eitherWay: false,
  ...given,
});
const cells = (given: Partial<MatrixShape>) =>
  matrixOf(FLOWS, shape(given)).cells.map(({ row, col, value }) => `${row}${col} ${value}`);

describe('a table of who deals with whom', () => {
  test.each<[string, Partial<MatrixShape>, string[]]>([
    ['symmetric flows stand in both cells', {}, ['ac 5', 'ab 2', 'ca 5', 'db 1']],
    ['the strongest stay', { size: 2 }, ['ac 5', 'ca 5']],
    ['rows and columns may be given', { rows: ['a'], cols: ['b'] }, ['ab 2']],
    [
      'either way round, all flows stand in both cells',
      { eitherWay: true, rows: ['b', 'd'], cols: ['a', 'b', 'd'] },
      ['ba 2', 'bd 1', 'db 1'],
    ],
    ['balance in place of counts', { measure: 'BALANCE', rows: ['a', 'd'], cols: ['b'] }, ['ab -9', 'db 10']],
  ])('%s', (_name, given, expected) => {
    expect(cells(given)).toEqual(expected);
  });

  test('says how many there were and the greatest value', () => {
    expect(matrixOf(FLOWS, shape({ size: 1, measure: 'BALANCE', rows: ['a'], cols: ['b'] }))).toMatchObject({
      entitiesTotal: 4,
      max: 9,
    });
  });
});

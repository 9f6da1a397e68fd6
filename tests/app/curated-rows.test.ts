import { describe, expect, test } from 'vitest';
import { curatedRows } from '../../src/app/curated-rows.ts';
import { loadTables } from '../../src/app/lexicon.ts';

const rows = curatedRows(loadTables());
const row = (id: string) => rows.find((one) => one.id === id);

describe('the curated rows of the graph', () => {
  test('stand under one id each', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test('have states with both codes and a region', () => {
    expect(row('country:IRN')).toMatchObject({ name: 'Iran', code: 'IRN', code2: 'IR', region: expect.any(String) });
  });

  test('have officials with the state they serve', () => {
    expect(row('official:sergey-lavrov')).toMatchObject({ kind: 'OFFICIAL', country: 'RUS' });
  });

  test('have bodies and documents with their other names', () => {
    expect(row('organization:united-nations')!.names).toContain('UN');
    expect(row('agreement:jcpoa')!.names).toContain('JCPOA');
  });
});

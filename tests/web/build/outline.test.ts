import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawOutline } from '../../../src/web/build/outline.ts';
import { readStates } from '../../../src/web/build/world-outline.ts';

const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const states = await readStates();
const outline = drawOutline(JSON.parse(await readFile(atlas, 'utf8')), states);
const shapeOf = (code: string) => outline.shapes.find((shape) => shape.code === code)!;

/** States of the past: the outline shows who is there today. */
const GONE = ['CSK', 'DDR', 'SCG', 'SUN', 'VDR', 'YMD', 'YUG'];

describe('the outline of the world', () => {
  test('has every state of our table that is there today, once', () => {
    const codes = outline.shapes.flatMap(({ code }) => (code === null ? [] : [code]));
    expect(new Set(codes).size).toBe(codes.length);
    const missing = states.map(({ code }) => code).filter((code) => !codes.includes(code));
    expect(missing.sort()).toEqual(GONE);
  });

  test.each(['SGP', 'MLT', 'BHR', 'VAT', 'MCO', 'LIE', 'MDV', 'MUS', 'TUV'])(
    'gives the small state %s a dot',
    (code) => {
      expect(shapeOf(code).small).toBe(true);
    },
  );

  test.each(['XKX', 'TWN', 'PSE', 'COD', 'COG', 'SSD', 'BIH'])('tells %s by its own code, numbered or not', (code) => {
    expect(shapeOf(code).path).not.toBe('');
  });

  test.each([
    ['the middle of France lies west of Germany', 'FRA', 'DEU', 0],
    ['the middle of Norway lies north of Italy', 'NOR', 'ITA', 1],
    ['the middle of the United States lies west of Portugal', 'USA', 'PRT', 0],
  ] as const)('%s', (_claim, one, other, axis) => {
    expect(shapeOf(one).at[axis]).toBeLessThan(shapeOf(other).at[axis]);
  });

  test('has every dot and end of an arc within the picture', () => {
    const outside = outline.shapes.filter(
      ({ at: [x, y] }) => !(x > 0 && x < outline.width && y > 0 && y < outline.height),
    );
    expect(outside).toEqual([]);
  });

  test('has whole rings only', () => {
    for (const { path } of outline.shapes) expect(path).toMatch(/^(M\d+,\d+l(-?\d+,?-?\d+ ?)+z)*$/);
  });

  test('is small enough to be fetched on demand', () => {
    expect(gzipSync(JSON.stringify(outline), { level: 9 }).length).toBeLessThan(50_000);
  });
});

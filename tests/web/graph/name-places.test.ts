import { describe, expect, test } from 'vitest';
import { namePlaces, shortName } from '../../../src/web/graph/name-places.ts';
import type { PictureNode } from '../../../src/web/graph/picture.ts';

const node = (id: string, given: Partial<PictureNode> = {}): PictureNode => ({
  id,
  kind: 'COUNTRY',
  name: id,
  degree: 2,
  hidden: 0,
  seed: false,
  ...given,
});
const NOBODY: ReadonlySet<string> = new Set();
const within = { x: -1_000, y: -1_000, width: 2_000, height: 2_000 };
const close = { unitsPerPixel: 1, within };

describe('the names of a picture', () => {
  test('stand below their actors where there is room', () => {
    const found = namePlaces(
      [node('Iran'), node('Peru')],
      { Iran: { x: 0, y: 0 }, Peru: { x: 400, y: 0 } },
      close,
      NOBODY,
    );
    expect([...found.values()].map(({ x, anchor }) => [x, anchor])).toEqual([
      [0, 'middle'],
      [0, 'middle'],
    ]);
    expect(found.get('Iran')!.y).toBeGreaterThan(0);
  });

  test('move above, or aside, where another actor or name stands', () => {
    const places = { Iran: { x: 0, y: 0 }, Peru: { x: 0, y: 24 } };
    expect(namePlaces([node('Iran'), node('Peru')], places, close, NOBODY).get('Iran')!.y).toBeLessThan(0);
    const walled = { ...places, Cuba: { x: 0, y: -24 } };
    const found = namePlaces([node('Iran'), node('Peru'), node('Cuba')], walled, close, NOBODY);
    expect(found.get('Iran')!.anchor).toBe('start');
  });

  test('never leave the picture: who stands at its edge has the name inwards', () => {
    const edge = { unitsPerPixel: 1, within: { x: 0, y: 0, width: 300, height: 200 } };
    const places = { Mozambique: { x: 295, y: 100 } };
    expect(namePlaces([node('Mozambique')], places, edge, NOBODY).get('Mozambique')!.anchor).toBe('end');
  });

  test('are left out where there is no room; those of chosen actors and of many links come first', () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    const places = Object.fromEntries(names.map((name, index) => [name, { x: index % 4, y: Math.floor(index / 4) }]));
    const nodes = names.map((name) =>
      node(name, name === 'eight' ? { seed: true } : name === 'seven' ? { degree: 5 } : {}),
    );
    const found = namePlaces(nodes, places, close, NOBODY);
    expect(found.size).toBeLessThan(names.length);
    expect([...found.keys()][0]).toBe('eight');
    expect(namePlaces(nodes, places, close, new Set(['one'])).has('one')).toBe(true);
  });

  test('are more the closer one looks', () => {
    const names = Array.from({ length: 60 }, (_, index) => `Actor ${index}`);
    const places = Object.fromEntries(
      names.map((name, index) => [name, { x: (index % 10) * 40, y: Math.floor(index / 10) * 22 }]),
    );
    const far = namePlaces(
      names.map((name) => node(name)),
      places,
      { ...close, unitsPerPixel: 2 },
      NOBODY,
    );
    const near = namePlaces(
      names.map((name) => node(name)),
      places,
      { ...close, unitsPerPixel: 0.25 },
      NOBODY,
    );
    expect(far.size).toBeLessThan(near.size);
    expect(near.size).toBe(60);
  });

  test('are cut where they are long', () => {
    expect(shortName('Comprehensive Economic Partnership Agreement')).toBe('Comprehensive Economic Part…');
    expect(shortName('Peru')).toBe('Peru');
  });
});

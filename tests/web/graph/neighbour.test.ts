import { describe, expect, test } from 'vitest';
import { nearest, nextOf, type Way } from '../../../src/web/graph/neighbour.ts';

const PLACES = {
  centre: { x: 0, y: 0 },
  east: { x: 100, y: 10 },
  farEast: { x: 300, y: 0 },
  northEast: { x: 60, y: -60 },
  south: { x: -5, y: 80 },
};

describe('arrow keys in the graph', () => {
  test.each<[Way, string | null]>([
    ['RIGHT', 'east'],
    ['UP', 'northEast'],
    ['DOWN', 'south'],
    ['LEFT', 'south'],
  ])('%s of the centre is %s', (way, id) => {
    expect(nearest(PLACES, 'centre', way)).toBe(id);
  });

  test('lead nowhere where nothing lies that way', () => {
    expect(nearest(PLACES, 'farEast', 'RIGHT')).toBeNull();
  });

  test.each([
    [['a', 'b'], 'a', 'b'],
    [['a', 'b'], 'b', 'a'],
    [['a', 'b'], null, 'a'],
    [[], 'a', null],
  ])('the next in %j after %s is %s', (items, current, next) => {
    expect(nextOf<string>(items as string[], current)).toBe(next);
  });
});

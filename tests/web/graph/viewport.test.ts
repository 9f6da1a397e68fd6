import { describe, expect, test } from 'vitest';
import { pan, reveal, unitsPerPixel, whole, zoom } from '../../../src/web/graph/viewport.ts';

const SIZE = { width: 800, height: 500 };
const PLACES = [
  { x: -1000, y: -300 },
  { x: 1000, y: 300 },
];
const view = whole(PLACES, SIZE);

describe('what is seen of the picture', () => {
  test('is all of it at first, in the middle', () => {
    for (const { x, y } of PLACES) {
      expect(x > view.x && x < view.x + view.width && y > view.y && y < view.y + view.height).toBe(true);
    }
    expect(view.x + view.width / 2).toBeCloseTo(0);
  });

  test('keeps the shape of its place on the page', () => {
    expect(view.width / view.height).toBeCloseTo(SIZE.width / SIZE.height);
  });

  test('comes closer around the pointer, which stays where it is', () => {
    const at = { x: 200, y: 100 };
    const under = (seen: typeof view) => seen.x + at.x * unitsPerPixel(seen, SIZE);
    expect(under(zoom(view, 2, { size: SIZE, at }))).toBeCloseTo(under(view));
  });

  test('is back where it was after closer and farther', () => {
    const back = zoom(zoom(view, 1.3, { size: SIZE }), 1 / 1.3, { size: SIZE });
    expect(back.x).toBeCloseTo(view.x);
    expect(back.width).toBeCloseTo(view.width);
  });

  test('moves by pixels', () => {
    expect(pan(view, { x: 10, y: 0 }, SIZE).x - view.x).toBeCloseTo(10 * unitsPerPixel(view, SIZE));
  });

  test('moves as little as needed to show a place', () => {
    expect(reveal(view, { x: 0, y: 0 }, SIZE)).toEqual(view);
    const moved = reveal(view, { x: 5000, y: 0 }, SIZE);
    expect(moved.x + moved.width).toBeGreaterThan(5000);
    expect(moved.y).toBe(view.y);
  });

  test('of nothing is an empty place of the same size', () => {
    expect(whole([], SIZE)).toMatchObject(SIZE);
  });
});

import type { Point } from './layout.ts';

/** The part of the picture that is looked at, in the picture's own units. */
export interface Viewport {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Size of the place on the page, pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Room for labels around the outermost actors: pixels, but no more than this part of the place. */
const MARGIN = { x: 80, y: 48 };
const MOST_MARGIN = 0.13;
/** Never closer than this many pixels for one unit. */
const CLOSEST = 1.25;
const FARTHEST = 0.05;

/** How many units one pixel is. */
export const unitsPerPixel = (view: Viewport, size: Size): number => view.width / size.width;

/** All places, with room for their labels, in the middle of the place on the page. */
export function whole(places: readonly Point[], size: Size): Viewport {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (places.length === 0) return { x: -size.width / 2, y: -size.height / 2, ...size };
  const margin = { x: Math.min(MARGIN.x, size.width * MOST_MARGIN), y: Math.min(MARGIN.y, size.height * MOST_MARGIN) };
  const across = (right - left) / Math.max(1, size.width - 2 * margin.x);
  const down = (bottom - top) / Math.max(1, size.height - 2 * margin.y);
  const units = Math.max(across, down, 1 / CLOSEST);
  const [width, height] = [size.width * units, size.height * units];
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

/** Moved by so many pixels. */
export function pan(view: Viewport, by: Point, size: Size): Viewport {
  const units = unitsPerPixel(view, size);
  return { ...view, x: view.x + by.x * units, y: view.y + by.y * units };
}

/** Closer (factor above 1) or farther, with the point of the page `at`, pixels from the corner, staying where it is. */
export function zoom(view: Viewport, factor: number, { size, at }: { size: Size; at?: Point }): Viewport {
  const center = at ?? { x: size.width / 2, y: size.height / 2 };
  const before = unitsPerPixel(view, size);
  const units = Math.min(1 / FARTHEST, Math.max(1 / (4 * CLOSEST), before / factor));
  return {
    x: view.x + center.x * (before - units),
    y: view.y + center.y * (before - units),
    width: size.width * units,
    height: size.height * units,
  };
}

/** Moved as little as needed for a place to be seen with some room around it. */
export function reveal(view: Viewport, { x, y }: Point, size: Size): Viewport {
  const units = unitsPerPixel(view, size);
  const room = { x: Math.min(60, size.width / 4) * units, y: Math.min(50, size.height / 4) * units };
  return {
    ...view,
    x: clamp(view.x, x + room.x - view.width, x - room.x),
    y: clamp(view.y, y + room.y - view.height, y - room.y),
  };
}

/** `least` is at most `most` here: the room is less than half of the view. */
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

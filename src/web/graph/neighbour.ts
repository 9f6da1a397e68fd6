import type { Point } from './layout.ts';

export type Way = 'LEFT' | 'RIGHT' | 'UP' | 'DOWN';

const AHEAD: Record<Way, (from: Point, to: Point) => { along: number; aside: number }> = {
  LEFT: (from, to) => ({ along: from.x - to.x, aside: Math.abs(to.y - from.y) }),
  RIGHT: (from, to) => ({ along: to.x - from.x, aside: Math.abs(to.y - from.y) }),
  UP: (from, to) => ({ along: from.y - to.y, aside: Math.abs(to.x - from.x) }),
  DOWN: (from, to) => ({ along: to.y - from.y, aside: Math.abs(to.x - from.x) }),
};

/** The nearest place in a direction; what lies aside counts double. Null where nothing lies that way. */
export function nearest(places: Readonly<Record<string, Point>>, from: string, way: Way): string | null {
  const start = places[from];
  if (start === undefined) return null;
  let best: { id: string; distance: number } | null = null;
  for (const [id, place] of Object.entries(places)) {
    const { along, aside } = AHEAD[way](start, place);
    if (id === from || along <= 0) continue;
    const distance = along + 2 * aside;
    if (best === null || distance < best.distance) best = { id, distance };
  }
  return best?.id ?? null;
}

/** The next of a list after the one given, around the end; the first where it is none of them. */
export const nextOf = <Item>(items: readonly Item[], current: Item | null): Item | null =>
  items[(items.indexOf(current as Item) + 1) % items.length] ?? null;

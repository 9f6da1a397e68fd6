import { orderOf } from '../matrix/matrix-order.ts';

interface Link {
  source: { id: string; name: string };
  target: { id: string; name: string };
  before: number;
  after: number;
}

/** One actor on a circle: where, and which way its name leans outwards. */
export interface Seat {
  id: string;
  name: string;
  x: number;
  y: number;
  /** Radians from the middle. */
  angle: number;
}

/** Everyone of both periods on one circle around the origin, those of one circle of friends side by side: no seat moves between the periods. */
export function seatsOf(links: readonly Link[], radius: number): Map<string, Seat> {
  const names = new Map(
    links.flatMap(({ source, target }) => [source, target].map(({ id, name }) => [id, name] as const)),
  );
  const ids = [...names.keys()];
  const cells = links.flatMap(({ source, target, before, after }) => {
    const [row, col] = [ids.indexOf(source.id), ids.indexOf(target.id)];
    return [{ row, col, factCount: before + after }];
  });
  const order = orderOf({ names: ids.map((id) => names.get(id)!), cells }, 'CLUSTER');
  return new Map(
    order.map((index, seat) => {
      const angle = (2 * Math.PI * seat) / order.length - Math.PI / 2;
      const id = ids[index]!;
      return [id, { id, name: names.get(id)!, x: radius * Math.cos(angle), y: radius * Math.sin(angle), angle }];
    }),
  );
}

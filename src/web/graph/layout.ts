import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

export interface Point {
  x: number;
  y: number;
}

/** What the layout needs to know, and nothing that could not be sent to a worker. */
export interface LayoutRequest {
  nodes: readonly { id: string; degree: number; label: number }[];
  links: readonly { sourceId: string; targetId: string; factCount: number }[];
  /** Where actors stand already: they stay there. */
  kept: Readonly<Record<string, Point>>;
  /** Width by height of the place it is for. */
  aspect: number;
}

interface Body extends SimulationNodeDatum {
  id: string;
  reach: number;
}

const TICKS = 300;
/** Pixels about one character of a label. */
const CHARACTER = 3.1;
const SLACK = 12;
const MOST_REACH = 54;

/** The size of an actor in the picture, pixels: it grows with the root of its links. */
export const radiusOf = (degree: number): number => Math.min(22, 7 + 2.2 * Math.sqrt(degree));

/**
 * Places for all actors, the same for the same request whenever it is asked: the simulation starts from fixed places and draws its small
 * shakes from a fixed seed. New actors start beside the first neighbour that stands already.
 */
export function layOut({ nodes, links, kept, aspect }: LayoutRequest): Record<string, Point> {
  const neighbours = new Map(
    links.flatMap(({ sourceId, targetId }) => [
      [sourceId, targetId],
      [targetId, sourceId],
    ]),
  );
  const bodies: Body[] = nodes.map(({ id, degree, label }) => {
    const place = kept[id];
    const reach = Math.min(MOST_REACH, Math.max(radiusOf(degree), label * CHARACTER)) + SLACK;
    const near = kept[neighbours.get(id) ?? ''];
    if (place !== undefined) return { id, reach, x: place.x, y: place.y, fx: place.x, fy: place.y };
    return { id, reach, ...(near === undefined ? {} : { x: near.x + 1, y: near.y + 1 }) };
  });
  const joints: SimulationLinkDatum<Body>[] = links.map(({ sourceId, targetId }) => ({
    source: sourceId,
    target: targetId,
  }));
  const pull = 0.07;
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(joints)
        .id(({ id }) => id)
        .distance(120)
        .strength(0.35),
    )
    .force('charge', forceManyBody().strength(-520).distanceMax(900))
    .force(
      'collide',
      forceCollide<Body>(({ reach }) => reach)
        .strength(0.9)
        .iterations(2),
    )
    .force('x', forceX(0).strength(pull / Math.sqrt(aspect)))
    .force('y', forceY(0).strength(pull * Math.sqrt(aspect)))
    .stop()
    .tick(TICKS);
  return Object.fromEntries(bodies.map(({ id, x, y }) => [id, { x: round(x), y: round(y) }]));
}

const round = (value = 0): number => Math.round(value * 10) / 10;

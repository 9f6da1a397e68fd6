import { type Point, radiusOf } from './layout.ts';
import type { PictureNode } from './picture.ts';
import type { Viewport } from './viewport.ts';

/** Where a name stands, pixels from the middle of its actor. */
export interface NamePlace {
  x: number;
  y: number;
  anchor: 'middle' | 'start' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pixels of one character on average, and of one line. */
const CHARACTER = 6.7;
const LINE = 14;
const LONGEST = 28;
/** Square pixels of the picture for each name: more would be a page of text, and slow to move about. */
const NAME_ROOM = 9_000;

/** A name as it is written: cut where it is long. */
export const shortName = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/** Where a name may stand, the best first: below, above, to the right, to the left, then at the corners. */
const candidates = (radius: number): readonly NamePlace[] => [
  { x: 0, y: radius + 13, anchor: 'middle' },
  { x: 0, y: -radius - 6, anchor: 'middle' },
  { x: radius + 5, y: 5, anchor: 'start' },
  { x: -radius - 5, y: 5, anchor: 'end' },
  { x: 0, y: radius + 13, anchor: 'start' },
  { x: 0, y: radius + 13, anchor: 'end' },
  { x: 0, y: -radius - 6, anchor: 'end' },
];

/** From where a picture is looked at. */
export interface Look {
  unitsPerPixel: number;
  /** The part of the picture that is seen as a whole, in its own units: no name leaves it. */
  within: Viewport;
}

/**
 * Names that can be read: each beside its actor, over no other name and no other shape. Chosen actors come first, then those with more
 * links; who finds no room goes without, but for those of `must`, whose names stand below them whatever they cover.
 */
export function namePlaces(
  nodes: readonly PictureNode[],
  places: Readonly<Record<string, Point>>,
  { unitsPerPixel, within }: Look,
  must: ReadonlySet<string>,
): Map<string, NamePlace> {
  const at = ({ id }: PictureNode): Point => {
    const { x, y } = places[id]!;
    return { x: x / unitsPerPixel, y: y / unitsPerPixel };
  };
  const placed = nodes.filter(({ id }) => places[id] !== undefined);
  const ranked = [...placed].sort((one, other) => Number(other.seed) - Number(one.seed) || other.degree - one.degree);
  const taken = placed.flatMap((node) => boxesOf(node, at(node)));
  const [left, right] = [within.x / unitsPerPixel, (within.x + within.width) / unitsPerPixel];
  const isFree = (box: Box): boolean =>
    box.left >= left && box.right <= right && !taken.some((other) => overlap(box, other));
  const most = (within.width * within.height) / unitsPerPixel ** 2 / NAME_ROOM;
  const found = new Map<string, NamePlace>();
  for (const node of ranked) {
    const boxAt = (place: NamePlace): Box => nameBox(at(node), place, shortName(node.name).length);
    const all = candidates(radiusOf(node.degree));
    const free = found.size < most ? all.find((place) => isFree(boxAt(place))) : undefined;
    const place = free ?? (must.has(node.id) ? all[0] : undefined);
    if (place === undefined) continue;
    found.set(node.id, place);
    taken.push(boxAt(place));
  }
  return found;
}

/** The shape of an actor, and the number of its hidden neighbours at the shoulder. */
function boxesOf({ degree, hidden }: PictureNode, { x, y }: Point): Box[] {
  const radius = radiusOf(degree);
  const shape = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  const width = (String(hidden).length + 1) * CHARACTER;
  const shoulder = { left: x + radius, right: x + radius + width, top: y - radius - 9, bottom: y - radius + 3 };
  return hidden > 0 ? [shape, shoulder] : [shape];
}

function nameBox({ x, y }: Point, place: NamePlace, characters: number): Box {
  const width = characters * CHARACTER;
  const left = x + place.x - { start: 0, middle: width / 2, end: width }[place.anchor];
  return { left, right: left + width, top: y + place.y - LINE + 3, bottom: y + place.y + 3 };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

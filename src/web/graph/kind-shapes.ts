import type { EntityKind } from '../../model/kinds.ts';

const fixed = (value: number): string => value.toFixed(2);

/** A path through corners that are told as parts of the radius. */
const polygon = (corners: readonly (readonly [number, number])[]) => (radius: number) =>
  `M${corners.map(([x, y]) => `${fixed(x * radius)} ${fixed(y * radius)}`).join('L')}Z`;

const circle = (radius: number): string =>
  `M${fixed(-radius)} 0a${fixed(radius)} ${fixed(radius)} 0 1 0 ${fixed(2 * radius)} 0a${fixed(radius)} ${fixed(radius)} 0 1 0 ${fixed(-2 * radius)} 0Z`;

/** Each kind of entity has a shape of its own, around the origin, of about the same weight at the same radius. */
export const KIND_SHAPES: Record<EntityKind, (radius: number) => string> = {
  COUNTRY: circle,
  OFFICIAL: polygon([
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ]),
  ORGANIZATION: polygon([
    [0, -1.08],
    [0.94, -0.54],
    [0.94, 0.54],
    [0, 1.08],
    [-0.94, 0.54],
    [-0.94, -0.54],
  ]),
  AGREEMENT: polygon([
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ]),
  PROJECT: polygon([
    [0, -1.15],
    [1.15, 0.85],
    [-1.15, 0.85],
  ]),
};

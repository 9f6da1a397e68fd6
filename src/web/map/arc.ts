export type Point = readonly [x: number, y: number];

const BEND = 0.18;
const round = (value: number): number => Math.round(value * 10) / 10;

/** A bow from one place to another, bent upwards (to the north), so that links that cross can be told apart. */
export function arcPath([x1, y1]: Point, [x2, y2]: Point): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [middleX, middleY] = [(x1 + x2) / 2, (y1 + y2) / 2 - length * BEND];
  return `M${x1} ${y1}Q${round(middleX)} ${round(middleY)} ${x2} ${y2}`;
}

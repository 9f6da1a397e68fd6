/** The world as it is drawn: made at build time, since countries do not move while the page is open. */
export interface Outline {
  /** Of the picture, in its own units. */
  width: number;
  height: number;
  /** The path of the whole globe's edge. */
  ground: string;
  shapes: readonly Shape[];
}

/** One country of the picture. */
export interface Shape {
  /** ISO 3166-1 alpha-3 as the service writes it; null where its table has no such state. */
  code: string | null;
  name: string;
  /** Empty where the country is smaller than a line can show. */
  path: string;
  /** Where its dot, and the end of an arc, stand. */
  at: readonly [x: number, y: number];
  /** True where it needs a dot to be seen and hit. */
  small: boolean;
}

/** One of the strongest links, between two ids. */
export interface Arc {
  from: string;
  to: string;
  factCount: number;
}

interface Pairs {
  rows: readonly { id: string }[];
  cells: readonly { row: number; col: number; factCount: number }[];
}

interface Told {
  focus: string | null;
  countries: readonly { country: { id: string }; factCount: number }[];
  pairs: Pairs | null;
}

/** So many arcs and no more: beyond, they hide the map. */
const MOST_ARCS = 20;

/** With a focus, its links; without, the pairs of countries with the most facts, each once. */
export function arcsOf({ focus, countries, pairs }: Told): Arc[] {
  const all =
    focus === null
      ? pairArcs(pairs)
      : countries.map(({ country, factCount }) => ({ from: focus, to: country.id, factCount }));
  return all.sort((one, other) => other.factCount - one.factCount).slice(0, MOST_ARCS);
}

function pairArcs(pairs: Pairs | null): Arc[] {
  if (pairs === null) return [];
  const { rows, cells } = pairs;
  return cells
    .filter(({ row, col }) => row < col)
    .map(({ row, col, factCount }) => ({ from: rows[row]!.id, to: rows[col]!.id, factCount }));
}

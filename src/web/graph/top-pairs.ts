import type { TopPairsQuery } from '../generated/operations.ts';

/** The service draws around 50 seeds at most. */
const MOST_SEEDS = 50;

/** The ends of the pairs with the most facts, the first pair's first. A pair of a symmetric relation stands in two cells and counts once. */
export function topPairEnds({ rows, cols, cells }: TopPairsQuery['matrix'], pairs: number): string[] {
  const counts = new Map<string, { ends: [string, string]; facts: number }>();
  for (const { row, col, factCount } of cells) {
    const ends = [rows[row]!.id, cols[col]!.id].sort() as [string, string];
    if (ends[0] === ends[1]) continue;
    const key = ends.join(' ');
    const known = counts.get(key);
    counts.set(key, { ends, facts: Math.max(known?.facts ?? 0, factCount) });
  }
  const best = [...counts.values()].sort((one, other) => other.facts - one.facts || compare(one.ends, other.ends));
  return [...new Set(best.slice(0, pairs).flatMap(({ ends }) => ends))].slice(0, MOST_SEEDS);
}

const compare = (one: readonly string[], other: readonly string[]): number => (one.join() < other.join() ? -1 : 1);

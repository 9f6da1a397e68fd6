/** A judgement that two entities are one. `keep` is the one that shall stand for both. */
export interface Sameness {
  a: string;
  b: string;
  keep: string;
}

/**
 * The heads of some entities: entities that judgements join are one cluster, and its head is the one that no judgement gives up; of
 * several, or where every member is given up by some judgement, the first in order of id. The order of judgements does not matter.
 */
export function headsOf(ids: readonly string[], judgements: readonly Sameness[]): Map<string, string> {
  const neighbours = new Map<string, string[]>(ids.map((id) => [id, []]));
  const join = (from: string, to: string) => neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  for (const { a, b } of judgements) {
    join(a, b);
    join(b, a);
  }
  const givenUp = new Set(judgements.map(({ a, b, keep }) => (keep === a ? b : a)));
  const heads = new Map<string, string>();
  for (const start of [...neighbours.keys()].sort()) {
    if (heads.has(start)) continue;
    const cluster = reach(start, neighbours);
    const head = cluster.find((id) => !givenUp.has(id)) ?? cluster[0]!;
    for (const id of cluster) heads.set(id, head);
  }
  return heads;
}

/** Everything that hangs together with `start`, in order. */
function reach(start: string, neighbours: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set([start]);
  for (const id of seen) for (const next of neighbours.get(id) ?? []) seen.add(next);
  return [...seen].sort();
}

import type { Sameness } from './clusters.ts';
import { groupBy } from './group-by.ts';

/** Two entities that are alike enough to be held one without asking. */
export interface Match {
  a: string;
  b: string;
  score: number;
}

export interface Rulings {
  /** What people judged to be one, and to be different. */
  same: readonly Pick<Sameness, 'a' | 'b'>[];
  different: readonly Pick<Sameness, 'a' | 'b'>[];
}

/**
 * Which matches stand: the surest first, and one only where every two that it would bring together match by themselves, or somebody joined
 * one of them by hand; never against a judgement. So a chain of small differences joins nothing, and the order of arrival plays no part.
 */
export function settleIdentity(matches: readonly Match[], { same, different }: Rulings): Match[] {
  const members = new Map<string, Set<string>>();
  const clusterOf = (id: string): Set<string> => {
    const known = members.get(id);
    if (known) return known;
    const own = new Set([id]);
    members.set(id, own);
    return own;
  };
  const join = (a: string, b: string): void => {
    const all = new Set([...clusterOf(a), ...clusterOf(b)]);
    for (const id of all) members.set(id, all);
  };
  for (const { a, b } of same) join(a, b);
  const byHand = new Set(same.flatMap(({ a, b }) => [a, b]));
  const matched = pairsOf(matches);
  const apart = pairsOf(different);
  const mayMeet = (a: string, b: string): boolean =>
    !apart.get(a)?.has(b) && (matched.get(a)?.has(b) === true || byHand.has(a) || byHand.has(b));
  const ordered = [...matches].sort((x, y) => y.score - x.score || (keyOf(x) < keyOf(y) ? -1 : 1));
  return ordered.filter(({ a, b }) => {
    if (apart.get(a)?.has(b)) return false;
    const [left, right] = [clusterOf(a), clusterOf(b)];
    const stands = left === right || [...left].every((one) => [...right].every((other) => mayMeet(one, other)));
    if (stands) join(a, b);
    return stands;
  });
}

const keyOf = ({ a, b }: Match): string => `${a}|${b}`;

/** Who is paired with whom, from either side. */
function pairsOf(pairs: readonly Pick<Match, 'a' | 'b'>[]): Map<string, Set<string>> {
  const both = pairs.flatMap(({ a, b }) => [
    { from: a, to: b },
    { from: b, to: a },
  ]);
  return new Map([...groupBy(both, ({ from }) => from)].map(([id, group]) => [id, new Set(group.map(({ to }) => to))]));
}

import { daysBetween } from './days.ts';
import { groupBy } from './group-by.ts';
import { storyId } from './identifiers.ts';
import { COPY_DAYS, minimaOf, NEAR_COPY, similarity } from './signature.ts';

/** What deciding on a revision's story needs to know of it. */
export interface Telling {
  revision: string;
  publishedAt: string;
  minima: string;
  bands: readonly string[];
}

/** Independent telling: near-copies of one report, named for the earliest. */
export interface Story {
  id: string;
  /** Day of the first telling. */
  first: string;
  revisions: readonly string[];
}

/** A telling made ready to be compared with many. */
interface Comparable extends Telling {
  day: number;
  values: Uint32Array;
}

const comparable = (telling: Telling): Comparable => ({
  ...telling,
  day: daysBetween('1970-01-01', telling.publishedAt),
  values: minimaOf(telling.minima),
});

/** True where two revisions that share a band are copies of one report: a relation that neither order nor third parties touch. */
const areCopies = (a: Comparable, b: Comparable): boolean =>
  Math.abs(a.day - b.day) <= COPY_DAYS && similarity(a.values, b.values) >= NEAR_COPY;

/**
 * The stories of some revisions: whatever hangs together by copies of copies. Given every revision that shares a band with another of the
 * set, the result is that of the whole corpus, in any order.
 */
export function storiesOf(tellings: readonly Telling[]): Story[] {
  const ordered = [...tellings].sort(byDay).map(comparable);
  const parent = new Map(ordered.map(({ revision }) => [revision, revision]));
  const rootOf = (revision: string): string => {
    let root = revision;
    while (parent.get(root) !== root) root = parent.get(root)!;
    return root;
  };
  for (const [a, b] of candidatePairs(ordered)) {
    const [left, right] = [rootOf(a.revision), rootOf(b.revision)];
    if (left !== right && areCopies(a, b)) parent.set(right, left);
  }
  const members = groupBy(ordered, ({ revision }) => rootOf(revision));
  return [...members.values()].map((group) => ({
    id: storyId(group[0]!.revision),
    first: group[0]!.publishedAt,
    revisions: group.map(({ revision }) => revision),
  }));
}

/** Pairs that share a band; those of one band only once each. */
function* candidatePairs(tellings: readonly Comparable[]): Generator<[Comparable, Comparable]> {
  const buckets = groupBy(
    tellings.flatMap((telling) => telling.bands.map((band, index) => ({ telling, key: `${index} ${band}` }))),
    ({ key }) => key,
  );
  for (const bucket of buckets.values())
    for (const [index, { telling }] of bucket.entries())
      for (const other of bucket.slice(index + 1)) yield [telling, other.telling];
}

const byDay = (a: Telling, b: Telling): number =>
  a.publishedAt === b.publishedAt ? (a.revision < b.revision ? -1 : 1) : a.publishedAt < b.publishedAt ? -1 : 1;

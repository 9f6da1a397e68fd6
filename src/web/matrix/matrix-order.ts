/** A square table of who deals with whom: the same entities in rows and columns, and the cells that hold something. */
export interface Square {
  names: readonly string[];
  cells: readonly { row: number; col: number; factCount: number }[];
}

export type MatrixOrder = 'DEGREE' | 'NAME' | 'CLUSTER';

/** Every order is a list of positions: which entity stands first, second, … Equal tables are always ordered equally. */
const ORDERS: Record<MatrixOrder, (square: Square) => number[]> = {
  DEGREE: byDegree,
  NAME: byName,
  CLUSTER: byCluster,
};

export const orderOf = (square: Square, order: MatrixOrder): number[] => ORDERS[order](square);

const positions = ({ names }: Square): number[] => names.map((_, index) => index);

function byName(square: Square): number[] {
  const compare = new Intl.Collator('en').compare;
  return positions(square).sort((one, other) => compare(square.names[one]!, square.names[other]!));
}

function byDegree(square: Square): number[] {
  const degree = square.names.map(() => 0);
  for (const { row, col, factCount } of square.cells) {
    degree[row]! += factCount;
    degree[col]! += factCount;
  }
  // Stable: the service lists who has more facts first.
  return positions(square).sort((one, other) => degree[other]! - degree[one]!);
}

/**
 * Entities with the same partners, or with each other for partners, side by side: groups are joined two by two, the most alike first (average
 * linkage), and each is turned so that like ends meet. Cubic in the number of entities, which is at most a few hundred.
 */
function byCluster(square: Square): number[] {
  const alike = similarities(square);
  const average = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, left) => sum + other.reduce((part, right) => part + alike[left]![right]!, 0), 0) /
    (one.length * other.length);
  let groups = positions(square).map((index) => [index]);
  let closeness = groups.map((one) => groups.map((other) => average(one, other)));
  while (groups.length > 1) {
    const [left, right] = closestOf(closeness);
    const joined = join(groups[left]!, groups[right]!, alike);
    const kept = groups.map((_, index) => index).filter((index) => index !== left && index !== right);
    const toJoined = kept.map((index) => average(groups[index]!, joined));
    closeness = [
      ...kept.map((row, at) => [...kept.map((col) => closeness[row]![col]!), toJoined[at]!]),
      [...toJoined, 0],
    ];
    groups = [...kept.map((index) => groups[index]!), joined];
  }
  return groups[0] ?? [];
}

/** The two positions, the lower first, whose value is the highest; the first such two. */
function closestOf(closeness: readonly (readonly number[])[]): [number, number] {
  let best: [number, number] = [0, 1];
  let most = Number.NEGATIVE_INFINITY;
  closeness.forEach((row, left) => {
    for (let right = left + 1; right < row.length; right += 1) {
      if (row[right]! <= most) continue;
      most = row[right]!;
      best = [left, right];
    }
  });
  return best;
}

/** One group after the other, either of them turned around where that brings the two most alike ends together. */
function join(one: readonly number[], other: readonly number[], alike: readonly (readonly number[])[]): number[] {
  const turned = (group: readonly number[]): number[] => [...group].reverse();
  const ways = [one, turned(one)].flatMap((left) => [other, turned(other)].map((right) => ({ left, right })));
  const match = ({ left, right }: (typeof ways)[number]): number => alike[left.at(-1)!]![right[0]!]!;
  const best = ways.reduce((most, way) => (match(way) > match(most) ? way : most));
  return [...best.left, ...best.right];
}

/** Cosine of the profiles of partners, each entity counting as a partner of itself, so that two who deal with each other are alike. */
function similarities(square: Square): number[][] {
  const profiles = square.names.map(() => square.names.map(() => 0));
  for (const { row, col, factCount } of square.cells) {
    const weight = Math.log1p(factCount);
    profiles[row]![col]! += weight;
    profiles[col]![row]! += weight;
  }
  profiles.forEach((profile, index) => {
    profile[index] = Math.max(1, ...profile);
  });
  const dot = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, value, index) => sum + value * other[index]!, 0);
  const lengths = profiles.map((profile) => Math.sqrt(dot(profile, profile)));
  return profiles.map((one, row) => profiles.map((other, col) => dot(one, other) / (lengths[row]! * lengths[col]!)));
}

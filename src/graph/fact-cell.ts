import type { ClaimStatus, DatePrecision } from '../model/kinds.ts';
import { daysBetween, earlier, later } from './days.ts';
import type { Evidence } from './evidence.ts';
import { groupBy } from './group-by.ts';
import { isState } from './tolerance.ts';

/** The sum of some claims of one fact: all that the fact's properties are made from. Cells of disjoint stories can be added up. */
export interface Cell {
  claims: number;
  /** Distinct stories: all of them; those that affirm in their own voice; those that only allege; those that deny. */
  stories: number;
  plain: number;
  alleged: number;
  denied: number;
  statuses: Partial<Record<ClaimStatus, number>>;
  /** What remains of doubt after every affirming story, and after every denying one: products of 1 − weight. */
  doubt: number;
  disbelief: number;
  from: string | null;
  to: string | null;
  precision: DatePrecision | null;
  /** Days of the first and last publication. */
  toldFirst: string;
  toldLast: string;
  /** Wordings of the office, with the number of claims. */
  roles: Record<string, number>;
}

/** What only an accuser says weighs half. */
const ALLEGED_WEIGHT = 0.5;

/** Sums up claims of one fact, at least one. The same claims in any order give the same cell, to the last bit. */
export function cellFrom(evidence: readonly Evidence[]): Cell {
  const [first] = evidence;
  if (first === undefined) throw new Error('A cell needs at least one claim');
  const stories = groupBy(evidence, ({ story }) => story);
  const ids = [...stories.keys()].sort();
  const affirming = ids.map((id) => stories.get(id)!.filter(({ polarity }) => polarity === 'AFFIRMED'));
  const denying = ids.map((id) => stories.get(id)!.filter(({ polarity }) => polarity === 'DENIED'));
  const plain = affirming.filter((claims) => claims.some(({ alleged }) => !alleged)).length;
  return {
    claims: evidence.length,
    stories: ids.length,
    plain,
    alleged: affirming.filter((claims) => claims.length > 0).length - plain,
    denied: denying.filter((claims) => claims.length > 0).length,
    statuses: tally(evidence.filter(({ polarity }) => polarity === 'AFFIRMED').map(({ status }) => status)),
    doubt: affirming.reduce((product, claims) => product * (1 - weightOf(claims)), 1),
    disbelief: denying.reduce((product, claims) => product * (1 - weightOf(claims)), 1),
    ...(isState(first.type) ? envelope(evidence) : prevailingDate(evidence)),
    toldFirst: evidence.map(({ publishedAt }) => publishedAt).reduce(earlier),
    toldLast: evidence.map(({ publishedAt }) => publishedAt).reduce(later),
    roles: tally(evidence.flatMap(({ role }) => (role === null ? [] : [role]))),
  };
}

/** Adds cells up, at least one, in the order given: callers sort them, so that products come out the same to the last bit. */
export function addCells(cells: readonly Cell[]): Cell {
  return cells.reduce((a, b) => ({
    claims: a.claims + b.claims,
    stories: a.stories + b.stories,
    plain: a.plain + b.plain,
    alleged: a.alleged + b.alleged,
    denied: a.denied + b.denied,
    statuses: addTallies(a.statuses, b.statuses),
    doubt: a.doubt * b.doubt,
    disbelief: a.disbelief * b.disbelief,
    ...widest(a, b),
    toldFirst: earlier(a.toldFirst, b.toldFirst),
    toldLast: later(a.toldLast, b.toldLast),
    roles: addTallies(a.roles, b.roles),
  }));
}

const weightOf = (claims: readonly Evidence[]): number =>
  Math.max(0, ...claims.map((claim) => claim.trust * claim.confidence * (claim.alleged ? ALLEGED_WEIGHT : 1)));

function tally<K extends string>(items: readonly K[]): Record<K, number> {
  const counts = [...groupBy(items, (item) => item)].map(([item, group]) => [item, group.length] as const);
  return Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1))) as Record<K, number>;
}

function addTallies<T extends Partial<Record<string, number>>>(a: T, b: T): T {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(keys.map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)])) as T;
}

type Dates = Pick<Cell, 'from' | 'to' | 'precision'>;
const UNDATED: Dates = { from: null, to: null, precision: null };

/** The date of a deed: the shortest interval that a claim gives; of equals the one most give, then the earliest. */
function prevailingDate(evidence: readonly Evidence[]): Dates {
  const dated = evidence.filter(({ from }) => from !== null);
  const [best] = [...groupBy(dated, ({ from, to, precision }) => `${from} ${to} ${precision}`).values()].sort(
    (a, b) => lengthOf(a[0]!) - lengthOf(b[0]!) || b.length - a.length || (a[0]!.from! < b[0]!.from! ? -1 : 1),
  );
  const [first] = best ?? [];
  return first ? { from: first.from, to: first.to, precision: first.precision } : UNDATED;
}

const lengthOf = ({ from, to }: Evidence): number => daysBetween(from!, to!);

/** The time of a state: from the earliest day that any claim names to the latest. */
const envelope = (evidence: readonly Evidence[]): Dates => evidence.map(datesOf).reduce(widest);

const datesOf = ({ from, to, precision }: Evidence): Dates => ({ from, to, precision });

function widest(a: Dates, b: Dates): Dates {
  if (a.from === null || b.from === null) return a.from === null ? datesOnly(b) : datesOnly(a);
  if (a.from === b.from && a.to === b.to && a.precision === b.precision) return datesOnly(a);
  return { from: earlier(a.from, b.from), to: later(a.to!, b.to!), precision: 'RANGE' };
}

const datesOnly = ({ from, to, precision }: Dates): Dates => ({ from, to, precision });

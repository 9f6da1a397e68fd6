import { earlier, later } from './days.ts';
import { isTruthy } from './fact.ts';
import type { FactProperties, Mood } from './schema-facts.ts';

/** Sums over the facts of one edge that are in one standing. `newest` decides on ties by id. */
export interface Totals {
  facts: number;
  claims: number;
  stories: number;
  first: string;
  last: string;
  confidence: number;
  newest: { last: string; id: string; status: FactProperties['status'] };
}

/** All facts of one type between two heads: those that make a typed edge, and those that are only claimed. */
export interface EdgeTotals {
  held: Totals | null;
  claimed: Totals | null;
  /** Facts of mood intent: where there are none, nothing can be fulfilled. */
  intents: number;
}

/** One fact before and after a projection; null where it did not exist or exists no more. */
export interface FactChange<F = FactProperties> {
  before: F | null;
  after: F | null;
}

/** What totals are made of. */
export const SUMMED = ['id', 'status', 'mood', 'claims', 'stories', 'first', 'last', 'confidence'] as const;
export type SummedFact = Pick<FactProperties, (typeof SUMMED)[number]>;

/** What two steps of one write come to, one after the other. */
export function joinChanges(first: readonly FactChange[], second: readonly FactChange[]): FactChange[] {
  if (second.length === 0) return [...first];
  const joined = new Map<string, FactChange>();
  for (const { before, after } of [...first, ...second]) {
    const { id } = (after ?? before)!;
    const earlierStep = joined.get(id);
    joined.set(id, { before: earlierStep ? earlierStep.before : before, after });
  }
  return [...joined.values()].filter(({ before, after }) => before !== null || after !== null);
}

export const NO_TOTALS: EdgeTotals = { held: null, claimed: null, intents: 0 };

type Standing = 'held' | 'claimed';

const standingOf = (fact: SummedFact): Standing | null =>
  fact.status === 'RETRACTED' ? null : isTruthy(fact) ? 'held' : 'claimed';

/**
 * The totals after some facts changed, from the totals before and the changes alone; null where that cannot be told, because a fact that
 * held an extreme left it: then the totals must be made anew from all facts of the edge (`totalsOf`). Both ways give the same.
 */
export function foldTotals(totals: EdgeTotals, changes: readonly FactChange<SummedFact>[]): EdgeTotals | null {
  const held = foldStanding(totals.held, changes, 'held');
  const claimed = foldStanding(totals.claimed, changes, 'claimed');
  if (held === 'unknown' || claimed === 'unknown') return null;
  return { held, claimed, intents: totals.intents + countIntents(changes) };
}

/** The totals of all facts of an edge. */
export const totalsOf = (facts: readonly SummedFact[]): EdgeTotals => {
  const totals = foldTotals(
    NO_TOTALS,
    facts.map((after) => ({ before: null, after })),
  );
  if (totals === null) throw new Error('Totals that only grow always fold');
  return totals;
};

const intent: Mood = 'intent';
const countIntents = (changes: readonly FactChange<SummedFact>[]): number =>
  count(changes.map(({ after }) => after)) - count(changes.map(({ before }) => before));
const count = (facts: readonly (SummedFact | null)[]): number =>
  facts.filter((fact) => fact !== null && fact.mood === intent && standingOf(fact) !== null).length;

function foldStanding(
  totals: Totals | null,
  changes: readonly FactChange<SummedFact>[],
  standing: Standing,
): Totals | null | 'unknown' {
  const of = (facts: readonly (SummedFact | null)[]) =>
    facts.filter((fact): fact is SummedFact => fact !== null && standingOf(fact) === standing).map(asTotals);
  const gone = of(changes.map(({ before }) => before));
  const come = of(changes.map(({ after }) => after));
  const facts = (totals?.facts ?? 0) + come.length - gone.length;
  if (facts === 0) return null;
  const start = totals ?? come[0]!;
  const extremes = come.reduce(widen, start);
  if (gone.some((fact) => heldExtreme(fact, start, come))) return 'unknown';
  const sum = (key: 'claims' | 'stories') =>
    (totals?.[key] ?? 0) +
    come.reduce((all, fact) => all + fact[key], 0) -
    gone.reduce((all, fact) => all + fact[key], 0);
  return { ...extremes, facts, claims: sum('claims'), stories: sum('stories') };
}

const asTotals = ({ claims, stories, first, last, confidence, id, status }: SummedFact): Totals => ({
  facts: 1,
  claims,
  stories,
  first,
  last,
  confidence,
  newest: { last, id, status },
});

const widen = (a: Totals, b: Totals): Totals => ({
  ...a,
  first: earlier(a.first, b.first),
  last: later(a.last, b.last),
  confidence: Math.max(a.confidence, b.confidence),
  newest: isNewer(b.newest, a.newest) ? b.newest : a.newest,
});

const isNewer = (a: Totals['newest'], b: Totals['newest']): boolean =>
  a.last > b.last || (a.last === b.last && a.id >= b.id);

/** True where the fact that left held an extreme which none of those that came reaches. */
function heldExtreme(gone: Totals, all: Totals, come: readonly Totals[]): boolean {
  return (
    (gone.first <= all.first && !come.some(({ first }) => first <= all.first)) ||
    (gone.last >= all.last && !come.some(({ last }) => last >= all.last)) ||
    (gone.confidence >= all.confidence && !come.some(({ confidence }) => confidence >= all.confidence)) ||
    (gone.newest.id === all.newest.id && !come.some(({ newest }) => isNewer(newest, all.newest)))
  );
}

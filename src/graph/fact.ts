import { addDays, earlier, later } from './days.ts';
import { type Evidence, factKey, partsOfKey } from './evidence.ts';
import { addCells, type Cell, cellFrom } from './fact-cell.ts';
import { factStatus } from './fact-status.ts';
import { groupBy } from './group-by.ts';
import { cellOf, groupEvidence } from './group-evidence.ts';
import { factId } from './identifiers.ts';
import { edgeKey, type FactProperties, pairKey, TRUTHY_STATUSES } from './schema-facts.ts';
import { isOffice, isState } from './tolerance.ts';

/** All of a fact that follows from its claims: it does not say since when it is known. */
export type FactContent = Omit<FactProperties, 'knownFrom' | 'knownTo'>;

/** A fact as computed: what is stored of it, and the claims that make it. */
export interface ComputedFact {
  properties: FactContent;
  members: readonly Evidence[];
}

/**
 * All facts of some claims of one key: the whole projection of evidence in one pure step. The page in brief:
 * which claims belong together (group-evidence.ts), what they sum up to (fact-cell.ts), what that makes true (fact-status.ts).
 *
 * `stored` holds the cells of months that the claims given do not cover; only states have such.
 */
export function factsOf(evidence: readonly Evidence[], stored: ReadonlyMap<string, Cell> = new Map()): ComputedFact[] {
  return [...groupEvidence(evidence)].map(([anchor, members]) => {
    const cells = new Map(stored);
    for (const [cell, told] of groupBy(members, cellOf)) cells.set(cell, cellFrom(told));
    return { properties: factFrom(factKey(members[0]!), anchor, cells), members };
  });
}

/** A fact of one key from its cells, at least one. */
export function factFrom(key: string, anchor: string, cells: ReadonlyMap<string, Cell>): FactContent {
  const months = [...cells.keys()].sort();
  const sum = addCells(months.map((month) => cells.get(month)!));
  const { type, src, tgt, mood } = partsOfKey(key);
  const status = factStatus(mood, sum);
  return {
    id: factId(key, anchor),
    key,
    edge: edgeKey(type, src, tgt),
    type,
    mood,
    src,
    tgt,
    pair: pairKey(src, tgt),
    role: isOffice(type) ? mostUsed(sum.roles) : null,
    status,
    ...datesOf(type, sum),
    toldFirst: sum.toldFirst,
    toldLast: sum.toldLast,
    confidence: confidenceOf(status, sum),
    claims: sum.claims,
    stories: sum.stories,
    due: mood === 'intent' && sum.to !== null ? addDays(sum.to, GRACE) : null,
    cells: isState(type) ? JSON.stringify(months.map((month) => [month, cells.get(month)])) : null,
  };
}

/** A fact as the database gives it, where null properties are absent. */
export const storedFact = (properties: Partial<FactProperties>): FactProperties =>
  ({
    role: null,
    from: null,
    to: null,
    precision: null,
    due: null,
    cells: null,
    knownTo: null,
    ...properties,
  }) as FactProperties;

/** The cells that a stored fact of a state carries. */
export const cellsOf = (cells: string | null | undefined): Map<string, Cell> => new Map(cells ? JSON.parse(cells) : []);

/** True where the fact makes a typed edge. */
export const isTruthy = ({ status }: Pick<FactProperties, 'status'>): boolean => TRUTHY_STATUSES.includes(status);

/** A plan is overdue when nothing has fulfilled it so many days after its date: deeds are told late. */
const GRACE = 7;

/**
 * How sure it is that the status holds: each independent story takes away its share of doubt (the best claim's confidence times the
 * weight of the source's rating). A dispute leaves what the affirming side has after the denying side took its share.
 */
function confidenceOf(status: FactProperties['status'], { doubt, disbelief }: Cell): number {
  const confidence = status === 'DENIED' ? 1 - disbelief : (1 - doubt) * disbelief;
  return Math.round(confidence * 10_000) / 10_000;
}

/** The dates of a fact; lists are ordered by days that always stand. A state that is told has lasted until its last telling. */
function datesOf(
  type: Evidence['type'],
  sum: Cell,
): Pick<FactProperties, 'from' | 'to' | 'precision' | 'first' | 'last'> {
  const { from, to, precision, toldFirst, toldLast } = sum;
  const dates = { from, to, precision };
  if (from === null || to === null) return { ...dates, first: toldFirst, last: toldLast };
  return isState(type)
    ? { ...dates, first: earlier(from, toldFirst), last: later(to, toldLast) }
    : { ...dates, first: from, last: to };
}

/** The wording most claims use; of equals the longer, then the first in order. */
function mostUsed(roles: Cell['roles']): string | null {
  const [best] = Object.entries(roles).sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}

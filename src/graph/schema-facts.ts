import type { DatePrecision, FactStatus } from '../model/kinds.ts';
import type { RelationType } from '../model/relations.ts';

/** What is computed from the claims alive: facts, the typed edges that they make, and the pairs of their ends. The whole layout: schema.ts. */

/** What a fact is about: something done, something meant to be done, or something broken off or refused. Facts never mix moods. */
export type Mood = 'deed' | 'intent' | 'halt';

/**
 * One deed or state. `from`, `to`, `precision` are absent for undated facts; `first` and `last` always stand and are what lists are
 * ordered by: the event's first and last day, else the first and last day of publication. `claims` counts affirming and denying claims.
 *
 * OVERDUE is never stored, since it depends on today: see STATUS_TODAY.
 */
export interface FactProperties {
  id: string;
  /** Type, ends and mood (offices: also the folded role): facts of one key differ by date. */
  key: string;
  /** Key of the typed edge that the fact counts in once it is CONFIRMED or REPORTED: `TYPE|src|tgt`. */
  edge: string;
  type: RelationType;
  mood: Mood;
  src: string;
  tgt: string;
  /** Key of the Pair: both ends in id order. */
  pair: string;
  /** For offices: the role in the wording most articles use. */
  role: string | null;
  status: FactStatus;
  from: string | null;
  to: string | null;
  precision: DatePrecision | null;
  first: string;
  last: string;
  /** Days of the first and the last publication. */
  toldFirst: string;
  toldLast: string;
  confidence: number;
  claims: number;
  stories: number;
  /** The day after which a plan is overdue unless something fulfilled or cancelled it; absent where no date is told. */
  due: string | null;
  /** States only, of use to the projection alone: sums by month, as JSON. */
  cells: string | null;
  /** Since when it has the form that it has. */
  knownFrom: string;
  /** Set where the last claim was taken back (status RETRACTED). */
  knownTo: string | null;
}

/**
 * A form that a fact had from `knownFrom` until just before `knownTo`; `id` is the fact's. Label FactVersion, with SOURCE and TARGET to the
 * entities that were its ends then. "As known at K" is: `MATCH (f:Fact|FactVersion) WHERE f.knownFrom <= K AND (f.knownTo IS NULL OR f.knownTo > K)`,
 * which finds at most one form of each fact. Every write stamps what it does with one instant, and instants follow the order of commits.
 */
export type FactVersionProperties = FactProperties & { knownTo: string; cells: null };

/** A typed edge. `key` is `TYPE|src|tgt` and unique; ends of a symmetric type stand in id order. Counts and dates are over its facts. */
export interface EdgeProperties {
  key: string;
  src: string;
  tgt: string;
  facts: number;
  claims: number;
  stories: number;
  first: string;
  last: string;
  confidence: number;
}

/** `status` is that of the newest fact. */
export interface ClaimedProperties extends EdgeProperties {
  type: RelationType;
  status: FactStatus;
}

/**
 * The two ends of facts. `key` is both ends in id order, joined by `|`. Besides, for every type and direction that has facts, a property
 * `TYPE ab` (from a to b) or `TYPE ba` holds JSON, `EdgeTotals`: what the typed edges and CLAIMED edges between the two are written from.
 */
export interface PairProperties {
  key: string;
  a: string;
  b: string;
}

/** Statuses of facts that make a typed edge. */
export const TRUTHY_STATUSES: readonly FactStatus[] = ['CONFIRMED', 'REPORTED'];

/** Cypher for the status of fact `f` on the day `$today`: a plan is overdue once its date has passed and nothing fulfilled or ended it. */
export const STATUS_TODAY =
  "CASE WHEN f.status = 'PLANNED' AND f.due < $today AND NOT EXISTS { (f)<-[:FULFILS|CANCELS]-() } THEN 'OVERDUE' ELSE f.status END";

/** Key of the pair of two entity ids, the same from either side. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** Key of the typed edge of one type from one head to another. */
export const edgeKey = (type: RelationType, source: string, target: string): string => `${type}|${source}|${target}`;

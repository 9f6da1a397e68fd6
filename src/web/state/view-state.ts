import type { EntityKind, FactStatus } from '../../model/kinds.ts';

/** What is looked at in the evidence pane: one entity, all between two (perhaps of one type), or one fact. */
export type Selection =
  | { of: 'entity'; id: string }
  | { of: 'pair'; a: string; b: string; type: string | null }
  | { of: 'fact'; id: string };

export type Tone = 'ALL' | 'COOPERATIVE' | 'CONFLICTUAL';
export type Undated = 'WITH' | 'WITHOUT' | 'ONLY';

/** What every panel narrows by, in the same way. Empty lists narrow nothing. */
export interface Filters {
  types: readonly string[];
  tone: Tone;
  kinds: readonly EntityKind[];
  status: readonly FactStatus[];
  /** Percent, 0…100. */
  confidence: number;
  publishers: readonly string[];
  undated: Undated;
  text: string;
  /** First day, and first day after: half-open, UTC. */
  from: string | null;
  to: string | null;
}

/** How facts over time are counted: as they are, or for each 1,000 articles that were read of the time. */
export type Per = 'FACTS' | 'ARTICLES';

/** A stretch of days, half-open; null: open. */
export interface Days {
  from: string | null;
  to: string | null;
}

/** Everything that the address of the page keeps. */
export interface ViewState extends Filters {
  view: string;
  /** Entities that the picture is drawn around; none: the pairs with the most facts. */
  seeds: readonly string[];
  /** The two ends of pair and paths. */
  a: string | null;
  b: string | null;
  selection: Selection | null;
  /** Actors whose neighbours were asked for besides: all, or those of one kind. */
  expanded: readonly { id: string; kind: EntityKind | null }[];
  per: Per;
  /** Most entities in the picture. */
  size: number;
  /** Paths: not through these, and at most so many hops. */
  avoid: readonly string[];
  hops: number;
  /** Matrix. */
  measure: 'FACTS' | 'BALANCE';
  order: 'DEGREE' | 'NAME' | 'CLUSTER';
  rollUp: boolean;
  /** Entities in rows and columns. */
  actors: number;
  /** Map: the country whose links are shaded; null: all links. */
  focus: string | null;
  /** Review: what is to be decided. */
  queue: 'CLAIMS' | 'IDENTITY';
  /** Compare: the earlier and the later period. */
  before: Days;
  after: Days;
  /** True where a panel shows its table in place of its picture. */
  asTable: boolean;
  theme: 'AUTO' | 'LIGHT' | 'DARK';
  /** True where header and filters are left out. */
  embed: boolean;
}

import type { ClaimStatus, EntityKind, FactStatus, Polarity } from '../model/kinds.ts';
import type { ClaimSpan, EventDate } from '../model/records.ts';
import type { RelationType } from '../model/relations.ts';
import type { RelationFilter } from './filter.ts';
import type { Verdict } from './schema-decisions.ts';

/** What the read queries hand on: one record per thing asked for, with the entities at its ends already in it. */

export interface EntityRow {
  id: string;
  kind: EntityKind;
  name: string;
  names: readonly string[];
  /** ISO 3166-1 alpha-3 of the state it belongs to. */
  country: string | null;
  code: string | null;
  code2: string | null;
  region: string | null;
}

/** One typed edge, or the facts of one type and pair that pass a filter, grouped as if they were one. */
export interface RelationRow {
  key: string;
  type: RelationType;
  source: EntityRow;
  target: EntityRow;
  facts: number;
  claims: number;
  stories: number;
  first: string;
  last: string;
  confidence: number;
  /** The entity that was asked; null where none was. */
  asked: string | null;
  /** What the facts behind it must pass too. */
  view: View;
}

export interface FactRow {
  id: string;
  type: RelationType;
  source: EntityRow;
  target: EntityRow;
  status: FactStatus;
  date: EventDate | null;
  /** Last day of the event, else of publication: what facts are ordered by. */
  last: string;
  role: string | null;
  confidence: number;
  claims: number;
  stories: number;
}

export interface SpanRow extends ClaimSpan {
  entityRow: EntityRow | null;
}

export interface ClaimRow {
  id: string;
  type: RelationType;
  source: EntityRow;
  target: EntityRow;
  saidBy: EntityRow | null;
  status: ClaimStatus;
  polarity: Polarity;
  cue: string | null;
  date: EventDate | null;
  place: string | null;
  item: string | null;
  topic: string | null;
  mode: string | null;
  role: string | null;
  quote: string;
  start: number;
  end: number;
  spans: readonly ClaimSpan[];
  rule: string;
  confidence: number;
  publishedAt: string;
  knownFrom: string;
  knownTo: string | null;
  revision: string;
  article: ArticleRow;
  /** Id of the fact it supports or denies. */
  fact: string | null;
}

export interface ReviewRow {
  verdict: Verdict;
  reason: string | null;
  actor: string | null;
  at: string;
}

/** What reviews say of one rule. */
export interface RulePrecisionRow {
  rule: string;
  right: number;
  wrong: number;
  unsure: number;
  /** Null where none was judged right or wrong. */
  precision: number | null;
  /** Mean confidence of the claims reviewed. */
  confidence: number;
}

export interface SourceRow {
  id: string;
  name: string;
  rating: string | null;
}

export interface ArticleRow {
  id: string;
  url: string | null;
  title: string | null;
  publishedAt: string;
  revision: string;
  retractedAt: string | null;
  source: SourceRow | null;
}

export interface OfficeRow {
  role: string;
  of: EntityRow;
  from: string | null;
  to: string | null;
}

export interface SearchRow {
  entity: EntityRow;
  matched: string;
  score: number;
}

/** What a list of facts or relations is narrowed to. */
export interface View {
  filter: RelationFilter | null;
  /** Days and instants in the database's own form; see the schema's `AsOf`. */
  asOf: { valid: string | null; known: string | null } | null;
}

/** Two entities whose dossier is asked for. */
export interface PairRow {
  a: EntityRow;
  b: EntityRow;
  view: View;
}

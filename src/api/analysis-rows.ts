import type { RelationFilter } from '../graph/filter.ts';
import type { FoundPath } from '../graph/find-paths.ts';
import type { Step } from '../graph/read-neighbours.ts';
import type { View } from '../graph/rows.ts';
import type { TypeCount } from '../model/balance.ts';

/** What stands behind the types of the analysis area: rows of the graph with what their fields need besides. */

export interface PathRow extends FoundPath {
  view: View;
}

export interface HopRow {
  step: Step;
  view: View;
}

export interface NodeRow {
  id: string;
  degree: number;
  hidden: number;
}

/** Facets are counted one by one, as they are asked for. */
export interface FacetsRow {
  filter: RelationFilter | null;
}

/** One column of facts over time. */
export interface HistogramColumnRow {
  from: string;
  to: string;
  types: readonly TypeCount[];
  /** Articles by the first day of the column they were published in: counted once for all columns, and only when one is asked. */
  articles: () => Promise<ReadonlyMap<string, number>>;
}

import type { RelationQuery } from '../graph/read-relations.ts';
import type { View } from '../graph/rows.ts';
import { type PageArguments, sliceOf } from './connection.ts';
import type { AsOf, RelationFilter, RelationOrder } from './generated/resolver-types.ts';

/** Arguments of a list of relations, as GraphQL hands them over. */
export interface RelationArguments extends PageArguments {
  filter?: RelationFilter | null | undefined;
  asOf?: AsOf | null | undefined;
  order?: RelationOrder | null | undefined;
}

/** Name of a list of relations in its cursors. */
export const relationListOf = (query: Pick<RelationQuery, 'order'>): string => `relations ${query.order}`;

/** The page that arguments ask for. Its form is what answers are remembered by: whoever asks for the same must build the same. */
export function relationQueryOf(view: View, args: RelationArguments): RelationQuery {
  const order = args.order ?? 'LAST_DESC';
  return { view, order, slice: sliceOf(args, relationListOf({ order })) };
}

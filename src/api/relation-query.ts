import type { RelationQuery } from '../graph/read-relations.ts';
import type { View } from '../graph/rows.ts';
import { type PageArguments, sliceOf } from './connection.ts';
import type { AsOf, RelationFilter, RelationOrder } from './generated/resolver-types.ts';
import { plainViewOf } from './view.ts';

/** Arguments of a list of relations, as GraphQL hands them over. */
export interface RelationArguments extends PageArguments {
  filter?: RelationFilter | null | undefined;
  asOf?: AsOf | null | undefined;
  order?: RelationOrder | null | undefined;
}

/** Name of a list of relations in its cursors. */
export const relationListOf = (query: Pick<RelationQuery, 'order'>): string => `relations ${query.order}`;

const known = new WeakMap<RelationArguments, RelationQuery>();

/** The page that arguments ask for where they name no entity, so that nothing need be looked up; else null. Worked out once for arguments. */
export function plainRelationQueryOf(args: RelationArguments): RelationQuery | null {
  const before = known.get(args);
  if (before !== undefined) return before;
  const view = plainViewOf(args);
  if (view === null) return null;
  const query = relationQueryOf(view, args);
  known.set(args, query);
  return query;
}

/** The page that arguments ask for. Its form is what answers are remembered by: whoever asks for the same must build the same. */
export function relationQueryOf(view: View, args: RelationArguments): RelationQuery {
  const order = args.order ?? 'LAST_DESC';
  return { view, order, slice: sliceOf(args, relationListOf({ order })) };
}

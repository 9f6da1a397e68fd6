import { entitiesOf, mapEntities, type RelationFilter } from '../graph/filter.ts';
import { entitiesById } from '../graph/read-entities.ts';
import type { EntityRow, View } from '../graph/rows.ts';
import { asOfSchema, check, relationFilterSchema } from './arguments.ts';
import type { ApiContext } from './context.ts';
import { apiError } from './errors.ts';
import type { AsOf, RelationFilter as RelationFilterInput } from './generated/resolver-types.ts';
import type { Soon } from './soon.ts';

/** The head that an id stands for; null where there is none. */
export const loadEntity = (context: ApiContext, id: string): Soon<EntityRow | null> =>
  context.batcher.load({ name: 'entity', id }, (ids) => entitiesById(context.reader, ids));

/** The head that an id stands for; NOT_FOUND where there is none. */
export async function requireEntity(context: ApiContext, id: string, field: string): Promise<EntityRow> {
  const entity = await loadEntity(context, id);
  if (entity === null) throw apiError('NOT_FOUND', `${field}: no entity has the id ${JSON.stringify(id)}`, { field });
  return entity;
}

/** Ids of heads in place of merged ones; unknown ids stay as they are and match nothing. */
export async function headsOf(context: ApiContext, ids: readonly string[]): Promise<string[]> {
  const entities = await Promise.all(ids.map((id) => loadEntity(context, id)));
  return ids.map((id, index) => entities[index]?.id ?? id);
}

/** The filter as the graph takes it: checked, with merged ids replaced by their heads. */
export async function filterOf(
  context: ApiContext,
  input: RelationFilterInput | null | undefined,
): Promise<RelationFilter | null> {
  const filter = check(relationFilterSchema, input, 'filter') ?? null;
  if (filter === null) return null;
  const ids = [...new Set(entitiesOf(filter))];
  if (ids.length === 0) return filter;
  const heads = await headsOf(context, ids);
  const headOf = new Map(ids.map((id, index) => [id, heads[index]!]));
  return mapEntities(filter, (id) => headOf.get(id) ?? id);
}

interface ViewArguments {
  filter?: RelationFilterInput | null | undefined;
  asOf?: AsOf | null | undefined;
}

/** Filter and point of view where the filter names no entity, so that nothing need be looked up; else null. Equal to what viewOf makes. */
export function plainViewOf({ filter, asOf }: ViewArguments): View | null {
  const checked = check(relationFilterSchema, filter, 'filter') ?? null;
  if (checked !== null && entitiesOf(checked).length > 0) return null;
  return { filter: checked, asOf: check(asOfSchema, asOf, 'asOf') ?? null };
}

/** Filter and point of view of one field. */
export async function viewOf(context: ApiContext, { filter, asOf }: ViewArguments): Promise<View> {
  return { filter: await filterOf(context, filter), asOf: check(asOfSchema, asOf, 'asOf') ?? null };
}

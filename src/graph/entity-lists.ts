import { Parameters } from './parameters.ts';
import { entityMap, inListOrder, inOrderOf, keyset, type Order, type Reader, type Slice } from './read.ts';
import type { EntityRow } from './rows.ts';

/** Lists of entities that each of several others has, all read in one statement whatever their number. */

/** Entities stand by name. */
export const BY_NAME: Order = { value: 'e.name', id: 'e.id', descending: false };

/** Cypher that binds `e` to the entities listed at `id`, ending in a condition. */
type Binding = (parameters: Parameters) => string;

/** One page, by name, of what is listed at each of `ids`; in their order. */
export async function entitiesAtEach(
  reader: Reader,
  ids: readonly string[],
  { slice, binding }: { slice: Slice; binding: Binding },
): Promise<(readonly EntityRow[])[]> {
  const parameters = new Parameters();
  const { condition, orderBy } = keyset(BY_NAME, slice, parameters);
  const statement = `UNWIND $ids AS id
    CALL (id) {
      ${binding(parameters)} AND ${condition}
      WITH e ORDER BY ${orderBy} LIMIT $limit RETURN collect(${entityMap('e')}) AS rows
    }
    RETURN id, rows`;
  const values = { ...parameters.values, ids, limit: slice.limit };
  const answers = await reader.run<{ id: string; rows: EntityRow[] }>(statement, values);
  return inOrderOf(ids, answers, {
    id: (answer) => answer.id,
    value: (answer) => inListOrder(answer.rows, slice),
    missing: [],
  });
}

/** How many are listed at each of `ids`; in their order. */
export async function countAtEach(reader: Reader, ids: readonly string[], binding: Binding): Promise<number[]> {
  const parameters = new Parameters();
  const statement = `UNWIND $ids AS id CALL (id) { ${binding(parameters)} RETURN count(e) AS entities } RETURN id, entities`;
  const answers = await reader.run<{ id: string; entities: number }>(statement, { ...parameters.values, ids });
  return inOrderOf(ids, answers, { id: (answer) => answer.id, value: (answer) => answer.entities, missing: 0 });
}

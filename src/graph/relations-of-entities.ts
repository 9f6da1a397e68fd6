import { Parameters } from './parameters.ts';
import { inOrderOf, type PackedEntity, packedEntity, type Reader, unpackEntity } from './read.ts';
import type { RelationQuery } from './read-relations.ts';
import { count, pages, pagesOf, type RelationPlan, type StoredPage } from './relation-pages.ts';
import type { RelationRow, View } from './rows.ts';

/** One page of typed edges of each entity in `ids`, which must be heads; in the order of `ids`. One statement. */
export async function relationsOfEntities(
  reader: Reader,
  ids: readonly string[],
  query: RelationQuery,
): Promise<(readonly RelationRow[])[]> {
  const plan: RelationPlan = {
    query,
    rows: true,
    count: false,
    follows: true,
    edges: 'WHOLE',
    ends: 'WHOLE',
    inner: [],
  };
  const parameters = new Parameters();
  const statement = `UNWIND $ids AS asked MATCH (e:Entity {id: asked}) CALL (e) { ${pages([plan], { entity: 'e', name: 'stored' }, parameters)} }
    RETURN ${packedEntity('e')} AS self, stored`;
  const values = { ...parameters.values, ids, today: reader.today };
  const answers = await reader.run<{ self: PackedEntity; stored: StoredPage[] }>(statement, values);
  return inOrderOf(ids, answers, {
    id: ({ self }) => self[0],
    value: ({ self, stored }) => pagesOf(unpackEntity(self), [plan], stored)[0]!.rows!,
    missing: [],
  });
}

/** How many typed edges of a view each entity in `ids` has. One statement. */
export async function countRelationsOfEntities(reader: Reader, ids: readonly string[], view: View): Promise<number[]> {
  const parameters = new Parameters();
  const { call, value } = count(view, 'number', parameters);
  const statement = `UNWIND $ids AS id MATCH (head:Entity {id: id}) ${call} RETURN id, ${value} AS relations`;
  const values = { ...parameters.values, ids, today: reader.today };
  const answers = await reader.run<{ id: string; relations: number }>(statement, values);
  return inOrderOf(ids, answers, { id: (answer) => answer.id, value: (answer) => answer.relations, missing: 0 });
}

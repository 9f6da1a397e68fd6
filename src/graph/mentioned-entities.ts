import { ENTITY_KINDS, type EntityKind } from '../model/kinds.ts';
import { Parameters } from './parameters.ts';
import { entityMap, inListOrder, inOrderOf, keyset, type Reader, type Slice } from './read.ts';
import { BY_NAME } from './read-entities.ts';
import type { EntityRow } from './rows.ts';

/** One page of the entities that each article mentions in its current wording, by name. One statement. */
export async function entitiesOfArticles(
  reader: Reader,
  ids: readonly string[],
  query: { kinds: readonly EntityKind[] | null; slice: Slice },
): Promise<(readonly EntityRow[])[]> {
  const parameters = new Parameters();
  const { condition, orderBy } = keyset(BY_NAME, query.slice, parameters);
  const statement = `UNWIND $ids AS id
    CALL (id) {
      ${mentioned(query.kinds, parameters)} AND ${condition}
      WITH e ORDER BY ${orderBy} LIMIT $limit RETURN collect(${entityMap('e')}) AS rows
    }
    RETURN id, rows`;
  const values = { ...parameters.values, ids, limit: query.slice.limit };
  const answers = await reader.run<{ id: string; rows: EntityRow[] }>(statement, values);
  return inOrderOf(ids, answers, {
    id: (answer) => answer.id,
    value: (answer) => inListOrder(answer.rows, query.slice),
    missing: [],
  });
}

/** Cypher that binds `e` to the heads that article `id` mentions. */
function mentioned(kinds: readonly EntityKind[] | null, parameters: Parameters): string {
  return `MATCH (a:Article {id: id}) MATCH (:Revision {id: a.revision})<-[:IN]-(:Mention)-[:REFERS_TO]->(m:Entity)
    WITH DISTINCT m.canonicalId AS head MATCH (e:Entity {id: head})
    WHERE e.kind IN ${parameters.add(kinds ?? ENTITY_KINDS)}`;
}

export async function countEntitiesOfArticles(
  reader: Reader,
  ids: readonly string[],
  kinds: readonly EntityKind[] | null,
): Promise<number[]> {
  const parameters = new Parameters();
  const statement = `UNWIND $ids AS id
    CALL (id) { ${mentioned(kinds, parameters)} RETURN count(e) AS entities }
    RETURN id, entities`;
  const answers = await reader.run<{ id: string; entities: number }>(statement, { ...parameters.values, ids });
  return inOrderOf(ids, answers, { id: (answer) => answer.id, value: (answer) => answer.entities, missing: 0 });
}

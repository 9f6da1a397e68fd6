import { ENTITY_KINDS, type EntityKind } from '../model/kinds.ts';
import { countAtEach, entitiesAtEach } from './entity-lists.ts';
import type { Parameters } from './parameters.ts';
import type { Reader, Slice } from './read.ts';
import type { EntityRow } from './rows.ts';

type Kinds = readonly EntityKind[] | null;

/** Cypher that binds `e` to the heads that article `id` mentions in its current wording. */
const mentioned = (kinds: Kinds) => (parameters: Parameters) =>
  `MATCH (a:Article {id: id}) MATCH (:Revision {id: a.revision})<-[:IN]-(:Mention)-[:REFERS_TO]->(m:Entity)
    WITH DISTINCT m.canonicalId AS head MATCH (e:Entity {id: head})
    WHERE e.kind IN ${parameters.add(kinds ?? ENTITY_KINDS)}`;

/** One page of the entities that each article mentions in its current wording, by name. One statement. */
export const entitiesOfArticles = (
  reader: Reader,
  ids: readonly string[],
  { kinds, slice }: { kinds: Kinds; slice: Slice },
): Promise<(readonly EntityRow[])[]> => entitiesAtEach(reader, ids, { slice, binding: mentioned(kinds) });

/** How many entities each article mentions in its current wording. One statement. */
export const countEntitiesOfArticles = (reader: Reader, ids: readonly string[], kinds: Kinds): Promise<number[]> =>
  countAtEach(reader, ids, mentioned(kinds));

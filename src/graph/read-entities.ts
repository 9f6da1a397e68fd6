import { ENTITY_KINDS, type EntityKind } from '../model/kinds.ts';
import { RELATION_TYPES, type RelationType } from '../model/relations.ts';
import { edgePattern, type Reach, reachesOf } from './edge-pattern.ts';
import { BY_NAME } from './entity-lists.ts';
import { Parameters } from './parameters.ts';
import {
  type Detail,
  entityMap,
  inListOrder,
  inOrderOf,
  keyset,
  type PackedEntity,
  packedEntity,
  type Reader,
  type Slice,
  unpackEntity,
} from './read.ts';
import { allWords } from './read-search.ts';
import { pages, pagesOf, type RelationPage, type RelationPlan, type StoredPage } from './relation-pages.ts';
import type { EntityRow } from './rows.ts';
import { FULLTEXT_ENTITIES, KIND_LABELS } from './schema.ts';

export const entityPosition = (row: EntityRow) => ({ value: row.name, id: row.id });

/** The heads that ids stand for: a merged entity answers with what it was merged into; null where there is none. One statement. */
export async function entitiesById(reader: Reader, ids: readonly string[]): Promise<(EntityRow | null)[]> {
  const statement = `UNWIND $ids AS id MATCH (m:Entity {id: id}) MATCH (e:Entity {id: m.canonicalId})
    RETURN id, ${entityMap('e')} AS entity`;
  const answers = await reader.run<{ id: string; entity: EntityRow }>(statement, { ids });
  return inOrderOf<{ id: string; entity: EntityRow }, EntityRow | null>(ids, answers, {
    id: (answer) => answer.id,
    value: (answer) => answer.entity,
    missing: null,
  });
}

/** An entity, and the lists that were read with it. */
export interface EntityWithPages {
  entity: EntityRow;
  pages: RelationPage[];
}

type StoredEntity = [entity: PackedEntity, stored: StoredPage[]];

/** What is asked of entities beyond which: how much of each, and which of their lists. */
export interface EntityPlan {
  detail: Detail;
  lists: readonly RelationPlan[];
}

/** Cypher that goes on from `e` with its lists, and what to return of both. */
function withPages({ detail, lists }: EntityPlan, parameters: Parameters): { read: string; answer: string } {
  if (lists.length === 0) return { read: '', answer: `[${packedEntity('e', detail)}, []]` };
  const read = `CALL (e) { ${pages(lists, { entity: 'e', name: 'stored' }, parameters)} }`;
  return { read, answer: `[${packedEntity('e', detail)}, stored]` };
}

function toEntity([packed, stored]: StoredEntity, { lists }: EntityPlan): EntityWithPages {
  const entity = unpackEntity(packed);
  return { entity, pages: pagesOf(entity, lists, stored) };
}

/** The heads that ids stand for, with the lists that the plan asks of them; null where there is none. One statement. */
export async function entitiesWithPages(
  reader: Reader,
  ids: readonly string[],
  plan: EntityPlan,
): Promise<(EntityWithPages | null)[]> {
  const parameters = new Parameters();
  const { read, answer } = withPages(plan, parameters);
  const statement = `UNWIND $ids AS asked MATCH (m:Entity {id: asked}) MATCH (e:Entity {id: m.canonicalId}) ${read} RETURN asked, ${answer} AS found`;
  const values = { ...parameters.values, ids, today: reader.today };
  const answers = await reader.run<{ asked: string; found: StoredEntity }>(statement, values);
  return inOrderOf<{ asked: string; found: StoredEntity }, EntityWithPages | null>(ids, answers, {
    id: ({ asked }) => asked,
    value: ({ found }) => toEntity(found, plan),
    missing: null,
  });
}

/** The country with this alpha-3 or alpha-2 code, in capitals, with the lists that the plan asks of it; null where there is none. One statement. */
export async function countryByCode(reader: Reader, code: string, plan: EntityPlan): Promise<EntityWithPages | null> {
  const parameters = new Parameters();
  const { read, answer } = withPages(plan, parameters);
  const statement = `MATCH (e:Country) WHERE e.id = 'country:' + $code OR e.code2 = $code WITH e LIMIT 1 ${read} RETURN ${answer} AS found`;
  const [row] = await reader.run<{ found: StoredEntity }>(statement, {
    ...parameters.values,
    code,
    today: reader.today,
  });
  return row === undefined ? null : toEntity(row.found, plan);
}

export interface EntityQuery {
  kinds: readonly EntityKind[] | null;
  /** ISO 3166-1 alpha-3 of the state they belong to. */
  country: string | null;
  /** Words that one of the names holds. */
  text: string | null;
  /** Whom they have a typed edge with. */
  related: RelatedQuery | null;
}

/** A typed edge with the head that `to` stands for, of any of `types`, seen from the listed entity. */
export interface RelatedQuery {
  to: string;
  types: readonly RelationType[] | null;
  direction: Reach['direction'];
}

/** What nothing alive speaks of and no table vouches for is left out of lists; it keeps resolving by its id. */
const SPOKEN_OF = '(e.mentions > 0 OR e.curated IS NOT NULL)';

/** Cypher alternatives, one a kind so that each is ordered by its index, that bind `e` to the heads of a query. */
function branches(query: EntityQuery, parameters: Parameters): string[] {
  const conditions = ["e.name > ''", 'e.id IS NOT NULL', 'e.canonicalId = e.id', SPOKEN_OF];
  if (query.country !== null) conditions.push(`e.country = ${parameters.add(query.country)}`);
  const kinds = ENTITY_KINDS.filter((kind) => query.kinds === null || query.kinds.includes(kind));
  const edges = query.related === null ? [] : edgesTo(query.related, parameters);
  if (query.text === null && edges.length > 0) {
    // From the end that is given: its edges are few beside a whole kind.
    const kindList = parameters.add(kinds);
    const reached = edges.map((edge) => `${edge} RETURN e`).join(' UNION ');
    return [`CALL () { ${reached} } WITH e WHERE e.kind IN ${kindList} AND ${conditions.join(' AND ')}`];
  }
  if (edges.length > 0) conditions.push(`(${edges.map((edge) => `EXISTS { ${edge} }`).join(' OR ')})`);
  if (query.text === null) {
    return kinds.map((kind) => `MATCH (e:${KIND_LABELS[kind]}) WHERE ${conditions.join(' AND ')}`);
  }
  const words = parameters.add(allWords(query.text));
  const kindList = parameters.add(kinds);
  return [
    `CALL db.index.fulltext.queryNodes('${FULLTEXT_ENTITIES}', ${words}) YIELD node AS e
     WITH e WHERE e.kind IN ${kindList} AND ${conditions.join(' AND ')}`,
  ];
}

/** Cypher alternatives that match `e` by its edge with the head that is given. */
const edgesTo = ({ to, types, direction }: RelatedQuery, parameters: Parameters): string[] => {
  const given = `MATCH (given:Entity {id: ${parameters.add(to)}}) MATCH (whom:Entity {id: given.canonicalId})`;
  return reachesOf(types ?? RELATION_TYPES, direction).map(
    (reach) => `${given} MATCH (e:Entity)${edgePattern(reach)}(whom)`,
  );
};

/** One page of entities by name, with the lists that the plan asks of each; the row that tells of more only where `follows`. One statement. */
export async function listEntities(
  reader: Reader,
  query: EntityQuery,
  { slice, plan, follows }: { slice: Slice; plan: EntityPlan; follows: boolean },
): Promise<readonly EntityWithPages[]> {
  if (query.text !== null && allWords(query.text) === '') return [];
  const parameters = new Parameters();
  const { condition, orderBy } = keyset(BY_NAME, slice, parameters);
  const alternatives = branches(query, parameters).map(
    (branch) => `${branch} AND ${condition} WITH e ORDER BY ${orderBy} LIMIT $limit RETURN e`,
  );
  const { read, answer } = withPages(plan, parameters);
  // Small rows share one record: the driver's work for a record outweighs that for a row within it. Large ones do not: it reads a long
  // record, which comes in many pieces, several times slower.
  const gathered = plan.lists.some((list) => list.rows) ? `[${answer}]` : `collect(${answer})`;
  const statement = `CALL () { ${alternatives.join(' UNION ')} }
    WITH e ORDER BY ${orderBy} LIMIT $limit ${read} WITH * ORDER BY ${orderBy} RETURN ${gathered} AS found`;
  const values = { ...parameters.values, limit: follows ? slice.limit : slice.limit - 1, today: reader.today };
  const records = await reader.run<{ found: StoredEntity[] }>(statement, values);
  const found = records.flatMap((record) => record.found);
  return inListOrder(
    found.map((entity) => toEntity(entity, plan)),
    slice,
  );
}

export async function countEntities(reader: Reader, query: EntityQuery): Promise<number> {
  if (query.text !== null && allWords(query.text) === '') return 0;
  const parameters = new Parameters();
  const alternatives = branches(query, parameters).map((branch) => `${branch} RETURN count(e) AS entities`);
  const statement = `CALL () { ${alternatives.join(' UNION ALL ')} } RETURN sum(entities) AS entities`;
  const [answer] = await reader.run<{ entities: number }>(statement, parameters.values);
  return answer?.entities ?? 0;
}

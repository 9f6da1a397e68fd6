import { RELATION_TYPES, type RelationType } from '../model/relations.ts';
import { compileFilter, type FilterSubject, mentions } from './filter.ts';
import { Parameters } from './parameters.ts';
import { entityMap, inListOrder, inOrderOf, keyset, type Order, type Reader, type Slice } from './read.ts';
import { type EdgeEnds, factCondition, factNode } from './read-facts.ts';
import type { RelationRow, View } from './rows.ts';

export type RelationOrder = 'LAST_DESC' | 'LAST_ASC' | 'FACTS_DESC' | 'CONFIDENCE_DESC';

export interface RelationQuery {
  view: View;
  order: RelationOrder;
  slice: Slice;
}

/** The property of a row that each order goes by, and which way. */
const ORDERS: Record<RelationOrder, { by: 'last' | 'facts' | 'confidence'; descending: boolean }> = {
  LAST_DESC: { by: 'last', descending: true },
  LAST_ASC: { by: 'last', descending: false },
  FACTS_DESC: { by: 'facts', descending: true },
  CONFIDENCE_DESC: { by: 'confidence', descending: true },
};

/** Where a relation stands in its list: what a cursor holds. */
export const relationPosition = (order: RelationOrder, row: RelationRow): { value: string | number; id: string } => ({
  value: row[ORDERS[order].by],
  id: row.key,
});

const orderOf = (order: RelationOrder): Order => ({
  value: `r.${ORDERS[order].by}`,
  id: 'r.key',
  descending: ORDERS[order].descending,
});

/** How a filter speaks of a typed edge `r`; it holds no status, date or evidence of single facts. */
export const edgeSubject: FilterSubject = {
  type: 'type(r)',
  source: 'r.src',
  target: 'r.tgt',
  asked: 'id',
  confidence: 'r.confidence',
  status: 'null',
  from: 'null',
  to: 'null',
  toldBy: () => 'null',
  quotes: () => 'null',
};

/** Filters that edges cannot answer by themselves: the facts behind them must be looked at. */
export const OF_FACTS = ['status', 'period', 'undated', 'publishers', 'text'] as const;

const needsFacts = (view: View): boolean => view.asOf !== null || mentions(view.filter, OF_FACTS);

/** The edge types that a view can hold. They come from the relation table, whatever the client wrote. */
const typesOf = ({ filter }: View): RelationType[] =>
  RELATION_TYPES.filter((type) => filter?.types == null || filter.types.includes(type));

const typePattern = (view: View): string =>
  typesOf(view)
    .map((type) => `\`${type}\``)
    .join('|');

/** The condition of a filter on stored edges. Types need none: the pattern names them. */
const edgeCondition = ({ filter }: View, parameters: Parameters): string =>
  filter === null ? 'true' : compileFilter({ ...filter, types: null }, edgeSubject, parameters);

/** Cypher for the type of the `r` that relationsOf binds. */
export const relationType = (view: View): string => (needsFacts(view) ? 'r.type' : 'type(r)');

/** Cypher that binds `r` to each typed edge of head `id` that passes the view: as stored, or grouped from its facts. */
export function relationsOf(view: View, parameters: Parameters): string {
  if (!needsFacts(view)) {
    return `MATCH (e:Entity {id: id})-[r:${typePattern(view)}]-() WHERE ${edgeCondition(view, parameters)}`;
  }
  const passes = factCondition(view, 'id', parameters);
  return `CALL (id) {
      MATCH (${factNode(view)}) WHERE f.src = id AND ${passes} RETURN f
      UNION
      MATCH (${factNode(view)}) WHERE f.tgt = id AND ${passes} RETURN f
    }
    WITH f.type AS kind, f.src AS src, f.tgt AS tgt, count(f) AS facts, sum(f.claims) AS claims, sum(f.stories) AS stories,
      min(f.first) AS first, max(f.last) AS last, max(f.confidence) AS confidence
    WITH {type: kind, key: kind + '|' + src + '|' + tgt, src: src, tgt: tgt, facts: facts, claims: claims,
      stories: stories, first: first, last: last, confidence: confidence} AS r`;
}

export type StoredRelation = Omit<RelationRow, 'asked' | 'view'>;

/** Cypher for the StoredRelation of `r`, whose ends are `s` and `t`. */
export const relationMap = (type: string): string =>
  `{key: r.key, type: ${type}, facts: r.facts, claims: r.claims, stories: r.stories, first: r.first, last: r.last,
    confidence: r.confidence, source: ${entityMap('s')}, target: ${entityMap('t')}}`;

/** With so few types, pages by date are read from the indexes of each type: what an entity's degree is does not matter then. */
const MAX_SOUGHT_TYPES = 4;

const isSought = ({ view, order }: RelationQuery): boolean =>
  !needsFacts(view) && ORDERS[order].by === 'last' && typesOf(view).length <= MAX_SOUGHT_TYPES;

/** Cypher that binds `r` to the first edges of head `id` from the index of each type and end, in index order up to the limit. */
function soughtEdges(
  { view }: RelationQuery,
  { condition, orderBy }: { condition: string; orderBy: string },
  parameters: Parameters,
): string {
  const passes = `${edgeCondition(view, parameters)} AND ${condition}`;
  const direction = orderBy.endsWith('DESC') ? 'DESC' : 'ASC';
  const branches = typesOf(view).flatMap((type) =>
    ['r.src', 'r.tgt'].map(
      (
        end,
      ) => `MATCH ()-[r:\`${type}\`]->() WHERE ${end} = id AND r.last IS NOT NULL AND r.key IS NOT NULL AND ${passes}
        WITH r ORDER BY ${end} ${direction}, ${orderBy} LIMIT $limit RETURN r`,
    ),
  );
  return `CALL (id) { ${branches.join(' UNION ')} }`;
}

/** One page of typed edges of each entity in `ids`, which must be heads; in the order of `ids`. One statement. */
export async function relationsOfEntities(
  reader: Reader,
  ids: readonly string[],
  query: RelationQuery,
): Promise<(readonly RelationRow[])[]> {
  const parameters = new Parameters();
  const place = keyset(orderOf(query.order), query.slice, parameters);
  const edges = isSought(query)
    ? soughtEdges(query, place, parameters)
    : `${relationsOf(query.view, parameters)} WITH r WHERE ${place.condition}`;
  const ends = needsFacts(query.view)
    ? `MATCH (s:Entity {id: r.src}) MATCH (t:Entity {id: r.tgt}) WITH r, s, t ORDER BY ${place.orderBy}`
    : 'WITH r, startNode(r) AS s, endNode(r) AS t';
  const statement = `UNWIND $ids AS id
    CALL (id) {
      ${edges}
      WITH r ORDER BY ${place.orderBy} LIMIT $limit
      ${ends}
      RETURN collect(${relationMap(relationType(query.view))}) AS rows
    }
    RETURN id, rows`;
  const values = { ...parameters.values, ids, limit: query.slice.limit, today: reader.today };
  const answers = await reader.run<{ id: string; rows: StoredRelation[] }>(statement, values);
  return inOrderOf(ids, answers, {
    id: (answer) => answer.id,
    value: ({ id, rows }) =>
      inListOrder(
        rows.map((row): RelationRow => ({ ...row, asked: id, view: query.view })),
        query.slice,
      ),
    missing: [],
  });
}

/** How many typed edges of a view each entity in `ids` has. One statement. */
export async function countRelationsOfEntities(reader: Reader, ids: readonly string[], view: View): Promise<number[]> {
  const parameters = new Parameters();
  const condition = needsFacts(view) ? null : edgeCondition(view, parameters);
  // Without a condition the database knows the number without looking at the edges.
  const count =
    condition === 'true'
      ? `MATCH (e:Entity {id: id}) RETURN COUNT { (e)-[:${typePattern(view)}]-() } AS relations`
      : `${relationsOf(view, parameters)} RETURN count(r) AS relations`;
  const statement = `UNWIND $ids AS id CALL (id) { ${count} } RETURN id, relations`;
  const values = { ...parameters.values, ids, today: reader.today };
  const answers = await reader.run<{ id: string; relations: number }>(statement, values);
  return inOrderOf(ids, answers, { id: (answer) => answer.id, value: (answer) => answer.relations, missing: 0 });
}

/** A typed edge by its key, type and ends, as the facts behind it are asked for. */
export function edgeEndsOf(row: RelationRow): EdgeEnds {
  return {
    key: row.key,
    type: row.type,
    source: row.source.id,
    target: row.target.id,
    asked: row.asked ?? row.source.id,
  };
}

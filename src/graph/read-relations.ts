import { RELATION_TYPES, type RelationType } from '../model/relations.ts';
import { compileFilter, type FilterSubject, mentions } from './filter.ts';
import { Parameters } from './parameters.ts';
import { entityMap, inListOrder, inOrderOf, keyset, type Order, type Reader, type Slice } from './read.ts';
import { factCondition } from './read-facts.ts';
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
const edgeSubject: FilterSubject = {
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
const OF_FACTS = ['status', 'period', 'undated', 'publishers', 'text'] as const;

const needsFacts = (view: View): boolean => view.asOf !== null || mentions(view.filter, OF_FACTS);

/** The edge types that a view can hold, spelled for a pattern. They come from the relation table, whatever the client wrote. */
function typePattern(view: View): string {
  const wanted = view.filter?.types;
  const types = RELATION_TYPES.filter((type) => wanted == null || wanted.includes(type));
  return types.map((type) => `\`${type}\``).join('|');
}

/** Cypher for the type of the `r` that relationsOf binds. */
export const relationType = (view: View): string => (needsFacts(view) ? 'r.type' : 'type(r)');

/** Cypher that binds `r` to each typed edge of head `id` that passes the view: as stored, or grouped from its facts. */
export function relationsOf(view: View, parameters: Parameters): string {
  if (!needsFacts(view)) {
    const passes = view.filter === null ? 'true' : compileFilter(view.filter, edgeSubject, parameters);
    return `MATCH (e:Entity {id: id})-[r:${typePattern(view)}]-() WHERE ${passes}`;
  }
  const passes = factCondition(view, 'id', parameters);
  return `CALL (id) {
      MATCH (f:Fact) WHERE f.src = id AND ${passes} RETURN f
      UNION
      MATCH (f:Fact) WHERE f.tgt = id AND ${passes} RETURN f
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

/** One page of typed edges of each entity in `ids`, which must be heads; in the order of `ids`. One statement. */
export async function relationsOfEntities(
  reader: Reader,
  ids: readonly string[],
  query: RelationQuery,
): Promise<(readonly RelationRow[])[]> {
  const parameters = new Parameters();
  const { condition, orderBy } = keyset(orderOf(query.order), query.slice, parameters);
  const statement = `UNWIND $ids AS id
    CALL (id) {
      ${relationsOf(query.view, parameters)}
      WITH r WHERE ${condition}
      WITH r ORDER BY ${orderBy} LIMIT $limit
      MATCH (s:Entity {id: r.src}) MATCH (t:Entity {id: r.tgt})
      WITH r, s, t ORDER BY ${orderBy}
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
  const statement = `UNWIND $ids AS id
    CALL (id) { ${relationsOf(view, parameters)} RETURN count(r) AS relations }
    RETURN id, relations`;
  const values = { ...parameters.values, ids, today: reader.today };
  const answers = await reader.run<{ id: string; relations: number }>(statement, values);
  return inOrderOf(ids, answers, { id: (answer) => answer.id, value: (answer) => answer.relations, missing: 0 });
}

/** Splits the key of a typed edge into type and ends. */
export function edgeEndsOf(row: RelationRow): {
  key: string;
  type: RelationType;
  source: string;
  target: string;
  asked: string;
} {
  return {
    key: row.key,
    type: row.type,
    source: row.source.id,
    target: row.target.id,
    asked: row.asked ?? row.source.id,
  };
}

import { RELATION_TYPES, type RelationType } from '../model/relations.ts';
import { edgePattern, type Reach, reachesOf } from './edge-pattern.ts';
import { compileFilter, type FilterSubject, mentions } from './filter.ts';
import type { Parameters } from './parameters.ts';
import type { Order, Slice } from './read.ts';
import { type EdgeEnds, factCondition, factNode } from './read-facts.ts';
import type { RelationRow, View } from './rows.ts';

export type RelationOrder = 'LAST_DESC' | 'LAST_ASC' | 'FACTS_DESC' | 'CONFIDENCE_DESC';

export interface RelationQuery {
  view: View;
  order: RelationOrder;
  slice: Slice;
}

/** The property of a row that each order goes by, and which way. */
export const ORDERS: Record<RelationOrder, { by: 'last' | 'facts' | 'confidence'; descending: boolean }> = {
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

/** The order of a list of `r`, in Cypher. */
export const orderOf = (order: RelationOrder): Order => ({
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

/** True where stored edges cannot answer: the facts behind them must be looked at. */
export const needsFacts = (view: View): boolean => view.asOf !== null || mentions(view.filter, OF_FACTS);

/** The edge types that a view can hold. They come from the relation table, whatever the client wrote. */
export const typesOf = ({ filter }: View): RelationType[] =>
  RELATION_TYPES.filter((type) => filter?.types == null || filter.types.includes(type));

/** Which types a view holds, and which way each is walked. */
export const reaches = (view: View): Reach[] => reachesOf(typesOf(view), view.filter?.direction ?? 'ANY');

/** The condition of a filter on stored edges. Types and direction need none: the pattern names them. */
export const edgeCondition = ({ filter }: View, parameters: Parameters): string =>
  filter === null ? 'true' : compileFilter({ ...filter, types: null, direction: null }, edgeSubject, parameters);

/** Cypher for the type of the `r` that relationsOf binds. */
export const relationType = (view: View): string => (needsFacts(view) ? 'r.type' : 'type(r)');

/** Cypher that binds `r` to each typed edge of head `id` that passes the view: as stored, or grouped from its facts. */
export function relationsOf(view: View, parameters: Parameters): string {
  if (!needsFacts(view)) {
    const condition = edgeCondition(view, parameters);
    const [only, ...others] = reaches(view).map(
      (reach) => `MATCH (e:Entity {id: id})${edgePattern(reach, 'r')}() WHERE ${condition}`,
    );
    if (others.length === 0) return only!;
    return `CALL (id) { ${[only, ...others].map((branch) => `${branch} RETURN r`).join(' UNION ALL ')} }`;
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

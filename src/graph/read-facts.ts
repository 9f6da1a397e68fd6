import type { DatePrecision, FactStatus } from '../model/kinds.ts';
import type { RelationType } from '../model/relations.ts';
import { compileFilter, type FilterSubject, mentions, type RelationFilter } from './filter.ts';
import { Parameters } from './parameters.ts';
import { entityMap, inListOrder, inOrderOf, keyset, type Order, type Reader, type Slice } from './read.ts';
import type { EntityRow, FactRow, View } from './rows.ts';
import { STATUS_TODAY, TRUTHY_STATUSES } from './schema-facts.ts';

export const FACT_ORDER: Order = { value: 'f.last', id: 'f.id', descending: true };

export const factPosition = (row: FactRow) => ({ value: row.last, id: row.id });

/** Cypher for the node `f` of a fact: in a view of what was known at a moment, also what facts were held to be before. */
export const factNode = ({ asOf }: View): string => (asOf?.known == null ? 'f:Fact' : 'f:Fact|FactVersion');

/** Which plans were overdue at a moment of the past is not on record. */
const statusIn = ({ asOf }: View): string => (asOf?.known == null ? STATUS_TODAY : 'f.status');

/** How a filter speaks of a fact `f`. */
export const factSubject = (asked: string | null, status: string = STATUS_TODAY): FilterSubject => ({
  type: 'f.type',
  source: 'f.src',
  target: 'f.tgt',
  asked,
  confidence: 'f.confidence',
  status: `(${status})`,
  from: 'f.from',
  to: 'f.to',
  toldBy: (ids) =>
    `EXISTS { (f)<-[:SUPPORTS|DENIES]-(:Claim)-[:STATED_IN]->(:Revision)<-[:HAS_REVISION]-(:Article)-[:PUBLISHED_BY]->(s:Source) WHERE s.id IN ${ids} }`,
  quotes: (text) => `EXISTS { (f)<-[:SUPPORTS|DENIES]-(c:Claim) WHERE toLower(c.quote) CONTAINS ${text} }`,
});

/** Cypher that holds for the facts `f` of a view. Without a wish for statuses, only what holds true is seen. */
export function factCondition(view: View, asked: string | null, parameters: Parameters): string {
  const filter: RelationFilter = mentions(view.filter, ['status'])
    ? view.filter!
    : { status: TRUTHY_STATUSES, and: view.filter === null ? [] : [view.filter] };
  const conditions = [compileFilter(filter, factSubject(asked, statusIn(view)), parameters)];
  const { valid, known } = view.asOf ?? { valid: null, known: null };
  if (valid !== null) conditions.push(`f.first <= ${parameters.add(valid)}`);
  if (known !== null) {
    const moment = parameters.add(known);
    conditions.push(`f.knownFrom <= ${moment} AND (f.knownTo IS NULL OR f.knownTo > ${moment})`);
  }
  return conditions.join(' AND ');
}

export interface StoredFact {
  id: string;
  type: RelationType;
  status: FactStatus;
  from: string | null;
  to: string | null;
  precision: DatePrecision | null;
  last: string;
  role: string | null;
  confidence: number;
  claims: number;
  stories: number;
  source: EntityRow;
  target: EntityRow;
}

const factMapOf = (
  status: string,
): string => `f {.id, .type, .from, .to, .precision, .last, .role, .confidence, .claims, .stories,
  status: ${status}, source: ${entityMap('s')}, target: ${entityMap('t')}}`;

/** Cypher for the StoredFact of `f`, whose ends are `s` and `t`: as it is today, and as a view sees it. */
export const FACT_MAP = factMapOf(STATUS_TODAY);
export const factMap = (view: View): string => factMapOf(statusIn(view));

export function toFact(stored: StoredFact): FactRow {
  const { from, to, precision, ...rest } = stored;
  const date = from === null || to === null || precision === null ? null : { from, to, precision, text: null };
  return { ...rest, date };
}

const ENDS = 'MATCH (s:Entity)<-[:SOURCE]-(f)-[:TARGET]->(t:Entity)';

/** Seeks in the index that orders facts by `property`, `last` and `id`. */
const seek = (view: View, property: 'src' | 'tgt' | 'edge', equals: string, condition: string): string =>
  `MATCH (${factNode(view)}) WHERE f.${property} = ${equals} AND f.last IS NOT NULL AND f.id IS NOT NULL AND ${condition}`;

const withLimit = (orderBy: string, limit: string): string => `WITH f ORDER BY ${orderBy} LIMIT ${limit}`;

/** One page of facts of each entity in `ids`, which must be heads; in the order of `ids`. One statement. */
export async function factsOfEntities(
  reader: Reader,
  ids: readonly string[],
  query: { view: View; slice: Slice },
): Promise<(readonly FactRow[])[]> {
  const parameters = new Parameters();
  const { condition, orderBy } = keyset(FACT_ORDER, query.slice, parameters);
  const passes = `${factCondition(query.view, 'id', parameters)} AND ${condition}`;
  const direction = orderBy.endsWith('DESC') ? 'DESC' : 'ASC';
  const branch = (property: 'src' | 'tgt') =>
    `${seek(query.view, property, 'id', passes)} ${withLimit(`f.${property} ${direction}, ${orderBy}`, '$limit')} RETURN f`;
  const statement = `UNWIND $ids AS id
    CALL (id) {
      CALL (id) { ${branch('src')} UNION ${branch('tgt')} }
      ${withLimit(orderBy, '$limit')}
      ${ENDS} WITH f, s, t ORDER BY ${orderBy}
      RETURN collect(${factMap(query.view)}) AS rows
    }
    RETURN id, rows`;
  return runPages(reader, statement, { ids, query, parameters });
}

async function runPages(
  reader: Reader,
  statement: string,
  batch: { ids: readonly string[]; query: { slice: Slice }; parameters: Parameters },
): Promise<(readonly FactRow[])[]> {
  const { ids, query, parameters } = batch;
  const values = { ...parameters.values, ids, limit: query.slice.limit, today: reader.today };
  const answers = await reader.run<{ id: string; rows: StoredFact[] }>(statement, values);
  return inOrderOf(ids, answers, {
    id: (answer) => answer.id,
    value: (answer) => inListOrder(answer.rows.map(toFact), query.slice),
    missing: [],
  });
}

/** How many facts of a view each entity in `ids` has. One statement. */
export async function countFactsOfEntities(reader: Reader, ids: readonly string[], view: View): Promise<number[]> {
  const parameters = new Parameters();
  const passes = factCondition(view, 'id', parameters);
  const statement = `UNWIND $ids AS id
    CALL (id) {
      MATCH (${factNode(view)}) WHERE f.src = id AND ${passes} RETURN count(f) AS facts
      UNION ALL
      MATCH (${factNode(view)}) WHERE f.tgt = id AND ${passes} RETURN count(f) AS facts
    }
    RETURN id, sum(facts) AS facts`;
  const values = { ...parameters.values, ids, today: reader.today };
  const answers = await reader.run<{ id: string; facts: number }>(statement, values);
  return inOrderOf(ids, answers, { id: (answer) => answer.id, value: (answer) => answer.facts, missing: 0 });
}

/** The facts that one grouped edge stands for: `TYPE|source|target`. */
export interface EdgeEnds {
  key: string;
  type: RelationType;
  source: string;
  target: string;
  /** The end that the filter counts as asked. */
  asked: string;
}

/** One page of the facts behind each edge. One statement. */
export async function factsOfEdges(
  reader: Reader,
  edges: readonly EdgeEnds[],
  query: { view: View; slice: Slice },
): Promise<(readonly FactRow[])[]> {
  const parameters = new Parameters();
  const { condition, orderBy } = keyset(FACT_ORDER, query.slice, parameters);
  const passes = `${factCondition(query.view, 'edge.asked', parameters)} AND ${condition}`;
  const statement = `UNWIND ${parameters.add(edges)} AS edge
    CALL (edge) {
      ${seek(query.view, 'edge', 'edge.key', passes)} ${withLimit(orderBy, '$limit')}
      ${ENDS} WITH f, s, t ORDER BY ${orderBy}
      RETURN collect(${factMap(query.view)}) AS rows
    }
    RETURN edge.key AS id, rows`;
  return runPages(reader, statement, { ids: edges.map((edge) => edge.key), query, parameters });
}

/** How many facts of a view stand behind each edge. One statement. */
export async function countFactsOfEdges(reader: Reader, edges: readonly EdgeEnds[], view: View): Promise<number[]> {
  const parameters = new Parameters();
  const passes = factCondition(view, 'edge.asked', parameters);
  const statement = `UNWIND ${parameters.add(edges)} AS edge
    CALL (edge) {
      MATCH (${factNode(view)}) WHERE f.edge = edge.key AND ${passes}
      RETURN count(f) AS facts
    }
    RETURN edge.key AS id, facts`;
  const answers = await reader.run<{ id: string; facts: number }>(statement, {
    ...parameters.values,
    today: reader.today,
  });
  const ids = edges.map((edge) => edge.key);
  return inOrderOf(ids, answers, { id: (answer) => answer.id, value: (answer) => answer.facts, missing: 0 });
}

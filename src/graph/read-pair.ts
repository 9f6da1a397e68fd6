import type { EntityKind } from '../model/kinds.ts';
import { ENTITY_KINDS } from '../model/kinds.ts';
import type { RelationType } from '../model/relations.ts';
import { type Bucket, bucketEnd, bucketStart, GROUPED_LENGTH } from './buckets.ts';
import { edgePattern } from './edge-pattern.ts';
import { compileFilter } from './filter.ts';
import { Parameters } from './parameters.ts';
import { entityMap, type Reader } from './read.ts';
import { factCondition, factNode } from './read-facts.ts';
import { edgeSubject, needsFacts, typesOf } from './read-relations.ts';
import type { EntityRow, PairRow, View } from './rows.ts';
import { pairKey } from './schema-facts.ts';

export interface TypeTotalRow {
  type: RelationType;
  facts: number;
  claims: number;
}

/** Cypher that binds `f` to the facts between two entities that pass the pair's view. Filters see them from `a`. */
function factsBetween({ a, b, view }: PairRow, parameters: Parameters): string {
  const pair = parameters.add(pairKey(a.id, b.id));
  return `MATCH (${factNode(view)}) WHERE f.pair = ${pair} AND ${factCondition(view, parameters.add(a.id), parameters)}`;
}

/** Facts and claims between two entities by type, the most facts first. One statement. */
export function totalsBetween(reader: Reader, pair: PairRow): Promise<readonly TypeTotalRow[]> {
  const parameters = new Parameters();
  const statement = `${factsBetween(pair, parameters)}
    RETURN f.type AS type, count(f) AS facts, sum(f.claims) AS claims ORDER BY facts DESC, type`;
  return reader.run<TypeTotalRow>(statement, { ...parameters.values, today: reader.today });
}

/** One column of a series: how many facts of each type begin in it. */
export interface SeriesColumn {
  from: string;
  to: string;
  types: { type: RelationType; facts: number }[];
}

export interface DatedCount {
  /** `YYYY-MM-DD`, or its beginning. */
  piece: string;
  type: RelationType;
  facts: number;
}

/** Gathers dated counts into columns, oldest first. Empty columns are left out. */
export function columnsOf(counts: readonly DatedCount[], bucket: Bucket): SeriesColumn[] {
  const columns = new Map<string, Map<RelationType, number>>();
  for (const { piece, type, facts } of counts) {
    const start = bucketStart(bucket, piece);
    const types = columns.get(start) ?? new Map<RelationType, number>();
    types.set(type, (types.get(type) ?? 0) + facts);
    columns.set(start, types);
  }
  return [...columns.keys()].sort().map((from) => ({
    from,
    to: bucketEnd(bucket, from),
    types: [...columns.get(from)!].map(([type, facts]) => ({ type, facts })),
  }));
}

/** The dated facts between two entities over time. One statement. */
export async function seriesBetween(reader: Reader, pair: PairRow, bucket: Bucket): Promise<SeriesColumn[]> {
  const parameters = new Parameters();
  const statement = `${factsBetween(pair, parameters)} AND f.from IS NOT NULL
    RETURN left(f.from, ${GROUPED_LENGTH[bucket]}) AS piece, f.type AS type, count(f) AS facts`;
  const counts = await reader.run<DatedCount>(statement, { ...parameters.values, today: reader.today });
  return columnsOf(counts, bucket);
}

/** Entities that both have typed edges to which pass the pair's view, each seen from its own end, the most facts first. One statement. */
export async function sharedBetween(
  reader: Reader,
  { a, b, view }: PairRow,
  query: { kinds: readonly EntityKind[] | null; limit: number },
): Promise<readonly EntityRow[]> {
  const parameters = new Parameters();
  const statement = `${needsFacts(view) ? sharedByFacts(view, parameters) : sharedByEdges(view, parameters)}
    ORDER BY CASE WHEN facts < others THEN facts ELSE others END DESC, facts + others DESC, e.id LIMIT $limit
    RETURN ${entityMap('e')} AS entity`;
  const values = {
    ...parameters.values,
    a: a.id,
    b: b.id,
    kinds: query.kinds ?? ENTITY_KINDS,
    limit: query.limit,
    today: reader.today,
  };
  const answers = await reader.run<{ entity: EntityRow }>(statement, values);
  return answers.map((answer) => answer.entity);
}

/** Binds `e`, `facts` and `others`. From the end with fewer edges, then straight to the other: a hub at one end costs nothing. */
function sharedByEdges(view: View, parameters: Parameters): string {
  const edge = edgePattern({ types: typesOf(view), direction: 'ANY' }, 'r');
  const passes = (end: string) =>
    view.filter === null
      ? 'true'
      : compileFilter({ ...view.filter, types: null }, { ...edgeSubject, asked: `${end}.id` }, parameters);
  return `MATCH (a:Entity {id: $a}) MATCH (b:Entity {id: $b})
    WITH CASE WHEN COUNT { (a)--() } <= COUNT { (b)--() } THEN [a, b] ELSE [b, a] END AS ends
    WITH ends[0] AS near, ends[1] AS far
    MATCH (near)${edge}(e:Entity) WHERE e.kind IN $kinds AND e <> far AND ${passes('near')}
    WITH far, e, sum(r.facts) AS facts
    CALL (far, e) { MATCH (e)${edge}(far) WHERE ${passes('far')} RETURN sum(r.facts) AS others }
    WITH e, facts, others WHERE others > 0`;
}

/** The same from the facts that edges are made of, and from what they were held to be: edges know neither all of them nor the past. */
function sharedByFacts(view: View, parameters: Parameters): string {
  const branch = (own: 'src' | 'tgt', other: 'src' | 'tgt') => `MATCH (${factNode(view)})
      WHERE f.${own} = end AND NOT f.${other} IN [$a, $b] AND ${factCondition(view, 'end', parameters)} RETURN f.${other} AS id`;
  return `UNWIND [$a, $b] AS end
    CALL (end) { ${branch('src', 'tgt')} UNION ALL ${branch('tgt', 'src')} }
    WITH id, end, count(*) AS ofEnd
    WITH id, collect(ofEnd) AS both WHERE size(both) = 2
    MATCH (e:Entity {id: id}) WHERE e.kind IN $kinds
    WITH e, both[0] AS facts, both[1] AS others`;
}

import type { EntityKind } from '../model/kinds.ts';
import type { RelationType } from '../model/relations.ts';
import { type Bucket, bucketStart, GROUPED_LENGTH } from './buckets.ts';
import { compileFilter, mentions, type RelationFilter } from './filter.ts';
import { Parameters } from './parameters.ts';
import type { Reader } from './read.ts';
import { factBranches } from './read-fact-list.ts';
import { factCondition, factSubject } from './read-facts.ts';
import { columnsOf, type DatedCount, type SeriesColumn } from './read-pair.ts';
import type { View } from './rows.ts';
import { STATUS_TODAY } from './schema-facts.ts';

/** Questions over all facts: what the dashboard's panels show. Each is one statement that groups in the database. */

/** How many facts of one type go from one actor to another. */
export interface FlowRow {
  source: string;
  target: string;
  type: RelationType;
  facts: number;
}

export interface FlowQuery {
  view: View;
  /** Actors of these kinds only. */
  kinds: readonly EntityKind[];
  /** True: deeds of officials and bodies count for their country. */
  rollUp: boolean;
  /** Only flows that have one of these at an end; null: all. */
  at: readonly string[] | null;
}

/** Flows, or changes of pairs, beyond this many are left out. */
const MAX_FLOWS = 20_000;

/** Rows, and whether they are all. One more is read than is kept, to see. */
export interface Cut<Row> {
  rows: readonly Row[];
  complete: boolean;
}

const cut = <Row>(read: readonly Row[]): Cut<Row> => ({
  rows: read.slice(0, MAX_FLOWS),
  complete: read.length <= MAX_FLOWS,
});

const actor = (entity: string, rollUp: boolean): string =>
  rollUp
    ? `CASE WHEN ${entity}.country IS NULL OR ${entity}.kind = 'COUNTRY' THEN ${entity}.id ELSE 'country:' + ${entity}.country END`
    : `${entity}.id`;

/** Cypher that binds `source`, `target` and `type` to those of each fact that goes from one actor to another. */
const actorsOfFacts = ({ view, rollUp }: Pick<FlowQuery, 'view' | 'rollUp'>, parameters: Parameters): string =>
  `MATCH (s:Entity)<-[:SOURCE]-(f:Fact)-[:TARGET]->(t:Entity) WHERE ${factCondition(view, null, parameters)}
    WITH ${actor('s', rollUp)} AS source, ${actor('t', rollUp)} AS target, f.type AS type
    WHERE source <> target AND split(source, ':')[0] IN $kinds AND split(target, ':')[0] IN $kinds`;

/** Facts between actors by direction and type, the most first; the weakest are left out where there are too many. */
export async function flows(reader: Reader, query: FlowQuery): Promise<Cut<FlowRow>> {
  const parameters = new Parameters();
  const statement = `${actorsOfFacts(query, parameters)} AND ($at IS NULL OR source IN $at OR target IN $at)
    RETURN source, target, type, count(*) AS facts ORDER BY facts DESC, source, target, type LIMIT ${MAX_FLOWS + 1}`;
  const kinds = query.kinds.map((kind) => kind.toLowerCase());
  return cut(await reader.run<FlowRow>(statement, { ...parameters.values, kinds, at: query.at, today: reader.today }));
}

/** Facts of one type that a country takes part in, as doer or as the one done to. */
export interface CountryCount {
  country: string;
  type: RelationType;
  facts: number;
}

/** Facts of each country, those of its officials and bodies with them, by type; with `focus`, only those with that country, which is left out itself. */
export function countsOfCountries(
  reader: Reader,
  query: { view: View; focus: string | null },
): Promise<readonly CountryCount[]> {
  const parameters = new Parameters();
  const statement = `${actorsOfFacts({ ...query, rollUp: true }, parameters)} AND ($focus IS NULL OR $focus IN [source, target])
    UNWIND CASE $focus WHEN source THEN [target] WHEN target THEN [source] ELSE [source, target] END AS country
    RETURN country, type, count(*) AS facts ORDER BY country, type`;
  const values = { ...parameters.values, kinds: ['country'], focus: query.focus, today: reader.today };
  return reader.run<CountryCount>(statement, values);
}

export interface HistogramRow {
  columns: SeriesColumn[];
  undated: number;
}

/** Facts over time, at one entity, among several, or all. */
export async function histogram(
  reader: Reader,
  between: readonly string[],
  query: { view: View; bucket: Bucket },
): Promise<HistogramRow> {
  const parameters = new Parameters();
  const branches = factBranches(between, query.view, parameters);
  const statement = `CALL () { ${branches.join(' UNION ')} }
    RETURN left(f.from, ${GROUPED_LENGTH[query.bucket]}) AS piece, f.type AS type, count(f) AS facts`;
  const counts = await reader.run<DatedCount | { piece: null; facts: number }>(statement, {
    ...parameters.values,
    today: reader.today,
  });
  const dated = counts.filter((count): count is DatedCount => count.piece !== null);
  const undated = counts.filter((count) => count.piece === null).reduce((sum, { facts }) => sum + facts, 0);
  return { columns: columnsOf(dated, query.bucket), undated };
}

/** Articles that count by the first day of the column they were published in. Columns without any are left out. */
export async function articlesOver(reader: Reader, bucket: Bucket): Promise<Map<string, number>> {
  const statement = `MATCH (a:Article) WHERE a.publishedAt IS NOT NULL AND a.retractedAt IS NULL
    RETURN left(a.publishedAt, ${GROUPED_LENGTH[bucket]}) AS piece, count(a) AS articles`;
  const columns = new Map<string, number>();
  for (const { piece, articles } of await reader.run<{ piece: string; articles: number }>(statement, {})) {
    const start = bucketStart(bucket, piece);
    columns.set(start, (columns.get(start) ?? 0) + articles);
  }
  return columns;
}

export interface FacetRow {
  key: string;
  label: string;
  count: number;
}

/** What each kind of facet groups by. */
const FACETS = {
  types: 'RETURN f.type AS key, f.type AS label, count(f) AS count',
  statuses: `RETURN ${STATUS_TODAY} AS key, ${STATUS_TODAY} AS label, count(f) AS count`,
  kinds: `UNWIND CASE WHEN split(f.src, ':')[0] = split(f.tgt, ':')[0] THEN [split(f.src, ':')[0]]
      ELSE [split(f.src, ':')[0], split(f.tgt, ':')[0]] END AS kind
    RETURN toUpper(kind) AS key, toUpper(kind) AS label, count(f) AS count`,
  publishers: `MATCH (f)<-[:SUPPORTS|DENIES]-(c:Claim) MATCH (:Article {id: c.article})-[:PUBLISHED_BY]->(o:Source)
    RETURN o.id AS key, o.name AS label, count(DISTINCT f) AS count`,
} as const;
export type FacetName = keyof typeof FACETS;

/** Facts that pass the filter, counted along one facet, the most first; at most 50 values. */
export function facet(reader: Reader, name: FacetName, filter: RelationFilter | null): Promise<readonly FacetRow[]> {
  const parameters = new Parameters();
  const anyStatus = name === 'statuses' && !mentions(filter, ['status']);
  const condition = anyStatus
    ? compileFilter(filter ?? {}, factSubject(null), parameters)
    : factCondition({ filter, asOf: null }, null, parameters);
  const statement = `MATCH (f:Fact) WHERE ${condition} AND f.status <> 'RETRACTED' ${FACETS[name]} ORDER BY count DESC, key LIMIT 50`;
  return reader.run<FacetRow>(statement, { ...parameters.values, today: reader.today });
}

/** One pair in two periods, by type. */
export interface ChangeCount {
  source: string;
  target: string;
  type: RelationType;
  before: number;
  after: number;
}

export interface Span {
  from?: string | null | undefined;
  to?: string | null | undefined;
}

const within = (date: string, { from, to }: Span, parameters: Parameters): string => {
  const conditions = [`${date} IS NOT NULL`];
  if (from != null) conditions.push(`${date} >= ${parameters.add(from)}`);
  if (to != null) conditions.push(`${date} < ${parameters.add(to)}`);
  return `(${conditions.join(' AND ')})`;
};

/** Facts of each pair that begin in each of two periods, the most first; those with the fewest are left out where there are too many. */
export async function changesOfPairs(
  reader: Reader,
  query: { view: View; before: Span; after: Span; seeds: readonly string[] | null },
): Promise<Cut<ChangeCount>> {
  const parameters = new Parameters();
  const condition = factCondition(query.view, null, parameters);
  const before = within('f.from', query.before, parameters);
  const after = within('f.from', query.after, parameters);
  const statement = `MATCH (f:Fact) WHERE (${before} OR ${after}) AND ${condition}
      AND ($seeds IS NULL OR f.src IN $seeds OR f.tgt IN $seeds)
    WITH CASE WHEN f.src < f.tgt THEN f.src ELSE f.tgt END AS source, CASE WHEN f.src < f.tgt THEN f.tgt ELSE f.src END AS target,
      f.type AS type, f
    RETURN source, target, type, sum(CASE WHEN ${before} THEN 1 ELSE 0 END) AS before,
      sum(CASE WHEN ${after} THEN 1 ELSE 0 END) AS after ORDER BY before + after DESC, source, target, type LIMIT ${MAX_FLOWS + 1}`;
  const values = { ...parameters.values, seeds: query.seeds, today: reader.today };
  return cut(await reader.run<ChangeCount>(statement, values));
}

/** Articles that count and were published in each of two periods. */
export async function articlesWithin(
  reader: Reader,
  periods: { before: Span; after: Span },
): Promise<{ before: number; after: number }> {
  const parameters = new Parameters();
  const count = (period: Span) =>
    `COUNT { (a:Article) WHERE a.retractedAt IS NULL AND ${within('a.publishedAt', period, parameters)} }`;
  const statement = `RETURN ${count(periods.before)} AS before, ${count(periods.after)} AS after`;
  const [row] = await reader.run<{ before: number; after: number }>(statement, parameters.values);
  return row!;
}

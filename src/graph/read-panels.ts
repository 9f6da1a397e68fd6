import { type Bucket, bucketStart, GROUPED_LENGTH } from './buckets.ts';
import { compileFilter, mentions, type RelationFilter } from './filter.ts';
import { Parameters } from './parameters.ts';
import type { Reader } from './read.ts';
import { factBranches } from './read-fact-list.ts';
import { factCondition, factSubject } from './read-facts.ts';
import { columnsOf, type DatedCount, type SeriesColumn } from './read-pair.ts';
import type { View } from './rows.ts';
import { STATUS_TODAY } from './schema-facts.ts';

/** Facts and articles counted over time and along facets: what the period bar and the filters show. Each question is one statement that groups in the database. */

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

import type { RelationType } from '../model/relations.ts';
import { Parameters } from './parameters.ts';
import type { Reader } from './read.ts';
import { factCondition } from './read-facts.ts';
import { type Cut, cut, MAX_FLOWS } from './read-flows.ts';
import type { View } from './rows.ts';

/** Two periods beside each other: what the comparison shows. */

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

import type { EntityKind } from '../model/kinds.ts';
import type { RelationType } from '../model/relations.ts';
import { Parameters } from './parameters.ts';
import type { Reader } from './read.ts';
import { factCondition } from './read-facts.ts';
import type { View } from './rows.ts';

/** How many facts go from whom to whom: what the map and the matrix show. Each question is one statement that groups in the database. */

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
export const MAX_FLOWS = 20_000;

/** Rows, and whether they are all. One more is read than is kept, to see. */
export interface Cut<Row> {
  rows: readonly Row[];
  complete: boolean;
}

/** Rows as they were read, one more than is kept, cut to those that are kept. */
export const cut = <Row>(read: readonly Row[]): Cut<Row> => ({
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

import type { EntityKind } from '../model/kinds.ts';
import type { Standing } from '../model/relation-spec.ts';
import { typesWithStanding } from '../model/relations.ts';
import { countAtEach, entitiesAtEach } from './entity-lists.ts';
import { Parameters } from './parameters.ts';
import { entityMap, inOrderOf, type Reader, type Slice } from './read.ts';
import type { EntityRow, OfficeRow } from './rows.ts';
import { TRUTHY_STATUSES } from './schema-facts.ts';

/** Who stands in what relation to an entity: its members, its parties, its parts, what it is part of. */
export interface StandingQuery {
  standings: readonly Standing[];
  /** `in`: those whose edge leads to the entity; `out`: those that its own edges lead to; `any`: both. */
  side: 'in' | 'out' | 'any';
  kinds: readonly EntityKind[] | null;
}

const ARROWS = { in: ['<-', '-'], out: ['-', '->'], any: ['-', '-'] } as const;

const pattern = (standings: readonly Standing[]): string =>
  standings
    .flatMap(typesWithStanding)
    .map((type) => `\`${type}\``)
    .join('|');

/** Cypher that binds `e` to each entity of that standing to head `id`. */
function standing(query: StandingQuery, parameters: Parameters): string {
  const [left, right] = ARROWS[query.side];
  const kinds = query.kinds === null ? 'true' : `e.kind IN ${parameters.add(query.kinds)}`;
  return `MATCH (:Entity {id: id})${left}[:${pattern(query.standings)}]${right}(e:Entity) WITH DISTINCT e WHERE ${kinds}`;
}

/** One page, by name, of those who stand so to each entity in `ids`. One statement. */
export const standingsOf = (
  reader: Reader,
  ids: readonly string[],
  { slice, ...query }: StandingQuery & { slice: Slice },
): Promise<(readonly EntityRow[])[]> =>
  entitiesAtEach(reader, ids, { slice, binding: (parameters) => standing(query, parameters) });

/** How many stand so to each entity in `ids`. One statement. */
export const countStandingsOf = (reader: Reader, ids: readonly string[], query: StandingQuery): Promise<number[]> =>
  countAtEach(reader, ids, (parameters) => standing(query, parameters));

/** Cypher that holds for the facts `f` that tell of an office, on the day in `day` where one is given. */
function isOffice(day: string | null, parameters: Parameters): string {
  const conditions = [
    `f.type IN ${parameters.add(typesWithStanding('OFFICE'))}`,
    `f.status IN ${parameters.add(TRUTHY_STATUSES)}`,
  ];
  if (day !== null) {
    const value = parameters.add(day);
    conditions.push(`coalesce(f.from, f.first) <= ${value} AND (f.to IS NULL OR f.to >= ${value})`);
  }
  return conditions.join(' AND ');
}

/** The offices of each official in `ids`, the newest first; with `day`, those held on it. One statement. */
export async function officesOf(
  reader: Reader,
  ids: readonly string[],
  day: string | null,
): Promise<(readonly OfficeRow[])[]> {
  const parameters = new Parameters();
  const statement = `UNWIND $ids AS id
    CALL (id) {
      MATCH (f:Fact) WHERE f.src = id AND f.last IS NOT NULL AND ${isOffice(day, parameters)}
      MATCH (f)-[:TARGET]->(e:Entity) WITH f, e ORDER BY f.last DESC, f.id LIMIT 50
      RETURN collect({role: coalesce(f.role, ''), of: ${entityMap('e')}, from: coalesce(f.from, f.first), to: f.to}) AS rows
    }
    RETURN id, rows`;
  const answers = await reader.run<{ id: string; rows: OfficeRow[] }>(statement, { ...parameters.values, ids });
  return inOrderOf(ids, answers, { id: (answer) => answer.id, value: (answer) => answer.rows, missing: [] });
}

/** Cypher that binds `e` to the officials of country `id`: who acts for it, or, on a day, who held office in it. */
function officials(day: string | null, parameters: Parameters): string {
  const holds = `MATCH (f:Fact) WHERE f.tgt = id AND ${isOffice(day, parameters)} MATCH (f)-[:SOURCE]->(e:Official) RETURN e`;
  if (day !== null) return `CALL (id) { ${holds} } WITH DISTINCT e WHERE true`;
  return `CALL (id) { ${holds}
      UNION
      MATCH (e:Official) WHERE e.country = substring(id, size('country:')) AND e.canonicalId = e.id RETURN e
    } WITH DISTINCT e WHERE true`;
}

/** One page of the officials of each country in `ids`, by name. One statement. */
export const officialsOf = (
  reader: Reader,
  ids: readonly string[],
  { day, slice }: { day: string | null; slice: Slice },
): Promise<(readonly EntityRow[])[]> =>
  entitiesAtEach(reader, ids, { slice, binding: (parameters) => officials(day, parameters) });

/** How many officials each country in `ids` has. One statement. */
export const countOfficialsOf = (reader: Reader, ids: readonly string[], day: string | null): Promise<number[]> =>
  countAtEach(reader, ids, (parameters) => officials(day, parameters));

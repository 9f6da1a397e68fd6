import { FACT_STATUSES } from '../model/kinds.ts';
import { RELATION_TYPES, type RelationType } from '../model/relations.ts';
import { mentions } from './filter.ts';
import { Parameters } from './parameters.ts';
import { entityMap, type Reader } from './read.ts';
import { factCondition, factNode } from './read-facts.ts';
import type { EntityRow, PairRow, View } from './rows.ts';
import { pairKey } from './schema-facts.ts';

/** What a dossier says of people: who deals for each of two entities with the other, and who says what of the two. */

export interface DealerRow {
  official: EntityRow;
  facts: number;
  last: string;
}

/** Whatever belongs to a state, and the state itself: Cypher for `variable` standing on that side. */
const onSide = (variable: string, id: string): string =>
  `(${variable}.id = ${id} OR (${variable}.country IS NOT NULL AND 'country:' + ${variable}.country = ${id}))`;

const EDGES = RELATION_TYPES.map((type) => `\`${type}\``).join('|');

/**
 * Officials of either side with typed edges to the other side: to the entity, or to an official or a body that belongs to it. The most
 * facts first. One statement.
 */
export function dealersBetween(
  reader: Reader,
  { a, b }: { a: string; b: string },
  limit: number,
): Promise<readonly DealerRow[]> {
  const branch = (own: string, other: string) => `
    MATCH (o:Entity) WHERE o.country = split(${own}, ':')[1] AND o.kind = 'OFFICIAL' AND o.canonicalId = o.id AND ${own} STARTS WITH 'country:'
    MATCH (o)-[r:${EDGES}]-(x:Entity) WHERE ${onSide('x', other)} AND NOT ${onSide('x', own)} RETURN o, r`;
  const statement = `CALL () { ${branch('$a', '$b')} UNION ${branch('$b', '$a')} }
    WITH o, sum(r.facts) AS facts, max(r.last) AS last ORDER BY facts DESC, last DESC, o.id LIMIT $limit
    RETURN ${entityMap('o')} AS official, facts, last`;
  return reader.run<DealerRow>(statement, { a, b, limit });
}

export interface SpeakerRow {
  /** Null: the articles themselves. */
  speaker: EntityRow | null;
  affirmed: number;
  denied: number;
  types: readonly RelationType[];
}

/** Who vouches for claims about facts between two entities, whatever became of the facts; the most claims first. One statement. */
export function speakersBetween(
  reader: Reader,
  { a, b, view }: PairRow,
  limit: number,
): Promise<readonly SpeakerRow[]> {
  const parameters = new Parameters();
  const pair = parameters.add(pairKey(a.id, b.id));
  const passes = factCondition(ofAnyStatus(view), parameters.add(a.id), parameters);
  const statement = `MATCH (${factNode(view)}) WHERE f.pair = ${pair} AND ${passes}
    MATCH (f)<-[s:SUPPORTS|DENIES]-(c:Claim)
    OPTIONAL MATCH (v0:Entity {id: c.saidBy}) OPTIONAL MATCH (v:Entity {id: v0.canonicalId})
    WITH v, sum(CASE type(s) WHEN 'DENIES' THEN 0 ELSE 1 END) AS affirmed, sum(CASE type(s) WHEN 'DENIES' THEN 1 ELSE 0 END) AS denied,
      collect(DISTINCT c.type) AS types
    ORDER BY affirmed + denied DESC, v.id LIMIT $limit
    RETURN ${entityMap('v')} AS speaker, affirmed, denied, types`;
  return reader.run<SpeakerRow>(statement, { ...parameters.values, limit, today: reader.today });
}

/** What is said counts whether or not it holds: without a wish for statuses, all are meant. */
const ofAnyStatus = (view: View): View =>
  mentions(view.filter, ['status']) ? view : { ...view, filter: { ...view.filter, status: FACT_STATUSES } };

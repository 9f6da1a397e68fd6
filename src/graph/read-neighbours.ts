import type { EntityKind } from '../model/kinds.ts';
import { ENTITY_KINDS } from '../model/kinds.ts';
import type { RelationType } from '../model/relations.ts';
import { degreesAsOf, degreeToday } from './degrees.ts';
import { Parameters } from './parameters.ts';
import type { Reader } from './read.ts';
import { relationsOf, relationType } from './read-relations.ts';
import type { View } from './rows.ts';

/** One step from an entity: the edge and where it leads. */
export interface Step {
  from: string;
  to: string;
  key: string;
  type: RelationType;
  facts: number;
  confidence: number;
  /** Typed edges at the far end, at the time that is asked for: how crowded it is. */
  degree: number;
}

export interface StepQuery {
  view: View;
  /** Never through these. */
  avoid: readonly string[];
  kinds: readonly EntityKind[] | null;
  /** Through any kind, these may be reached. */
  always: readonly string[];
  /** Steps from each entity, the surest first; one more is read, to see whether any were left out. */
  limit: number;
}

const OTHER = 'CASE WHEN r.src = id THEN r.tgt ELSE r.src END';

const SUREST = 'r.confidence DESC, r.facts DESC, r.key';

/** The steps from each of `ids`, and whether any were left out. One statement, and one more as of a time. */
export async function stepsFrom(
  reader: Reader,
  ids: readonly string[],
  query: StepQuery,
): Promise<{ steps: Step[]; cut: boolean }> {
  const { asOf } = query.view;
  const parameters = new Parameters();
  const statement = `UNWIND $ids AS id
    CALL (id) {
      ${relationsOf(query.view, parameters)}
      WITH r, ${OTHER} AS other
      WHERE NOT other IN $avoid AND (other IN $always OR split(other, ':')[0] IN $kinds)
      WITH r, other ORDER BY ${SUREST} LIMIT $limit
      MATCH (o:Entity {id: other}) WITH r, o ORDER BY ${SUREST}
      RETURN collect({key: r.key, to: o.id, type: ${relationType(query.view)}, facts: r.facts, confidence: r.confidence,
        degree: ${asOf === null ? degreeToday('o') : 'null'}}) AS found
    }
    RETURN id, found`;
  const values = {
    ...parameters.values,
    ids,
    avoid: query.avoid,
    always: query.always,
    kinds: (query.kinds ?? ENTITY_KINDS).map((kind) => kind.toLowerCase()),
    limit: query.limit + 1,
    today: reader.today,
  };
  const answers = await reader.run<{ id: string; found: Omit<Step, 'from'>[] }>(statement, values);
  const cut = answers.some((answer) => answer.found.length > query.limit);
  const steps = answers.flatMap(({ id, found }) => found.slice(0, query.limit).map((step) => ({ from: id, ...step })));
  if (asOf === null) return { steps, cut };
  const degrees = await degreesAsOf(reader, [...new Set(steps.map(({ to }) => to))], asOf);
  return { steps: steps.map((step) => ({ ...step, degree: degrees.get(step.to)! })), cut };
}

/** The nearest neighbours of a set of entities, the most facts first, and how many there are in all. Those in `seen` do not count. One statement. */
export async function neighboursOf(
  reader: Reader,
  ids: readonly string[],
  query: { view: View; seen: readonly string[]; limit: number },
): Promise<{ ids: string[]; total: number }> {
  const parameters = new Parameters();
  const statement = `UNWIND $ids AS id
    CALL (id) { ${relationsOf(query.view, parameters)} WITH r, ${OTHER} AS other WHERE NOT other IN $seen
      RETURN other, sum(r.facts) AS facts }
    WITH other, sum(facts) AS facts, count(id) AS links ORDER BY links DESC, facts DESC, other
    WITH collect(other) AS others
    RETURN others[..$limit] AS ids, size(others) AS total`;
  const values = { ...parameters.values, ids, seen: query.seen, limit: query.limit, today: reader.today };
  const [answer] = await reader.run<{ ids: string[]; total: number }>(statement, values);
  return answer ?? { ids: [], total: 0 };
}

/** One typed edge between two entities of a set. */
export interface InnerEdge {
  source: string;
  target: string;
  type: RelationType;
  facts: number;
  claims: number;
  first: string;
  last: string;
}

/** All typed edges among `ids`, and how many neighbours each has in all. One statement. */
export async function edgesAmong(
  reader: Reader,
  ids: readonly string[],
  view: View,
): Promise<{ edges: InnerEdge[]; neighbours: Map<string, number> }> {
  const parameters = new Parameters();
  const statement = `UNWIND $ids AS id
    CALL (id) { ${relationsOf(view, parameters)} WITH id, r, ${OTHER} AS other
      RETURN count(DISTINCT other) AS neighbours, collect(CASE WHEN id < other AND other IN $ids THEN {source: id, target: other,
        type: ${relationType(view)}, facts: r.facts, claims: r.claims, first: r.first, last: r.last} END) AS edges }
    RETURN id, neighbours, edges`;
  const values = { ...parameters.values, ids, today: reader.today };
  const answers = await reader.run<{ id: string; neighbours: number; edges: InnerEdge[] }>(statement, values);
  return {
    edges: answers.flatMap((answer) => answer.edges),
    neighbours: new Map(answers.map((answer) => [answer.id, answer.neighbours])),
  };
}

import type { EntityKind } from '../model/kinds.ts';
import { degreeToday } from './degrees.ts';
import { edgePattern } from './edge-pattern.ts';
import { compileFilter } from './filter.ts';
import { Parameters } from './parameters.ts';
import type { Reader } from './read.ts';
import type { Step } from './read-neighbours.ts';
import { edgeSubject, typesOf } from './read-relations.ts';
import type { View } from './rows.ts';

/** What a way must be like. */
export interface WayQuery {
  /** Heads that differ. */
  from: string;
  to: string;
  /** Hops, 1 to 6. */
  maxLength: number;
  /** Never through these. */
  avoid: readonly string[];
  /** Through entities of these kinds only; the ends may be of any. */
  kinds: readonly EntityKind[] | null;
  view: View;
}

/** Shortest ways that are read. Beyond, what is kept of them would be a matter of chance. */
const MAX_WAYS = 1_000;

/** How often the pattern of one step may repeat, by the greatest length: a place in a statement where no parameter may stand. */
const LENGTHS = ['{0}', '{1,1}', '{1,2}', '{1,3}', '{1,4}', '{1,5}', '{1,6}'];

/** A way by position: its entities with the number of their edges, and the typed edges between them. */
interface StoredWay {
  entities: [id: string, degree: number][];
  edges: [key: string, type: Step['type'], facts: number, confidence: number][];
}

export interface ShortestSteps {
  steps: Step[];
  /** Hops of each of the ways; null where no way is short enough. */
  length: number | null;
}

/**
 * Every step of every shortest way between two entities over stored edges, by the database's own search from both ends. Its conditions
 * speak of one step each, else it would try every way. Null where there are more ways than are read. One statement.
 */
export async function shortestSteps(reader: Reader, query: WayQuery): Promise<ShortestSteps | null> {
  const { view, from, to, avoid, kinds, maxLength } = query;
  const parameters = new Parameters();
  const conditions: string[] = [];
  if (view.filter !== null) {
    conditions.push(compileFilter({ ...view.filter, types: null }, { ...edgeSubject, asked: 'x.id' }, parameters));
  }
  if (avoid.length > 0) conditions.push('NOT y.id IN $avoid');
  if (kinds !== null) conditions.push('(y.id IN $ends OR y.kind IN $kinds)');
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const step = `((x:Entity)${edgePattern({ types: typesOf(view), direction: 'ANY' }, 'r')}(y:Entity)${where})`;
  const statement = `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
    MATCH way = ALL SHORTEST (a) ${step}${LENGTHS[maxLength]} (b) WITH way LIMIT ${MAX_WAYS + 1}
    RETURN [n IN nodes(way) | [n.id, ${degreeToday('n')}]] AS entities,
      [s IN relationships(way) | [s.key, type(s), s.facts, s.confidence]] AS edges`;
  const values = { ...parameters.values, from, to, avoid, kinds, ends: [from, to], today: reader.today };
  const ways = await reader.run<StoredWay>(statement, values);
  if (ways.length > MAX_WAYS) return null;
  const steps = new Map(ways.flatMap(stepsOf).map((one) => [`${one.from} ${one.key}`, one]));
  const ordered = [...steps].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, one]) => one);
  return { steps: ordered, length: ways[0]?.edges.length ?? null };
}

const stepsOf = ({ entities, edges }: StoredWay): Step[] =>
  edges.map(([key, type, facts, confidence], at) => {
    const [[from], [to, degree]] = [entities[at]!, entities[at + 1]!];
    return { from, to, key, type, facts, confidence, degree };
  });

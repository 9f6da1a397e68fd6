import { Parameters } from './parameters.ts';
import { inListOrder, inOrderOf, keyset, type Reader, type Slice } from './read.ts';
import { FACT_MAP, FACT_ORDER, factCondition, factMap, factNode, type StoredFact, toFact } from './read-facts.ts';
import type { FactRow, View } from './rows.ts';
import { pairKey } from './schema-facts.ts';

/** Every pair of two of the entities. */
export function pairsAmong(ids: readonly string[]): string[] {
  const distinct = [...new Set(ids)];
  return distinct.flatMap((one, index) => distinct.slice(index + 1).map((other) => pairKey(one, other)));
}

/** Cypher that binds `f` to the facts at one entity, among several, or (none given) to all. */
function factsBetween(
  between: readonly string[],
  { view, condition }: { view: View; condition: string },
  parameters: Parameters,
): string[] {
  const ordered = 'f.last IS NOT NULL AND f.id IS NOT NULL';
  const [only] = between;
  const node = factNode(view);
  if (only === undefined) return [`MATCH (${node}) WHERE ${ordered} AND ${condition}`];
  if (between.length === 1) {
    const id = parameters.add(only);
    return ['f.src', 'f.tgt'].map((end) => `MATCH (${node}) WHERE ${end} = ${id} AND ${ordered} AND ${condition}`);
  }
  const pairs = parameters.add(pairsAmong(between));
  return [`UNWIND ${pairs} AS pair MATCH (${node}) WHERE f.pair = pair AND ${ordered} AND ${condition}`];
}

const askedOf = (between: readonly string[], parameters: Parameters): string | null =>
  between.length === 1 ? parameters.add(between[0]) : null;

/** One page of facts, the newest first. One statement. */
export async function listFacts(
  reader: Reader,
  between: readonly string[],
  query: { view: View; slice: Slice },
): Promise<readonly FactRow[]> {
  const parameters = new Parameters();
  const { condition, orderBy } = keyset(FACT_ORDER, query.slice, parameters);
  const passes = `${factCondition(query.view, askedOf(between, parameters), parameters)} AND ${condition}`;
  const page = `WITH f ORDER BY ${orderBy} LIMIT $limit`;
  const branches = factsBetween(between, { view: query.view, condition: passes }, parameters).map(
    (branch) => `${branch} ${page} RETURN f`,
  );
  const statement = `CALL () { ${branches.join(' UNION ')} } ${page}
    MATCH (s:Entity)<-[:SOURCE]-(f)-[:TARGET]->(t:Entity)
    WITH f, s, t ORDER BY ${orderBy} RETURN ${factMap(query.view)} AS fact`;
  const values = { ...parameters.values, limit: query.slice.limit, today: reader.today };
  const answers = await reader.run<{ fact: StoredFact }>(statement, values);
  return inListOrder(
    answers.map((answer) => toFact(answer.fact)),
    query.slice,
  );
}

/** Cypher alternatives, each ended by RETURN f, for all facts of a view: at one entity, among several, or (none given) everywhere. */
export function factBranches(between: readonly string[], view: View, parameters: Parameters): string[] {
  const passes = factCondition(view, askedOf(between, parameters), parameters);
  return factsBetween(between, { view, condition: passes }, parameters).map((branch) => `${branch} RETURN f`);
}

export async function countFacts(reader: Reader, between: readonly string[], view: View): Promise<number> {
  const parameters = new Parameters();
  const branches = factBranches(between, view, parameters);
  const statement = `CALL () { ${branches.join(' UNION ')} } RETURN count(f) AS facts`;
  const [answer] = await reader.run<{ facts: number }>(statement, { ...parameters.values, today: reader.today });
  return answer?.facts ?? 0;
}

/** How the facts of `ids` hang together with another fact: which edge leads there, and whether it leaves the fact asked. */
export const FACT_LINKS = {
  fulfils: '-[:FULFILS]->',
  fulfilledBy: '<-[:FULFILS]-',
  cancelledBy: '<-[:CANCELS]-',
} as const;
export type FactLink = keyof typeof FACT_LINKS;

/** Facts by their ids; null where there is none. One statement. */
export async function factsById(reader: Reader, ids: readonly string[]): Promise<(FactRow | null)[]> {
  const statement = `UNWIND $ids AS id MATCH (f:Fact {id: id}) MATCH (s:Entity)<-[:SOURCE]-(f)-[:TARGET]->(t:Entity)
    RETURN id, ${FACT_MAP} AS fact`;
  return answersById(reader, statement, ids);
}

/** The fact that each fact in `ids` is linked to, the newest where there are several; null where there is none. One statement. */
export async function linkedFacts(reader: Reader, ids: readonly string[], link: FactLink): Promise<(FactRow | null)[]> {
  const statement = `UNWIND $ids AS id
    CALL (id) { MATCH (:Fact {id: id})${FACT_LINKS[link]}(f:Fact) WITH f ORDER BY f.last DESC, f.id LIMIT 1 RETURN f }
    MATCH (s:Entity)<-[:SOURCE]-(f)-[:TARGET]->(t:Entity)
    RETURN id, ${FACT_MAP} AS fact`;
  return answersById(reader, statement, ids);
}

async function answersById(reader: Reader, statement: string, ids: readonly string[]): Promise<(FactRow | null)[]> {
  const answers = await reader.run<{ id: string; fact: StoredFact }>(statement, { ids, today: reader.today });
  return inOrderOf<{ id: string; fact: StoredFact }, FactRow | null>(ids, answers, {
    id: (answer) => answer.id,
    value: (answer) => toFact(answer.fact),
    missing: null,
  });
}

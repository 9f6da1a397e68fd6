import type { RelationFilter } from './filter.ts';
import { type FoundPath, findPaths } from './find-paths.ts';
import { Parameters } from './parameters.ts';
import { entityMap, inOrderOf, type Reader } from './read.ts';
import { CLAIM_MAP, CLAIM_PARTS, type StoredClaim, toClaim } from './read-claims.ts';
import { type EdgeEnds, factCondition, factNode } from './read-facts.ts';
import { type Step, stepsFrom } from './read-neighbours.ts';
import { needsFacts } from './read-relations.ts';
import type { ClaimRow, RelationRow, View } from './rows.ts';
import { shortestSteps, type WayQuery } from './shortest-steps.ts';

export interface PathQuery extends WayQuery {
  first: number;
}

export interface PathsRow {
  paths: FoundPath[];
  /** True where every way up to `searchedLength` was looked at. */
  exhausted: boolean;
  searchedLength: number;
}

/** Steps that are followed from one entity, and entities that are followed in one level: beyond, the search is not exhaustive. */
const STEPS_PER_ENTITY = 150;
const ENTITIES_PER_LEVEL = 400;

const FLIPPED = { OUT: 'IN', IN: 'OUT', ANY: 'ANY' } as const;

/** The view for walking an edge from its far end. */
function flipped(view: View): View {
  const direction = view.filter?.direction;
  if (direction == null) return view;
  const filter: RelationFilter = { ...view.filter, direction: FLIPPED[direction] };
  return { ...view, filter };
}

interface Side {
  frontier: string[];
  seen: Set<string>;
}

/** The best ways between two entities: among the shortest where those are enough, else among all that an exploration sees. */
export async function readPaths(reader: Reader, query: PathQuery): Promise<PathsRow> {
  return (needsFacts(query.view) ? null : await shortestPaths(reader, query)) ?? explorePaths(reader, query);
}

/** True where so many ways were found that no longer one could be better: each hop costs one at least. */
const enough = (paths: readonly FoundPath[], first: number, length: number): boolean =>
  paths.length >= first && paths.every((path) => path.cost <= length + 1);

/** The best of the shortest ways; null where longer ones may be better, or where there are too many to read. */
async function shortestPaths(reader: Reader, query: PathQuery): Promise<PathsRow | null> {
  const found = await shortestSteps(reader, query);
  if (found === null) return null;
  const { steps, length } = found;
  if (length === null) return { paths: [], exhausted: true, searchedLength: query.maxLength };
  const { paths, complete } = findPaths(steps, { ...query, maxLength: length });
  const last = length === query.maxLength;
  if (!complete || !(last || enough(paths, query.first, length))) return null;
  return { paths, exhausted: true, searchedLength: length };
}

/**
 * Explores from both ends by turns, the smaller side first, one statement a level, and finds the best ways through what was seen.
 * It ends early where no longer way could be better than those found.
 */
async function explorePaths(reader: Reader, query: PathQuery): Promise<PathsRow> {
  const steps: Step[] = [];
  const degrees = new Map<string, number>();
  const start: Side = { frontier: [query.from], seen: new Set([query.from]) };
  const goal: Side = { frontier: [query.to], seen: new Set([query.to]) };
  let whole = true;
  for (let length = 1; ; length += 1) {
    const side = start.frontier.length <= goal.frontier.length ? start : goal;
    const backwards = side === goal;
    const { steps: found, cut } = await stepsFrom(reader, side.frontier, {
      view: backwards ? flipped(query.view) : query.view,
      avoid: query.avoid,
      kinds: query.kinds,
      always: [query.from, query.to],
      limit: STEPS_PER_ENTITY,
    });
    for (const step of found) degrees.set(step.to, step.degree);
    steps.push(...(backwards ? found.map((step) => reversed(step, degrees)) : found));
    whole = advance(side, found) && whole && !cut;
    const ended = length === query.maxLength || start.frontier.length === 0 || goal.frontier.length === 0;
    const { paths, complete } = findPaths(steps, { ...query, maxLength: length });
    const satisfied = enough(paths, query.first, length);
    if (ended || satisfied) {
      return { paths, exhausted: whole && complete, searchedLength: satisfied ? length : query.maxLength };
    }
  }
}

const reversed = (step: Step, degrees: Map<string, number>): Step => ({
  ...step,
  from: step.to,
  to: step.from,
  degree: degrees.get(step.from) ?? 0,
});

/** Moves a side's frontier to what was newly reached, the least crowded first; false where some of it is left behind. */
function advance(side: Side, found: readonly Step[]): boolean {
  const reached = new Map(found.filter((step) => !side.seen.has(step.to)).map((step) => [step.to, step.degree]));
  for (const id of reached.keys()) side.seen.add(id);
  const next = [...reached].sort((left, right) => left[1] - right[1]).map(([id]) => id);
  side.frontier = next.slice(0, ENTITIES_PER_LEVEL);
  return next.length <= ENTITIES_PER_LEVEL;
}

/** The grouped edges that stand for steps, as relations. One statement. */
export async function relationsOfSteps(
  reader: Reader,
  edges: readonly EdgeEnds[],
  view: View,
): Promise<(RelationRow | null)[]> {
  const parameters = new Parameters();
  const statement = `UNWIND ${parameters.add(edges)} AS edge
    MATCH (s:Entity {id: edge.source}) MATCH (t:Entity {id: edge.target})
    CALL (edge) {
      MATCH (${factNode(view)}) WHERE f.edge = edge.key
        AND ${factCondition(view, 'edge.asked', parameters)}
      RETURN count(f) AS facts, sum(f.claims) AS claims, sum(f.stories) AS stories, min(f.first) AS first, max(f.last) AS last,
        max(f.confidence) AS confidence
    }
    RETURN {key: edge.key, type: edge.type, facts: facts, claims: claims, stories: stories, first: first, last: last,
      confidence: confidence, source: ${entityMap('s')}, target: ${entityMap('t')}} AS row`;
  const values = { ...parameters.values, today: reader.today };
  const answers = await reader.run<{ row: RelationRow }>(statement, values);
  return inOrderOf<{ row: RelationRow }, RelationRow | null>(
    edges.map((edge) => edge.key),
    answers,
    { id: (answer) => answer.row.key, value: ({ row }) => ({ ...row, asked: null, view }), missing: null },
  );
}

/** The surest claims behind each edge, at most `limit` each. One statement. */
export async function proofOfEdges(
  reader: Reader,
  edges: readonly EdgeEnds[],
  query: { view: View; limit: number },
): Promise<ClaimRow[][]> {
  const parameters = new Parameters();
  const statement = `UNWIND ${parameters.add(edges)} AS edge
    CALL (edge) {
      MATCH (${factNode(query.view)}) WHERE f.edge = edge.key
        AND ${factCondition(query.view, 'edge.asked', parameters)}
      MATCH (c:Claim)-[:SUPPORTS]->(f)
      WITH c ORDER BY c.confidence DESC, c.publishedAt DESC, c.id LIMIT $limit
      ${CLAIM_PARTS} WITH * ORDER BY c.confidence DESC, c.publishedAt DESC, c.id
      RETURN collect(${CLAIM_MAP}) AS rows
    }
    RETURN edge.key AS key, rows`;
  const values = { ...parameters.values, limit: query.limit, today: reader.today };
  const answers = await reader.run<{ key: string; rows: StoredClaim[] }>(statement, values);
  return inOrderOf<{ key: string; rows: StoredClaim[] }, ClaimRow[]>(
    edges.map((edge) => edge.key),
    answers,
    { id: (answer) => answer.key, value: (answer) => answer.rows.map(toClaim), missing: [] },
  );
}

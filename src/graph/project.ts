import type { FactChange } from './edge-totals.ts';
import { type Evidence, factKey, partsOfKey, placeOf } from './evidence.ts';
import { storedFact } from './fact.ts';
import { groupBy } from './group-by.ts';
import { isLoose, reachOf } from './group-evidence.ts';
import type { Writing } from './ledger.ts';
import { packEvidence } from './packed-evidence.ts';
import { pipelined } from './pipelined.ts';
import { type EdgeChange, projectEdges } from './project-edges.ts';
import { factsNeeded, type KeyDelta, type KeyResult, projectKey, regroup } from './project-key.ts';
import { projectPlans } from './project-plans.ts';
import { readSurroundings } from './read-surroundings.ts';
import type { FactProperties } from './schema-facts.ts';
import type { Transaction } from './store.ts';
import { writeFacts } from './write-facts.ts';

/** Where a claim stood among those of a key. */
export interface Placement {
  claim: string;
  key: string;
  day: string;
}

/** Claims that count from now on, those that count no more (`closed`), and those that count elsewhere (`moved`, given anew in `added`). */
export interface Delta {
  added: readonly Evidence[];
  closed: readonly Placement[];
  moved: readonly Placement[];
}

/**
 * Brings facts and typed edges in line with the claims alive. The claims of `added` must be stored; those of `closed` and `moved` must still
 * have their edges to facts. Reads only the neighbourhood in time of what changed, so the cost does not grow with a pair's history.
 * Returns what became of each fact. What changed its status is recorded.
 */
export async function project(writing: Writing, delta: Delta): Promise<FactChange[]> {
  const deltas = keyDeltas(delta);
  if (deltas.length === 0) return [];
  const { transaction } = writing;
  const surroundings = await readSurroundings(transaction, deltas);
  const regrouped = surroundings.map(({ delta: change, links }) => regroup(change, links));
  const facts = await readFacts(transaction, regrouped.flatMap(factsNeeded));
  const results = regrouped.map((regrouping) => projectKey(regrouping, facts));
  const changes = factChanges(results, facts, writing.now);
  const written = pipelined(Promise.all([writeFacts(writing, changes), writeLinks(transaction, results, delta)]));
  const edges: EdgeChange[] = await projectEdges(transaction, changes);
  await Promise.all([written, projectPlans(transaction, edges)]);
  recordStatuses(writing, changes);
  return changes;
}

function keyDeltas({ added, closed, moved }: Delta): KeyDelta[] {
  const removed = [...closed, ...moved];
  const comings = groupBy(
    added.filter(({ src, tgt }) => src !== tgt),
    factKey,
  );
  const goings = groupBy(removed, ({ key }) => key);
  const dead = new Set(closed.map(({ claim }) => claim));
  return [...new Set([...comings.keys(), ...goings.keys()])].sort().map((key) => {
    const [coming, going] = [comings.get(key) ?? [], goings.get(key) ?? []];
    return {
      key,
      added: coming,
      removed: new Set(going.map(({ claim }) => claim)),
      closed: dead,
      days: [...coming.map(placeOf), ...going.map(({ day }) => day)],
      reach: reachOf(partsOfKey(key).type),
    };
  });
}

async function readFacts(transaction: Transaction, ids: readonly string[]): Promise<Map<string, FactProperties>> {
  const rows = await transaction.run<{ fact: FactProperties }>(
    'UNWIND $ids AS id MATCH (f:Fact {id: id}) RETURN properties(f) AS fact',
    { ids },
  );
  return new Map(rows.map(({ fact }) => [fact.id, storedFact(fact)]));
}

function factChanges(
  results: readonly KeyResult[],
  stored: ReadonlyMap<string, FactProperties>,
  now: string,
): FactChange[] {
  return results.flatMap(({ facts, gone, retracted }) => [
    ...facts.map((fact) => ({
      before: stored.get(fact.id) ?? null,
      after: { ...fact, knownFrom: now, knownTo: null },
    })),
    ...gone.map((id) => ({ before: stored.get(id)!, after: null })),
    ...retracted.map((id) => ({ before: stored.get(id)!, after: retractedFact(stored.get(id)!, now) })),
  ]);
}

/** Nothing speaks for it any more: it stays findable by its id. */
const retractedFact = (fact: FactProperties, now: string): FactProperties => ({
  ...fact,
  status: 'RETRACTED',
  claims: 0,
  stories: 0,
  confidence: 0,
  cells: null,
  knownFrom: now,
  knownTo: now,
});

/** Old edges go before new ones come: a claim has one. */
async function writeLinks(
  transaction: Transaction,
  results: readonly KeyResult[],
  { closed, moved }: Delta,
): Promise<void> {
  const rows = results
    .flatMap(({ links }) => links)
    .map(({ fact, evidence }) => ({
      claim: evidence.claim,
      polarity: evidence.polarity,
      link: {
        fact,
        factKey: factKey(evidence),
        day: placeOf(evidence),
        ...(isLoose(evidence) ? { loose: placeOf(evidence) } : {}),
        evidence: packEvidence(evidence),
      },
      fact,
    }));
  const claims = [...rows.map(({ claim }) => claim), ...[...closed, ...moved].map(({ claim }) => claim)];
  const [denying, supporting] = [rows.filter(isDenying), rows.filter((row) => !isDenying(row))];
  const create = (type: string) =>
    `UNWIND $rows AS row MATCH (c:Claim {id: row.claim}), (f:Fact {id: row.fact}) CREATE (c)-[s:${type}]->(f) SET s = row.link`;
  await Promise.all([
    claims.length > 0 &&
      transaction.run(
        'UNWIND $claims AS id MATCH (c:Claim {id: id})-[s:SUPPORTS|DENIES]->() USING INDEX SEEK c:Claim(id) DELETE s',
        { claims },
      ),
    supporting.length > 0 && transaction.run(create('SUPPORTS'), { rows: supporting }),
    denying.length > 0 && transaction.run(create('DENIES'), { rows: denying }),
  ]);
}

const isDenying = ({ polarity }: { polarity: Evidence['polarity'] }): boolean => polarity === 'DENIED';

/** Facts that were there before and now hold otherwise: what a reader of the feed wants to hear of. */
function recordStatuses(writing: Writing, changes: readonly FactChange[]): void {
  for (const { before, after } of changes) {
    if (before === null || before.status === after?.status) continue;
    const kind = after === null ? 'fact.regrouped' : 'fact.status';
    writing.changes.push({ kind, subject: before.id, before: before.status, after: after?.status ?? null });
  }
}

import type { FactChange } from './edge-totals.ts';
import { type Evidence, factKey, placeOf } from './evidence.ts';
import { storedFact } from './fact.ts';
import { groupBy } from './group-by.ts';
import type { Writing } from './ledger.ts';
import { packEvidence, unpackEvidence } from './packed-evidence.ts';
import { pipelined } from './pipelined.ts';
import { type EdgeChange, projectEdges } from './project-edges.ts';
import {
  factsNeeded,
  type KeyDelta,
  type KeyResult,
  projectKey,
  regroup,
  type StoredLink,
  type Window,
  windowsOf,
} from './project-key.ts';
import { projectPlans } from './project-plans.ts';
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
  const links = await readLinks(transaction, deltas.flatMap(windowsOf));
  const regrouped = deltas.map((change) => regroup(change, links.get(change.key) ?? []));
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
    };
  });
}

const READ_LINKS = ['SUPPORTS', 'DENIES']
  .map(
    (type) =>
      `MATCH ()-[s:${type}]->() WHERE s.factKey = w.key AND s.day >= w.low AND s.day <= w.high RETURN s.fact AS fact, s.evidence AS evidence`,
  )
  .join(' UNION ALL ');

async function readLinks(transaction: Transaction, windows: readonly Window[]): Promise<Map<string, StoredLink[]>> {
  const rows = await transaction.run<{ key: string; fact: string; evidence: string }>(
    `UNWIND $windows AS w CALL (w) { ${READ_LINKS} } RETURN w.key AS key, fact, evidence`,
    { windows },
  );
  const links = groupBy(rows, ({ key }) => key);
  return new Map(
    [...links].map(([key, group]) => [
      key,
      group.map(({ fact, evidence }) => ({ fact, evidence: unpackEvidence(key, evidence) })),
    ]),
  );
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
      link: { fact, factKey: factKey(evidence), day: placeOf(evidence), evidence: packEvidence(evidence) },
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

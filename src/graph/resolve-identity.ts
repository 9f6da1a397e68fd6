import { headsOf } from './clusters.ts';
import { type FactChange, joinChanges } from './edge-totals.ts';
import { type Candidate, isAutomatic, readCandidates } from './identity-candidates.ts';
import type { Writing } from './ledger.ts';
import { namesakeState } from './namesakes.ts';
import { rehead } from './rehead.ts';
import { type JudgementProperties, RESOLVER } from './schema-decisions.ts';
import { settleIdentity } from './settle-identity.ts';
import { settleNamesakes } from './settle-namesakes.ts';
import type { Transaction } from './store.ts';

export type Judgement = JudgementProperties & { keep: string };

/** What is known of who is who round some entities: every judgement on them, and on whoever hangs together with them. */
interface Surroundings {
  members: Set<string>;
  judgements: Map<string, Judgement>;
  candidates: Map<string, Candidate>;
}

export interface Resolved {
  /** The heads that the entities concerned stand under now. */
  heads: string[];
  changes: FactChange[];
}

/**
 * Settles anew who is who, for entities whose profile changed or on whom somebody judged: finds whom they are like, holds for one what is
 * alike enough, proposes what nearly is, and projects what that moves. A function of what is told and judged now: order plays no part, and
 * what rested on an article goes with it. The entities must be written.
 */
export async function resolveIdentity(writing: Writing, asked: readonly string[]): Promise<Resolved> {
  const { transaction } = writing;
  const namesakes = await settleNamesakes(writing, asked);
  const ids = [...new Set([...asked, ...namesakes.touched])].sort();
  const candidates = await readCandidates(transaction, ids);
  const judgements = await readJudgements(transaction, [...new Set([...ids, ...candidates.flatMap(endsOf)])]);
  const around = await gather(transaction, { ids, candidates, judgements });
  await rewrite(writing, around, new Set(ids));
  const same = [...around.judgements.values()].filter(({ verdict, a }) => verdict === 'SAME' && around.members.has(a));
  const heads = headsOf([...around.members], same);
  return {
    heads: [...new Set(heads.values())].sort(),
    changes: joinChanges(namesakes.changes, await rehead(writing, heads)),
  };
}

/** Ids among `told` whose standing with one another rests on no article naming both: those an article that does puts in question. */
export async function questioned(transaction: Transaction, told: readonly string[]): Promise<string[]> {
  const rows = await transaction.run<{ a: string; b: string }>(
    `UNWIND $told AS id MATCH (j:Judgement) WHERE j.a = id AND j.actor = '${RESOLVER}' AND j.b IN $told RETURN j.a AS a, j.b AS b`,
    { told },
  );
  return rows.flatMap(endsOf);
}

const endsOf = ({ a, b }: { a: string; b: string }): string[] => [a, b];

async function readJudgements(transaction: Transaction, ids: readonly string[]): Promise<Judgement[]> {
  const rows = await transaction.run<{ judgement: Judgement }>(
    `UNWIND $ids AS id CALL (id) { MATCH (j:Judgement) WHERE j.a = id RETURN j UNION MATCH (j:Judgement) WHERE j.b = id RETURN j }
     WITH DISTINCT j RETURN properties(j) AS judgement`,
    { ids },
  );
  return rows.map(({ judgement }) => judgement);
}

/** Follows matches and judgements of sameness outwards until nobody new hangs together with the entities. */
async function gather(
  transaction: Transaction,
  start: { ids: readonly string[]; candidates: readonly Candidate[]; judgements: readonly Judgement[] },
): Promise<Surroundings> {
  const judgements = new Map(start.judgements.map((judgement) => [judgement.key, judgement]));
  const candidates = new Map(start.candidates.map((candidate) => [candidate.key, candidate]));
  const read = new Set([...start.ids, ...start.candidates.flatMap(endsOf)]);
  const members = new Set(start.ids);
  for (const id of members) {
    if (!read.has(id)) {
      for (const judgement of await readJudgements(transaction, [id])) judgements.set(judgement.key, judgement);
      read.add(id);
    }
    const ties = [...judgements.values(), ...candidates.values()].filter(
      (tie) => (tie.a === id || tie.b === id) && (isAutomatic(tie) || ('verdict' in tie && tie.verdict === 'SAME')),
    );
    for (const tie of ties) members.add(tie.a === id ? tie.b : tie.a);
  }
  return { members, judgements, candidates };
}

/** Namesakes are settled by themselves: see settle-namesakes.ts. */
const isOurs = (judgement: Judgement): boolean => judgement.actor === RESOLVER && namesakeState(judgement) === null;

/** Brings our own judgements in line: those on `ids` follow from the candidates, those on others stay, but for what they now come to. */
async function rewrite(writing: Writing, around: Surroundings, ids: ReadonlySet<string>): Promise<void> {
  const { judgements, candidates, members } = around;
  const stored = [...judgements.values()];
  const stays = stored.filter(
    (judgement) => isOurs(judgement) && !ids.has(judgement.a) && !ids.has(judgement.b) && members.has(judgement.a),
  );
  const judged = new Set(stored.filter((judgement) => !isOurs(judgement)).map(({ key }) => key));
  const pairs = [...candidates.values(), ...stays.map(candidateOf)].filter(({ key }) => !judged.has(key));
  const standing = settleIdentity(pairs.filter(isAutomatic), {
    same: stored.filter((judgement) => !isOurs(judgement) && judgement.verdict === 'SAME'),
    different: stored.filter(({ verdict }) => verdict === 'DIFFERENT'),
  });
  const stand = new Set(standing.map(({ a, b }) => `${a}|${b}`));
  const wanted = new Map(pairs.map((pair) => [pair.key, judgementOf(pair, stand.has(pair.key), writing.now)]));
  const gone = stored.filter(
    (judgement) => isOurs(judgement) && (ids.has(judgement.a) || ids.has(judgement.b)) && !wanted.has(judgement.key),
  );
  const due = [...wanted.values()].filter((judgement) => !isSame(judgement, judgements.get(judgement.key)));
  for (const { key } of gone) judgements.delete(key);
  recordVerdicts(writing, due, gone, around);
  for (const judgement of due) judgements.set(judgement.key, judgement);
  const { transaction } = writing;
  await Promise.all([
    gone.length > 0 &&
      transaction.run('UNWIND $keys AS key MATCH (j:Judgement {key: key}) DELETE j', {
        keys: gone.map(({ key }) => key),
      }),
    due.length > 0 && transaction.run('UNWIND $due AS row MERGE (j:Judgement {key: row.key}) SET j = row', { due }),
  ]);
}

const candidateOf = ({ key, a, b, keep, score, reasons }: Judgement): Candidate => ({
  key,
  a,
  b,
  keep,
  score: score!,
  reasons: reasons ?? [],
});

const judgementOf = ({ key, a, b, keep, score, reasons }: Candidate, stands: boolean, at: string): Judgement => ({
  key,
  a,
  b,
  keep,
  score,
  reasons,
  verdict: stands ? 'SAME' : 'PROPOSED',
  actor: RESOLVER,
  reason: reasons.join('; '),
  at,
});

const isSame = (wanted: Judgement, stored: Judgement | undefined): boolean =>
  stored !== undefined &&
  stored.verdict === wanted.verdict &&
  stored.score === wanted.score &&
  stored.keep === wanted.keep &&
  stored.reason === wanted.reason;

/** The feed hears of what was settled, unsettled or newly proposed; not of scores that moved. */
function recordVerdicts(
  writing: Writing,
  due: readonly Judgement[],
  gone: readonly Judgement[],
  { judgements }: Surroundings,
): void {
  for (const { key, verdict, keep, reason } of due) {
    const before = judgements.get(key)?.verdict ?? null;
    if (before === verdict) continue;
    const kind = verdict === 'SAME' ? 'entity.merged' : before === 'SAME' ? 'entity.unmerged' : 'identity.proposed';
    writing.changes.push({ kind, subject: key, actor: RESOLVER, before, after: { keep, reason } });
  }
  for (const { key, verdict, keep } of gone)
    if (verdict === 'SAME')
      writing.changes.push({ kind: 'entity.unmerged', subject: key, actor: RESOLVER, before: { keep }, after: null });
}

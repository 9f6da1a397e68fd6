import { kindOfId } from '../model/kinds.ts';
import type { Problem, Result } from '../model/records.ts';
import { type Effects, effectsOf } from './effects.ts';
import { isAutomatic } from './identity-candidates.ts';
import { dryRun, type Writing, writeLedger } from './ledger.ts';
import { namesakeState } from './namesakes.ts';
import { type Judgement, type Resolved, resolveIdentity } from './resolve-identity.ts';
import type { Ruling } from './retract.ts';
import { type JudgementProperties, RESOLVER } from './schema-decisions.ts';
import { pairKey } from './schema-facts.ts';
import type { Store } from './store.ts';

/** What a judgement came to: the heads that the entities concerned stand under now, and what it did to facts. */
export interface Judged {
  heads: string[];
  effects: Effects;
}

export interface Merge {
  keep: string;
  merge: string;
}

/**
 * Judges two entities to be one: `keep` stands for both, the other's id keeps resolving. Claims are not touched; facts and edges are
 * projected anew. States are never merged, nor entities of two kinds, nor what somebody judged to be different.
 */
export const mergeEntities = (store: Store, merge: Merge, ruling: Ruling): Promise<Result<Judged>> =>
  judge(store, ruling, async (writing) => {
    const problem = problemOf(merge) ?? (await unknown(writing, [merge.keep, merge.merge]));
    if (problem) return { ok: false, problem };
    const { judgements, members } = await readClusters(writing, [merge.keep, merge.merge]);
    const blocked = judgements.find((judgement) => judgement.verdict === 'DIFFERENT' && !isOverruled(judgement, merge));
    if (blocked) return contradiction(merge, blocked);
    await writeJudgement(
      writing,
      { ...orderedPair(merge.keep, merge.merge), keep: merge.keep, verdict: 'SAME' },
      ruling,
    );
    return { ok: true, value: await resolveIdentity(writing, members) };
  });

/**
 * Takes judgements of sameness back: of a head all that made its cluster, of a merged entity those that name it. One that was made
 * automatically turns into "different", else it would come back.
 */
export const unmergeEntities = (store: Store, id: string, ruling: Ruling): Promise<Result<Judged>> =>
  judge(store, ruling, async (writing) => {
    const problem = await unknown(writing, [id]);
    if (problem) return { ok: false, problem };
    const { judgements, members, heads } = await readClusters(writing, [id]);
    const same = judgements.filter(({ verdict }) => verdict === 'SAME');
    const revoked = heads.get(id) === id ? same : same.filter(({ a, b }) => a === id || b === id);
    for (const judgement of revoked) await revoke(writing, judgement, ruling);
    return { ok: true, value: await resolveIdentity(writing, members) };
  });

/**
 * Judges two entities to be different: they can never become one, by hand or automatically, until this is taken back by `forgetJudgement`.
 * Of an official and its namesake (`official:NAME`, `official:NAME~xxx`) this parts the tellings: see namesakes.ts.
 */
export const markDifferent = (
  store: Store,
  { a, b }: { a: string; b: string },
  ruling: Ruling,
): Promise<Result<Judged>> =>
  judge(store, ruling, async (writing) => {
    const there = namesakeState(orderedPair(a, b)) === null ? [a, b] : [orderedPair(a, b).a];
    const problem = a === b ? input(a, 'an entity is not different from itself') : await unknown(writing, there);
    if (problem) return { ok: false, problem };
    const { heads } = await readClusters(writing, [a, b]);
    if (heads.get(a) === heads.get(b))
      return { ok: false, problem: input(a, `${a} and ${b} are merged: unmerge them first`) };
    await writeJudgement(writing, { ...orderedPair(a, b), verdict: 'DIFFERENT' }, ruling);
    return { ok: true, value: await resolveIdentity(writing, [a, b]) };
  });

/** Drops a "different": the two are as if nobody had looked at them, so what is alike enough is held for one again. */
export const forgetJudgement = (
  store: Store,
  { a, b }: { a: string; b: string },
  ruling: Ruling,
): Promise<Result<Judged>> =>
  judge(store, ruling, async (writing) => {
    const { judgements } = await readClusters(writing, [a, b]);
    const [judgement] = judgements.filter(({ key, verdict }) => key === pairKey(a, b) && verdict === 'DIFFERENT');
    if (!judgement) return { ok: false, problem: input(a, `nobody judged ${a} and ${b} to be different`) };
    await writing.transaction.run('MATCH (j:Judgement {key: $key}) DELETE j', { key: judgement.key });
    writing.changes.push({
      kind: 'judgement.forgotten',
      subject: judgement.key,
      actor: ruling.actor,
      before: judgement.verdict,
    });
    return { ok: true, value: await resolveIdentity(writing, [a, b]) };
  });

/** What we told apart ourselves somebody may join. */
const isOverruled = ({ key, actor }: Judgement, { keep, merge }: Merge): boolean =>
  actor === RESOLVER && key === pairKey(keep, merge);

async function judge(
  store: Store,
  ruling: Ruling,
  work: (writing: Writing) => Promise<Result<Resolved>>,
): Promise<Result<Judged>> {
  const result = await (ruling.dryRun ? dryRun : writeLedger)(store, work, ruling);
  if (!result.ok) return result;
  return { ok: true, value: { heads: result.value.heads, effects: effectsOf(result.value.changes) } };
}

const orderedPair = (a: string, b: string): { a: string; b: string } => (a < b ? { a, b } : { a: b, b: a });

const input = (id: string, reason: string): Problem => ({ input: id, field: 'id', reason });

function problemOf({ keep, merge }: Merge): Problem | null {
  if (keep === merge) return input(keep, 'an entity cannot be merged with itself');
  if (kindOfId(keep) !== kindOfId(merge)) return input(merge, `${merge} and ${keep} are of different kinds`);
  if (kindOfId(keep) === 'COUNTRY') return input(merge, 'states are never merged');
  return null;
}

const contradiction = ({ keep, merge }: Merge, { a, b, actor, reason }: Judgement): Result<never> => ({
  ok: false,
  problem: input(merge, `${merge} cannot become ${keep}: ${actor} judged ${a} and ${b} to be different (${reason})`),
});

async function unknown({ transaction }: Writing, ids: readonly string[]): Promise<Problem | null> {
  const rows = await transaction.run<{ id: string }>('UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id', {
    ids,
  });
  const missing = ids.find((id) => !rows.some((row) => row.id === id));
  return missing === undefined ? null : input(missing, 'there is no entity of this id');
}

/** The members of the clusters of some entities, every judgement between any of them, and their present heads. */
async function readClusters({ transaction }: Writing, ids: readonly string[]) {
  const rows = await transaction.run<{ id: string; head: string }>(
    `UNWIND $ids AS id MATCH (e:Entity {id: id}) MATCH (m:Entity) WHERE m.canonicalId = e.canonicalId
     RETURN DISTINCT m.id AS id, m.canonicalId AS head`,
    { ids },
  );
  const members = rows.map(({ id }) => id).sort();
  const judgements = await transaction.run<{ judgement: Judgement }>(
    'MATCH (j:Judgement) WHERE j.a IN $members AND j.b IN $members RETURN properties(j) AS judgement ORDER BY j.key',
    { members },
  );
  return {
    members,
    judgements: judgements.map(({ judgement }) => judgement),
    heads: new Map(rows.map(({ id, head }) => [id, head])),
  };
}

type Draft = Pick<JudgementProperties, 'a' | 'b' | 'verdict'> & { keep?: string };

/** What was found of the two by themselves stays on record: score and reasons. */
async function writeJudgement(writing: Writing, draft: Draft, { actor, reason }: Ruling): Promise<void> {
  const key = pairKey(draft.a, draft.b);
  const [found] = await writing.transaction.run<{ judgement: Judgement }>(
    'MATCH (j:Judgement {key: $key}) RETURN properties(j) AS judgement',
    { key },
  );
  const { score = null, reasons = [], verdict: before = null } = found?.judgement ?? {};
  const row = { ...draft, key, score, reasons, actor, reason, at: writing.now };
  await writing.transaction.run('MERGE (j:Judgement {key: $row.key}) SET j = $row', { row });
  const kind = draft.verdict === 'SAME' ? 'entity.merged' : 'entity.different';
  writing.changes.push({ kind, subject: key, actor, before, after: { keep: draft.keep, reason } });
}

/** What would be held for one again at once becomes a "different". */
async function revoke(writing: Writing, judgement: Judgement, { actor, reason }: Ruling): Promise<void> {
  const change = isAutomatic(judgement)
    ? "MATCH (j:Judgement {key: $key}) SET j.verdict = 'DIFFERENT', j.actor = $actor, j.reason = $reason, j.at = $now REMOVE j.keep"
    : 'MATCH (j:Judgement {key: $key}) DELETE j';
  await writing.transaction.run(change, { key: judgement.key, actor, reason, now: writing.now });
  writing.changes.push({
    kind: 'entity.unmerged',
    subject: judgement.key,
    actor,
    before: { keep: judgement.keep },
    after: { reason },
  });
}

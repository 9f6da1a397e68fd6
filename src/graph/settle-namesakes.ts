import { type FactChange, joinChanges } from './edge-totals.ts';
import type { Writing } from './ledger.ts';
import { ensureNamesakes, moveTellings } from './move-tellings.ts';
import { type Family, isByHand, namesakesOf, readFamilies, wantedSplits } from './namesake-families.ts';
import { APART, namesakeId } from './namesakes.ts';
import { type JudgementProperties, RESOLVER } from './schema-decisions.ts';

export interface SettledNamesakes {
  /** Entities that lost or won tellings, and those that are asked about. */
  touched: string[];
  changes: FactChange[];
}

/**
 * Settles anew who of some officials are two persons of one name: moves the tellings of namesakes to entities of their own, or back, and
 * projects the claims about them. A function of what is told and judged now: somebody's judgement on a pair stands above what is told.
 */
export async function settleNamesakes(writing: Writing, ids: readonly string[]): Promise<SettledNamesakes> {
  const families = await readFamilies(writing.transaction, ids);
  const settled: SettledNamesakes = { touched: [], changes: [] };
  for (const family of families) {
    await judgeFamily(writing, family);
    const wanted = wantedSplits(family);
    const now = family.base.splits;
    const leaving = wanted.filter((state) => !now.includes(state));
    const returning = now.filter((state) => !wanted.includes(state));
    if (leaving.length + returning.length === 0) continue;
    const changes = await moveTellings(writing, family.base, { wanted, leaving, returning });
    settled.changes = joinChanges(settled.changes, changes);
    settled.touched.push(
      family.base.id,
      ...[...leaving, ...returning].map((state) => namesakeId(family.base.id, state)),
    );
  }
  return settled;
}

/** Brings our own judgements on namesakes in line; entities that are asked about must be there to be shown. */
async function judgeFamily(writing: Writing, family: Family): Promise<void> {
  const { transaction, now } = writing;
  const stored = new Map(family.judgements.map((judgement) => [judgement.key, judgement]));
  const wanted = namesakesOf(family);
  const rows = wanted.map(
    ({ key, a, b, difference, score, reasons }): JudgementProperties => ({
      key,
      a,
      b,
      score,
      reasons,
      verdict: difference >= APART ? 'DIFFERENT' : 'PROPOSED',
      actor: RESOLVER,
      reason: reasons.join('; '),
      at: now,
    }),
  );
  const due = rows.filter(
    ({ key, verdict, reason }) => stored.get(key)?.verdict !== verdict || stored.get(key)?.reason !== reason,
  );
  const gone = family.judgements.filter(
    (judgement) => !isByHand(judgement) && !wanted.some(({ key }) => key === judgement.key),
  );
  recordVerdicts(writing, stored, { due, gone });
  if (gone.length > 0)
    await transaction.run('UNWIND $keys AS key MATCH (j:Judgement {key: key}) DELETE j', {
      keys: gone.map(({ key }) => key),
    });
  if (due.length > 0)
    await transaction.run('UNWIND $due AS row MERGE (j:Judgement {key: row.key}) SET j = row', { due });
  await ensureNamesakes(
    transaction,
    family.base,
    due.map(({ b }) => b),
  );
}

/** The feed hears of who was told apart or asked about, and of what is no question any more; not of scores that moved. */
function recordVerdicts(
  { changes }: Writing,
  stored: ReadonlyMap<string, JudgementProperties>,
  { due, gone }: { due: readonly JudgementProperties[]; gone: readonly JudgementProperties[] },
): void {
  for (const { key, verdict, reason } of due) {
    const before = stored.get(key)?.verdict ?? null;
    if (before === verdict) continue;
    const kind = verdict === 'DIFFERENT' ? 'entity.different' : 'identity.proposed';
    changes.push({ kind, subject: key, actor: RESOLVER, before, after: { reason } });
  }
  for (const { key, verdict } of gone)
    changes.push({ kind: 'judgement.forgotten', subject: key, actor: RESOLVER, before: verdict });
}

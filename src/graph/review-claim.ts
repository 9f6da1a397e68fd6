import type { Result } from '../model/records.ts';
import { type Writing, writeLedger } from './ledger.ts';
import type { ReviewProperties, Verdict } from './schema-decisions.ts';
import type { CallOptions, Store } from './store.ts';

/** What somebody judged of a claim. */
export interface ReviewDraft {
  /** Id of the claim. */
  id: string;
  verdict: Verdict;
  reason: string | null;
}

/**
 * Records whether a claim is right. One review of a claim stands at a time, with the one before it in the changes; the same again changes
 * nothing. Facts stay as they are: a review measures the rule that made the claim.
 */
export const reviewClaim = (
  store: Store,
  draft: ReviewDraft,
  call: CallOptions & { actor: string | null },
): Promise<Result<void>> => writeLedger(store, (writing) => review(writing, draft, call.actor), call);

type Earlier = Pick<ReviewProperties, 'verdict' | 'reason'> | null;

async function review(
  writing: Writing,
  { id, verdict, reason }: ReviewDraft,
  actor: string | null,
): Promise<Result<void>> {
  const { transaction, now } = writing;
  const [found] = await transaction.run<{ rule: string; before: Earlier }>(
    'MATCH (c:Claim {id: $id}) OPTIONAL MATCH (r:Review {claim: $id}) RETURN c.rule AS rule, r {.verdict, .reason} AS before',
    { id },
  );
  if (!found) return { ok: false, problem: { input: id, field: 'id', reason: 'there is no claim of this id' } };
  const { rule, before } = found;
  if (before !== null && before.verdict === verdict && before.reason === reason) return { ok: true, value: undefined };
  const row: ReviewProperties = { claim: id, rule, verdict, reason, actor, at: now };
  await transaction.run('MERGE (r:Review {claim: $row.claim}) SET r = $row', { row });
  writing.changes.push({
    kind: 'claim.reviewed',
    subject: id,
    actor,
    before: before ?? undefined,
    after: { verdict, reason, rule },
  });
  return { ok: true, value: undefined };
}

import type { Problem, Result } from '../model/records.ts';
import { readEvidence, readPlacements } from './claim-evidence.ts';
import { type Effects, effectsOf } from './effects.ts';
import { dryRun, type Writing, writeLedger } from './ledger.ts';
import { project } from './project.ts';
import type { Ruling } from './retract.ts';
import type { Store } from './store.ts';
import { isRating, RATINGS } from './trust.ts';

/** Rates an outlet, or takes its rating away (null); the confidence of every fact that it tells follows. */
export async function rateSource(
  store: Store,
  { id, rating }: { id: string; rating: string | null },
  ruling: Ruling,
): Promise<Result<Effects>> {
  const problem = (field: string, reason: string): { ok: false; problem: Problem } => ({
    ok: false,
    problem: { input: id, field, reason },
  });
  if (rating !== null && !isRating(rating))
    return problem('rating', `${rating} is no rating: ${RATINGS.join(', ')} are`);
  return (ruling.dryRun ? dryRun : writeLedger)(
    store,
    async (writing) => {
      const before = await setRating(writing, id, rating);
      if (before === undefined) return problem('id', 'there is no source of this id');
      if (before === rating) return { ok: true, value: effectsOf([]) };
      writing.changes.push({
        kind: 'source.rated',
        subject: id,
        actor: ruling.actor,
        before,
        after: { rating, reason: ruling.reason },
      });
      return { ok: true, value: effectsOf(await reweigh(writing, id)) };
    },
    ruling,
  );
}

/** The rating before; undefined where there is no such source. */
async function setRating(
  { transaction }: Writing,
  id: string,
  rating: string | null,
): Promise<string | null | undefined> {
  const [row] = await transaction.run<{ before: string | null }>(
    'MATCH (s:Source {id: $id}) WITH s, s.rating AS before SET s.rating = $rating RETURN before',
    { id, rating },
  );
  return row?.before;
}

async function reweigh(writing: Writing, source: string) {
  const { transaction } = writing;
  const rows = await transaction.run<{ revision: string }>(
    'MATCH (:Source {id: $source})<-[:PUBLISHED_BY]-(a:Article) WHERE a.retractedAt IS NULL RETURN a.revision AS revision',
    { source },
  );
  const revisions = rows.map(({ revision }) => revision);
  const [moved, added] = await Promise.all([
    readPlacements(transaction, revisions),
    readEvidence(transaction, revisions),
  ]);
  return project(writing, { added, closed: [], moved });
}

import type { Problem, Result } from '../model/records.ts';
import { changeRevisions } from './change-revisions.ts';
import type { FactChange } from './edge-totals.ts';
import { type Effects, effectsOf } from './effects.ts';
import { dryRun, type Writing, writeLedger } from './ledger.ts';
import type { CallOptions, Store } from './store.ts';

/** Who takes something back or restores it, and why: what the audit keeps. */
export interface Ruling extends CallOptions {
  actor: string | null;
  reason: string;
  /** Works out the effects and stores nothing. */
  dryRun?: boolean;
}

/**
 * Takes an article back: its claims count no more. Facts that others support stay; facts that it disputed recover. What it said stays on
 * record. Retracting twice changes nothing.
 */
export const retractArticle = (store: Store, id: string, ruling: Ruling): Promise<Result<Effects>> =>
  rule(store, ruling, (writing) => retract(writing, 'article', id, ruling));

/** Takes back every article of an outlet that is not taken back yet, in one transaction. */
export const retractSource = (store: Store, id: string, ruling: Ruling): Promise<Result<Effects>> =>
  rule(store, ruling, (writing) => retract(writing, 'source', id, ruling));

/** Undoes a retraction: the article's present wording counts again. The time between stays visible to "as known on". */
export const reinstateArticle = (store: Store, id: string, ruling: Ruling): Promise<Result<Effects>> =>
  rule(store, ruling, (writing) => reinstate(writing, 'article', id, ruling));

/** Undoes the retraction of every article of an outlet. */
export const reinstateSource = (store: Store, id: string, ruling: Ruling): Promise<Result<Effects>> =>
  rule(store, ruling, (writing) => reinstate(writing, 'source', id, ruling));

type Subject = 'article' | 'source';
type Work = (writing: Writing) => Promise<Result<FactChange[]>>;

async function rule(store: Store, ruling: Ruling, work: Work): Promise<Result<Effects>> {
  const result = await (ruling.dryRun ? dryRun : writeLedger)(store, work, ruling);
  return result.ok ? { ok: true, value: effectsOf(result.value) } : result;
}

interface Affected {
  article: string;
  revision: string;
  retracted: boolean;
}

const ARTICLES: Record<Subject, string> = {
  article: 'MATCH (a:Article {id: $id})',
  source: 'MATCH (:Source {id: $id})<-[:PUBLISHED_BY]-(a:Article)',
};

async function affected({ transaction }: Writing, subject: Subject, id: string): Promise<Result<Affected[]>> {
  const articles = await transaction.run<Affected>(
    `${ARTICLES[subject]} RETURN a.id AS article, a.revision AS revision, a.retractedAt IS NOT NULL AS retracted ORDER BY article`,
    { id },
  );
  const problem: Problem = { input: id, field: 'id', reason: `there is no ${subject} of this id` };
  return articles.length > 0 ? { ok: true, value: articles } : { ok: false, problem };
}

async function retract(
  writing: Writing,
  subject: Subject,
  id: string,
  { actor, reason }: Ruling,
): Promise<Result<FactChange[]>> {
  const found = await affected(writing, subject, id);
  if (!found.ok) return found;
  const standing = found.value.filter(({ retracted }) => !retracted);
  if (standing.length === 0) return { ok: true, value: [] };
  const facts = await changeRevisions(writing, {
    created: [],
    opened: [],
    closed: standing.map(({ revision }) => revision),
  });
  await writing.transaction.run(
    'UNWIND $ids AS id MATCH (a:Article {id: id}) SET a.retractedAt = $now, a.retractionReason = $reason',
    {
      ids: standing.map(({ article }) => article),
      now: writing.now,
      reason,
    },
  );
  record(writing, standing, { kind: 'article.retracted', actor, after: { reason } });
  return { ok: true, value: facts };
}

async function reinstate(
  writing: Writing,
  subject: Subject,
  id: string,
  { actor, reason }: Ruling,
): Promise<Result<FactChange[]>> {
  const found = await affected(writing, subject, id);
  if (!found.ok) return found;
  const away = found.value.filter(({ retracted }) => retracted);
  if (away.length === 0) return { ok: true, value: [] };
  const facts = await changeRevisions(writing, {
    created: [],
    opened: away.map(({ revision }) => revision),
    closed: [],
  });
  await writing.transaction.run(
    'UNWIND $ids AS id MATCH (a:Article {id: id}) REMOVE a.retractedAt, a.retractionReason',
    {
      ids: away.map(({ article }) => article),
    },
  );
  record(writing, away, { kind: 'article.reinstated', actor, after: { reason } });
  return { ok: true, value: facts };
}

function record(
  writing: Writing,
  articles: readonly Affected[],
  change: { kind: string; actor: string | null; after: unknown },
): void {
  for (const { article, revision } of articles)
    writing.changes.push({ ...change, subject: article, before: { revision } });
}

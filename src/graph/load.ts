import { randomUUID } from 'node:crypto';
import type { Problem } from '../model/records.ts';
import { type ArticleRows, articleRows, type LoadItem } from './article-rows.ts';
import { changeRevisions } from './change-revisions.ts';
import { type Writing, writeLedger } from './ledger.ts';
import { pipelined } from './pipelined.ts';
import type { CallOptions, Store } from './store.ts';
import { StoreError } from './store-error.ts';
import { writeArticles } from './write-articles.ts';

export type LoadOutcome = 'CREATED' | 'UNCHANGED' | 'REVISED' | 'REJECTED';

/** What became of one article. `claimCount` counts the claims of its present wording. */
export interface LoadResult {
  outcome: LoadOutcome;
  article: string;
  claimCount: number;
  problem: Problem | null;
}

export interface LoadOptions extends CallOptions {
  /** Who loads, for the audit. */
  actor?: string;
}

/** Articles in one transaction. More gain nothing: the cost of a commit is spread thin by then. */
export const GROUP_SIZE = 50;

/**
 * Stores articles with what was extracted from them, and projects their claims. When it returns, what it reports as CREATED or REVISED is
 * committed. The same article again is UNCHANGED; a changed text, title, day or publisher is REVISED and supersedes the old wording.
 * Bad input is REJECTED with the reason and holds nobody up; a database that cannot be reached throws, and loading again is safe.
 */
export async function loadArticles(
  store: Store,
  items: readonly LoadItem[],
  options: LoadOptions = {},
): Promise<LoadResult[]> {
  const results: LoadResult[] = new Array(items.length);
  const prepared = items.map(articleRows);
  const good: Numbered[] = [];
  prepared.forEach((rows, index) => {
    if ('reason' in rows) results[index] = rejected(items[index]!.article.id, rows);
    else good.push({ index, rows });
  });
  for (const group of groupsOf(good)) {
    const loaded = await loadGroup(store, group, options);
    for (const [position, { index }] of group.entries()) results[index] = loaded[position]!;
  }
  return results;
}

interface Numbered {
  index: number;
  rows: ArticleRows;
}

/** Groups of at most GROUP_SIZE in the given order, in which no article stands twice. */
function groupsOf(items: readonly Numbered[]): Numbered[][] {
  const groups: Numbered[][] = [];
  let ids = new Set<string>();
  for (const item of items) {
    const group = groups.at(-1);
    if (group && group.length < GROUP_SIZE && !ids.has(item.rows.article.id)) group.push(item);
    else {
      groups.push([item]);
      ids = new Set();
    }
    ids.add(item.rows.article.id);
  }
  return groups;
}

/** One transaction for all; if it is refused, one for each, so that a single bad article cannot take the others with it. */
async function loadGroup(store: Store, group: readonly Numbered[], options: LoadOptions): Promise<LoadResult[]> {
  const articles = group.map(({ rows }) => rows);
  try {
    return await loadTogether(store, articles, options);
  } catch (error) {
    if (!(error instanceof StoreError) || (error.code !== 'INTERNAL' && error.code !== 'CONFLICT')) throw error;
    if (articles.length === 1) return [rejected(articles[0]!.article.id, refusal(articles[0]!.article.id, error))];
  }
  const results: LoadResult[] = [];
  for (const item of group) results.push(...(await loadGroup(store, [item], options)));
  return results;
}

const rejected = (article: string, problem: Problem): LoadResult => ({
  outcome: 'REJECTED',
  article,
  claimCount: 0,
  problem,
});

const refusal = (input: string, { message }: StoreError): Problem => ({
  input,
  field: null,
  reason: `not stored: ${message}`,
});

/** The load carries an id of its own: a try whose COMMIT was cut knows its own work again when it is repeated. */
function loadTogether(store: Store, articles: readonly ArticleRows[], options: LoadOptions): Promise<LoadResult[]> {
  const load = randomUUID();
  return writeLedger(store, (writing) => write(writing, articles, { load, actor: options.actor ?? null }), options);
}

async function write(
  writing: Writing,
  articles: readonly ArticleRows[],
  { load, actor }: { load: string; actor: string | null },
): Promise<LoadResult[]> {
  const stored = await readStored(writing, articles);
  const decisions = articles.map((rows) => ({ rows, ...decide(rows, stored.get(rows.article.id), load) }));
  const due = decisions.filter(({ work }) => work !== 'none');
  if (due.length > 0) {
    const reopened = due.filter(({ work }) => work === 'reopen').map(({ rows }) => rows);
    const rewritten = pipelined(writeArticles(writing.transaction, reopened, writing.now));
    const facts = await changeRevisions(writing, {
      created: due.filter(({ work }) => work === 'create').map(({ rows }) => rows),
      opened: reopened.map(({ revision }) => revision.id),
      closed: due.flatMap(({ supersedes }) => (supersedes ? [supersedes] : [])),
    });
    await Promise.all([rewritten, markLoaded(writing, due, load)]);
    for (const { rows, outcome, supersedes } of due)
      writing.changes.push({
        kind: outcome === 'CREATED' ? 'article.created' : 'article.revised',
        subject: rows.article.id,
        actor,
        before: supersedes ? { revision: supersedes } : null,
        after: { revision: rows.revision.id, claims: rows.claims.length, facts: facts.length },
      });
  }
  return decisions.map(({ rows, outcome, problem }) => ({
    outcome,
    article: rows.article.id,
    claimCount: outcome === 'REJECTED' ? 0 : rows.claims.length,
    problem,
  }));
}

interface StoredArticle {
  id: string;
  current: string | null;
  retracted: boolean;
  /** The article's revision of the same content, if it ever had one, and what the load that wrote it said. */
  revision: string | null;
  load: string | null;
  outcome: LoadOutcome | null;
}

async function readStored(
  { transaction }: Writing,
  articles: readonly ArticleRows[],
): Promise<Map<string, StoredArticle>> {
  const rows = await transaction.run<StoredArticle>(
    `UNWIND $rows AS row MATCH (a:Article {id: row.id}) OPTIONAL MATCH (r:Revision {id: row.revision})
     RETURN a.id AS id, a.revision AS current, a.retractedAt IS NOT NULL AS retracted, r.id AS revision, r.load AS load, r.outcome AS outcome`,
    { rows: articles.map(({ article, revision }) => ({ id: article.id, revision: revision.id })) },
  );
  return new Map(rows.map((row) => [row.id, row]));
}

interface Decision {
  outcome: LoadOutcome;
  work: 'none' | 'create' | 'reopen';
  supersedes: string | null;
  problem: Problem | null;
}

/** What to do with an article, from what is stored of it. */
function decide({ article, revision }: ArticleRows, stored: StoredArticle | undefined, load: string): Decision {
  const nothing = { work: 'none' as const, supersedes: null, problem: null };
  if (stored === undefined) return { outcome: 'CREATED', work: 'create', supersedes: null, problem: null };
  if (stored.current === revision.id)
    return { ...nothing, outcome: stored.load === load ? stored.outcome! : 'UNCHANGED' };
  if (stored.retracted) {
    const reason = 'the article was retracted: reinstate it before correcting it';
    return { ...nothing, outcome: 'REJECTED', problem: { input: article.id, field: 'id', reason } };
  }
  return {
    outcome: 'REVISED',
    work: stored.revision === null ? 'create' : 'reopen',
    supersedes: stored.current,
    problem: null,
  };
}

async function markLoaded(
  { transaction }: Writing,
  due: readonly { rows: ArticleRows; outcome: LoadOutcome }[],
  load: string,
): Promise<void> {
  await transaction.run(
    `UNWIND $rows AS row MATCH (r:Revision {id: row.revision}), (a:Article {id: row.article})
     SET r.load = $load, r.outcome = row.outcome, a.revision = r.id`,
    { rows: due.map(({ rows, outcome }) => ({ revision: rows.revision.id, article: rows.article.id, outcome })), load },
  );
}

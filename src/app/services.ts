import type { IngestReport, RawArticle, Services } from '../api/services.ts';
import { type GroupLoader, groupCommit } from '../graph/group-commit.ts';
import { forgetJudgement, markDifferent, mergeEntities, unmergeEntities } from '../graph/identity.ts';
import { type LoadResult, loadArticles } from '../graph/load.ts';
import { rateSource } from '../graph/rate-source.ts';
import { reinstateArticle, retractArticle } from '../graph/retract.ts';
import { reviewClaim } from '../graph/review-claim.ts';
import type { Store } from '../graph/store.ts';
import { readArticleRecord } from '../intake/read-json.ts';
import type { Extractor, Problem, Result } from '../model/records.ts';
import type { StoreBatch } from './ingest-articles.ts';

/** The rulings of the graph in the API's words: reasons and actors go in, nothing but success or a problem comes out. */
function judgementsOn(store: Store): Omit<Services, 'ingest' | 'extract'> {
  return {
    retractArticle: async ({ id, ...ruling }) => done(await retractArticle(store, id, ruling)),
    reinstateArticle: async ({ id, actor }) => done(await reinstateArticle(store, id, { actor, reason: 'reinstated' })),
    mergeEntities: async ({ keep, merge, ...ruling }) => done(await mergeEntities(store, { keep, merge }, ruling)),
    previewMerge: async ({ keep, merge, actor }) => {
      const result = await mergeEntities(store, { keep, merge }, { actor, reason: 'a preview', dryRun: true });
      return result.ok ? { ok: true, value: result.value.effects } : result;
    },
    unmergeEntities: async ({ id, ...ruling }) => {
      const result = await unmergeEntities(store, id, ruling);
      return result.ok ? { ok: true, value: result.value.heads } : result;
    },
    rateSource: async ({ id, rating, ...ruling }) => done(await rateSource(store, { id, rating }, ruling)),
    reviewClaim: ({ actor, ...draft }) => reviewClaim(store, draft, { actor }),
    markDifferent: async ({ a, b, ...ruling }) => done(await markDifferent(store, { a, b }, ruling)),
    unmarkDifferent: async ({ a, b, ...ruling }) => done(await forgetJudgement(store, { a, b }, ruling)),
  };
}

const done = (result: Result<unknown>): Result<void> => (result.ok ? { ok: true, value: undefined } : result);

/** What the API can do besides reading. */
export function createServices(store: Store, extract: Extractor): Services {
  const storeFor = storeBatches(store);
  return { extract, ingest: (inputs, actor) => ingest(inputs, storeFor(actor), extract), ...judgementsOn(store) };
}

/**
 * Articles that come one by one share their commits: while one transaction is under way, the next ones gather. Several of one request go
 * into a transaction of their own, all or none. Keys are few, so each has its gatherer.
 */
function storeBatches(store: Store): (actor: string | null) => StoreBatch {
  const gatherers = new Map<string | null, GroupLoader>();
  return (actor) => {
    const options = actor === null ? {} : { actor };
    const gatherer = gatherers.get(actor) ?? groupCommit(store, options);
    gatherers.set(actor, gatherer);
    return async (items) =>
      items.length === 1 ? [await gatherer.load(items[0]!)] : loadArticles(store, items, options);
  };
}

/** Checks all inputs, stores the good ones in one commit, and reports on each in its place. */
async function ingest(inputs: readonly RawArticle[], store: StoreBatch, extract: Extractor): Promise<IngestReport[]> {
  const articles = inputs.map((input, index) => readArticleRecord(input, input.id ?? `inputs[${index}]`));
  const good = articles.flatMap((article) => (article.ok ? [article.value] : []));
  const stored = await store(good.map((article) => ({ article, extraction: extract(article) })));
  let next = 0;
  return articles.map((article) => (article.ok ? reportOf(stored[next++]!) : rejected(article.problem)));
}

const reportOf = ({ article, outcome, claimCount, problem }: LoadResult): IngestReport => ({
  outcome,
  articleId: outcome === 'REJECTED' ? null : article,
  claimCount,
  problem,
});

const rejected = (problem: Problem): IngestReport => ({ outcome: 'REJECTED', articleId: null, claimCount: 0, problem });

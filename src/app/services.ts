import type { IngestReport, RawArticle, Services } from '../api/services.ts';
import { type LoadResult, loadArticles } from '../graph/load.ts';
import type { Store } from '../graph/store.ts';
import { readArticleRecord } from '../intake/read-json.ts';
import type { Extractor, Problem, Result } from '../model/records.ts';
import type { StoreBatch } from './ingest-articles.ts';

const notOffered = async (): Promise<Result<never>> => ({
  ok: false,
  problem: { input: 'mutation', field: null, reason: 'this server does not offer it yet' },
});

const JUDGEMENTS: Omit<Services, 'ingest' | 'extract'> = {
  retractArticle: notOffered,
  reinstateArticle: notOffered,
  mergeEntities: notOffered,
  unmergeEntities: notOffered,
  markDifferent: notOffered,
};

/** What the API can do besides reading. */
export function createServices(store: Store, extract: Extractor): Services {
  return {
    extract,
    ingest: (inputs, actor) =>
      ingest(inputs, (items) => loadArticles(store, items, actor === null ? {} : { actor }), extract),
    ...JUDGEMENTS,
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

import type { Effects } from '../graph/effects.ts';
import type { Article, Extraction, Problem } from '../model/records.ts';

/** What was handed in as an article, before any check. */
export interface RawArticle {
  id?: string | null | undefined;
  url?: string | null | undefined;
  title?: string | null | undefined;
  publisher?: string | null | undefined;
  publishedAt?: string | null | undefined;
  text: string;
}

export interface IngestReport {
  outcome: 'CREATED' | 'UNCHANGED' | 'REVISED' | 'REJECTED';
  /** Id under which it is stored; null where it was rejected. */
  articleId: string | null;
  claimCount: number;
  problem: Problem | null;
}

/**
 * What the API can do besides reading; the composition root supplies it, since extraction and intake are other layers' business.
 * Judgements answer with a Problem where the input is wrong (an unknown id, two kinds that cannot be one).
 */
export interface Services {
  /** Intake's checks, extraction, one group commit. Reports stand in the order of the inputs. */
  ingest: (inputs: readonly RawArticle[], actor: string | null) => Promise<readonly IngestReport[]>;
  extract: (article: Article) => Extraction | Promise<Extraction>;
  retractArticle: Judgement<{ id: string; reason: string }>;
  reinstateArticle: Judgement<{ id: string }>;
  /** What a merge would do; stores nothing. */
  previewMerge: Judgement<{ keep: string; merge: string }, Effects>;
  mergeEntities: Judgement<{ keep: string; merge: string; reason: string }>;
  /** Answers with the ids that stand apart again. */
  unmergeEntities: Judgement<{ id: string; reason: string }, readonly string[]>;
  markDifferent: Judgement<{ a: string; b: string; reason: string }>;
  unmarkDifferent: Judgement<{ a: string; b: string; reason: string }>;
  rateSource: Judgement<{ id: string; rating: string | null; reason: string }>;
  reviewClaim: Judgement<{ id: string; verdict: 'RIGHT' | 'WRONG' | 'UNSURE'; reason: string | null }>;
}

type Judgement<Input, Value = void> = (
  input: Input & { actor: string | null },
) => Promise<{ ok: true; value: Value } | { ok: false; problem: Problem }>;

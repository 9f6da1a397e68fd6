import { type Article, articleSchema, MAX_TEXT_LENGTH, type Problem, type Result } from '../model/records.ts';
import { articleId, hostOf } from './article-id.ts';

/** What a format reader found of one article: `null` where the source does not tell. `text` is final, offsets refer to it. */
export interface ArticleDraft {
  /** How problems cite the article: the source's name, with line or position where it holds many. */
  input: string;
  id: string | null;
  url: string | null;
  title: string | null;
  byline: string | null;
  publisher: string | null;
  publishedAt: string | null;
  text: string;
}

/** What a caller knows beforehand; used only where the source itself is silent. */
export type ArticleDefaults = Partial<Pick<ArticleDraft, 'url' | 'title' | 'publisher' | 'publishedAt'>>;

/** One decoded source, as every format reader takes it. `name` is a file name or another handle that problems cite. */
export interface SourceText {
  name: string;
  text: string;
}

/** A format reader: one entry per article found, in the order of the source; a source without any gives one problem. */
export type FormatReader = (source: SourceText) => Result<ArticleDraft>[];

export const EMPTY_DRAFT: ArticleDraft = {
  input: '',
  id: null,
  url: null,
  title: null,
  byline: null,
  publisher: null,
  publishedAt: null,
  text: '',
};

/** Bad input as a value, in the words of the one who met it. */
export function refuse(input: string, field: string | null, reason: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { input, field, reason } };
}

const NO_DATE =
  'no publication date found: state one in the source (such as "Published: 2023-03-31"), in the file name (YYYY-MM-DD), or as a default';

function missing(draft: ArticleDraft): { field: string; reason: string } | null {
  if (draft.text.trim() === '') return { field: 'text', reason: 'is empty: an article needs at least one sentence' };
  if (draft.text.length > MAX_TEXT_LENGTH)
    return {
      field: 'text',
      reason: `has ${draft.text.length} characters: at most ${MAX_TEXT_LENGTH} are allowed an article`,
    };
  if (draft.text.includes('\0')) return { field: 'text', reason: 'holds a NUL character: only text is allowed' };
  if (draft.publishedAt === null) return { field: 'publishedAt', reason: NO_DATE };
  return null;
}

/** The article that a draft and the defaults amount to (without a named publisher, the host of its address is one), or the first thing that keeps it from being one. */
export function finishDraft(found: ArticleDraft, defaults: ArticleDefaults = {}): Result<Article> {
  const { input } = found;
  const url = found.url ?? defaults.url ?? null;
  const draft = {
    ...found,
    url,
    title: found.title ?? defaults.title ?? null,
    publisher: found.publisher ?? defaults.publisher ?? hostOf(url),
    publishedAt: found.publishedAt ?? defaults.publishedAt ?? null,
  };
  const gap = missing(draft);
  if (gap) return refuse(input, gap.field, gap.reason);
  const checked = articleSchema.safeParse({ ...draft, id: draft.id ?? articleId(draft) });
  if (checked.success) return { ok: true, value: checked.data };
  const issue = checked.error.issues[0]!;
  return refuse(input, issue.path.join('.') || null, issue.message);
}

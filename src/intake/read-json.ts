import { z } from 'zod';
import { type Article, isoDate, MAX_TEXT_LENGTH, type Result } from '../model/records.ts';
import {
  type ArticleDefaults,
  type ArticleDraft,
  EMPTY_DRAFT,
  type FormatReader,
  finishDraft,
  refuse,
} from './article-draft.ts';
import { canonicalUrl } from './article-id.ts';
import { firstWrittenDate } from './written-date.ts';

const optionalText = (longest: number) =>
  z
    .string('a string or null')
    .max(longest, `at most ${longest} characters long`)
    .nullish()
    .transform((value) => value?.trim() || null);

/** One article as a client sends it. Fields that are not ours are ignored. A time after the day is allowed and dropped. */
const recordSchema = z.object({
  id: z
    .string('a string')
    .trim()
    .min(1, 'a string that is not empty')
    .max(512, 'at most 512 characters long')
    .nullish(),
  url: optionalText(2048)
    .refine((url) => url === null || canonicalUrl(url) !== null, 'an http(s) address')
    .transform((url) => (url === null ? null : canonicalUrl(url))),
  title: optionalText(2000),
  publisher: optionalText(300),
  publishedAt: z
    .string('a date as YYYY-MM-DD')
    .transform((value) => value.trim().replace(/^(\d{4}-\d\d-\d\d)[T ].*$/, '$1'))
    .pipe(isoDate)
    .refine((day) => firstWrittenDate(day) === day, 'a day that the calendar has')
    .nullish(),
  text: z
    .string('a string with the words of the article')
    .max(MAX_TEXT_LENGTH, `at most ${MAX_TEXT_LENGTH} characters long`),
});

function draftOfRecord(value: unknown, input: string): Result<ArticleDraft> {
  const checked = recordSchema.safeParse(value);
  if (!checked.success) {
    const issue = checked.error.issues[0]!;
    const field = issue.path.join('.') || null;
    return refuse(
      input,
      field,
      field === null ? 'is not a JSON object with the fields of an article' : `must be ${issue.message}`,
    );
  }
  const { id, publishedAt, text, ...rest } = checked.data;
  return {
    ok: true,
    value: {
      ...EMPTY_DRAFT,
      input,
      ...rest,
      id: id ?? null,
      publishedAt: publishedAt ?? null,
      text: text.replace(/\p{Surrogate}/gu, '\ufffd'),
    },
  };
}

/** An article from a parsed JSON value, as the API and the commands get them. Its text is taken as it is, unit for unit, so the sender's offsets are ours. */
export function readArticleRecord(value: unknown, input: string, defaults: ArticleDefaults = {}): Result<Article> {
  const draft = draftOfRecord(value, input);
  return draft.ok ? finishDraft(draft.value, defaults) : draft;
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message.slice(0, 200) : 'unreadable' };
  }
}

/** One line of NDJSON as `extract --ndjson` gets it: the `id` to answer with (null where the line has none) and the article or what is wrong. The `id` is required. */
export function readArticleLine(line: string, input: string): { id: string | null; article: Result<Article> } {
  const parsed = parse(line);
  if (!parsed.ok) return { id: null, article: refuse(input, null, `is not valid JSON: ${parsed.reason}`) };
  const given = (parsed.value as { id?: unknown } | null)?.id;
  const id = typeof given === 'string' && given !== '' ? given : null;
  const article = readArticleRecord(parsed.value, id ?? input);
  if (id === null && article.ok) return { id, article: refuse(input, 'id', 'must be a string that is not empty') };
  return { id, article };
}

/** JSON: one article, or an array of them. */
export const readJson: FormatReader = ({ name, text }) => {
  const parsed = parse(text);
  if (!parsed.ok) return [refuse(name, null, `is not valid JSON: ${parsed.reason}`)];
  if (!Array.isArray(parsed.value)) return [draftOfRecord(parsed.value, name)];
  if (parsed.value.length === 0) return [refuse(name, null, 'is an empty array: at least one article is needed')];
  return parsed.value.map((value, at) => draftOfRecord(value, `${name}[${at}]`));
};

/** NDJSON: one article a line; blank lines are passed over. Problems name the line, counted from 1. */
export const readNdjson: FormatReader = ({ name, text }) => {
  const lines = text.split('\n').map((line, at) => ({ line: line.trim(), input: `${name}:${at + 1}` }));
  const filled = lines.filter(({ line }) => line !== '');
  if (filled.length === 0) return [refuse(name, null, 'is empty: one JSON article a line is needed')];
  return filled.map(({ line, input }) => {
    const parsed = parse(line);
    return parsed.ok ? draftOfRecord(parsed.value, input) : refuse(input, null, `is not valid JSON: ${parsed.reason}`);
  });
};

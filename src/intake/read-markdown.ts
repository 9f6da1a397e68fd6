import { LineCounter, parseDocument } from 'yaml';
import type { Result } from '../model/records.ts';
import { type ArticleDraft, type FormatReader, refuse } from './article-draft.ts';
import { canonicalUrl } from './article-id.ts';
import { decodeLeftovers } from './markup-leftovers.ts';
import { draftOfLines } from './read-plain-text.ts';
import { plainLines } from './tidy-text.ts';
import { firstWrittenDate } from './written-date.ts';

/** Front matter is a card of some fields; a longer one is no front matter of ours. */
const LONGEST_FRONT_MATTER = 16_384;

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The keys under which each field is found, the first one present wins. */
const KEYS = {
  id: ['id'],
  title: ['title', 'headline'],
  byline: ['byline', 'author', 'authors'],
  publisher: ['publisher', 'outlet', 'site', 'source'],
  url: ['url', 'canonical', 'link', 'source', 'source_url'],
  publishedAt: ['publishedAt', 'published', 'date', 'published_at', 'pubDate', 'datePublished'],
} as const;

type Fields = Partial<Record<keyof typeof KEYS, string>>;

const READ: Record<keyof typeof KEYS, (value: string) => string | null> = {
  id: (value) => value,
  title: (value) => value,
  byline: (value) => value,
  publisher: (value) => (URL.canParse(value) ? null : value),
  url: canonicalUrl,
  publishedAt: firstWrittenDate,
};

function fieldsOf(card: Record<string, unknown>): Fields {
  const fields: Fields = {};
  for (const field of Object.keys(KEYS) as (keyof typeof KEYS)[]) {
    const values = KEYS[field]
      .map((key) => card[key])
      .map((value) => (Array.isArray(value) ? value.join(', ') : value));
    const read = values
      .filter((value) => typeof value === 'string' || typeof value === 'number')
      .map((value) => READ[field](String(value).trim()))
      .find((value) => value !== null && value !== '');
    if (read) fields[field] = read;
  }
  return fields;
}

/** The card above the text. Aliases are refused: no card needs them, and they are how a small one grows without end. */
function readCard(yaml: string, name: string): Result<Fields> {
  if (yaml.length > LONGEST_FRONT_MATTER)
    return refuse(name, 'front matter', `is longer than the ${LONGEST_FRONT_MATTER} characters allowed`);
  try {
    const lines = new LineCounter();
    const card = parseDocument(yaml, { schema: 'core', lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const fault = card.errors[0];
    if (fault) return refuse(name, 'front matter', `line ${lines.linePos(fault.pos[0]).line}: ${fault.message}`);
    const value: unknown = card.toJS({ maxAliasCount: 0 });
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return refuse(name, 'front matter', 'is not a list of "field: value" lines');
    return { ok: true, value: fieldsOf(value as Record<string, unknown>) };
  } catch (error) {
    return refuse(name, 'front matter', error instanceof Error ? error.message : 'cannot be read as YAML');
  }
}

/** Markdown as the words a reader sees: marks of headings, lists, quotes, emphasis, links and pictures go, their words stay. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/^(```|~~~)[^\n]*\n(?:(?!\1)[^\n]*\n){0,2000}\1[^\n]*$/gm, '')
    .replace(/!\[[^\][\n]{0,500}\]\([^)\n]{0,2000}\)/g, '')
    .replace(/\[([^\][\n]{1,500})\](?:\([^)\n]{0,2000}\)|\[[^\][\n]{0,200}\])/g, '$1')
    .replace(/^\[(?!\^)[^\][\n]{1,200}\]:\s+\S.*$/gm, '')
    .replace(/<(https?:[^<>\s]{1,2000})>/g, '$1')
    .replace(/\[\^[^\]\n]{1,20}\]:?/g, '')
    .replace(/^[ \t]{0,3}(?:>[ \t]?)+/gm, '')
    .replace(/^[ \t]{0,3}(?:[-*_][ \t]*){3,}$/gm, '')
    .replace(/^(.+)\n(?:=+|-+)[ \t]*$/gm, '# $1')
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t#]*$/gm, '\n$1\n')
    .replace(/^[ \t]*[-*+][ \t]+/gm, '\n')
    .replace(/(\*\*|__)(?=\S)([^\n]{0,500}?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^\n*_]{0,500}?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`\n]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1');
}

/** Markdown, with or without a card of fields above it: one article. The card wins over what the text itself tells; the first heading is the title. */
export const readMarkdown: FormatReader = ({ name, text }) => {
  const card = FRONT_MATTER.exec(text);
  const fields = card ? readCard(card[1]!, name) : ({ ok: true, value: {} } as Result<Fields>);
  if (!fields.ok) return [fields];
  const body = card ? text.slice(card[0].length) : text;
  const draft: ArticleDraft = draftOfLines(
    plainLines(decodeLeftovers(withoutMarks(body.replace(/\r\n?/g, '\n')))),
    name,
  );
  return [{ ok: true, value: { ...draft, ...fields.value } }];
};

import { type ArticleDraft, EMPTY_DRAFT, type FormatReader } from './article-draft.ts';
import { decodeLeftovers } from './markup-leftovers.ts';
import { partPage, readDateline } from './page-header.ts';
import { paragraphsOfLines, plainLines, textOfParagraphs } from './tidy-text.ts';
import { dateInName } from './written-date.ts';

/**
 * A draft from the lines of a page that has no markup of its own. The day is the one that the page states (label, byline, date line, dateline),
 * else the one in its name, else that of its last update.
 */
export function draftOfLines(lines: readonly string[], name: string): ArticleDraft {
  const page = partPage(lines);
  const paragraphs = paragraphsOfLines(page.body);
  const dateline = readDateline(paragraphs[0] ?? '');
  return {
    ...EMPTY_DRAFT,
    input: name,
    url: page.url ?? null,
    title: page.title ?? null,
    byline: page.byline ?? null,
    publisher: page.publisher ?? dateline.publisher ?? null,
    publishedAt: page.publishedAt ?? dateline.publishedAt ?? dateInName(name) ?? page.updatedAt ?? null,
    text: textOfParagraphs(paragraphs),
  };
}

/** Plain text: one article. Left-overs of markup (entities, stray tags) are read as what they stand for. */
export const readPlainText: FormatReader = ({ name, text }) => [
  { ok: true, value: draftOfLines(plainLines(decodeLeftovers(text)), name) },
];

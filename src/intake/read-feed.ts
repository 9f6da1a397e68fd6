import { parseFeed } from 'feedsmith';
import type { Result } from '../model/records.ts';
import { type ArticleDraft, EMPTY_DRAFT, type FormatReader, refuse } from './article-draft.ts';
import { canonicalUrl } from './article-id.ts';
import { partPage } from './page-header.ts';
import { linesOfHtml } from './read-html.ts';
import { paragraphsOfLines, textOfParagraphs } from './tidy-text.ts';
import { firstWrittenDate } from './written-date.ts';

/** What the feed formats call the same things; every name is optional in every format. */
interface FeedItem {
  title?: string | Content;
  link?: string;
  links?: { href?: string; rel?: string }[];
  guid?: { value?: string; isPermaLink?: boolean };
  pubDate?: string;
  published?: string;
  updated?: string;
  description?: string;
  summary?: string | Content;
  content?: { encoded?: string; value?: string };
  dc?: { dates?: string[]; creators?: string[]; date?: string; creator?: string };
  source?: { title?: string };
}
interface Content {
  value?: string;
}
interface Feed {
  title?: string | Content;
  items?: FeedItem[];
  entries?: FeedItem[];
}

const plain = (value: string | Content | undefined): string =>
  typeof value === 'string' ? value : (value?.value ?? '');

const oneLine = (html: string): string | null => (linesOfHtml(html) ?? []).join(' ').trim() || null;

function addressOf(item: FeedItem): string | null {
  const alternate = item.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  const permanent = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  return (
    [item.link, alternate, permanent].map((url) => (url ? canonicalUrl(url) : null)).find((url) => url !== null) ?? null
  );
}

function dateOf(item: FeedItem): string | null {
  const dates = [item.pubDate, item.published, item.dc?.dates?.[0], item.dc?.date, item.updated];
  return dates.map((date) => (date ? firstWrittenDate(date) : null)).find((day) => day !== null) ?? null;
}

function draftOfItem(item: FeedItem, feedTitle: string | null, input: string): Result<ArticleDraft> {
  const html = [item.content?.encoded, item.content?.value, item.description, plain(item.summary)].find((text) =>
    text?.trim(),
  );
  const lines = linesOfHtml(html ?? '');
  if (lines === null) return refuse(input, 'text', 'nests its elements too deep, or has too many of them, to be read');
  const byline = item.dc?.creators?.[0] ?? item.dc?.creator ?? null;
  const page = partPage(lines.flatMap((line) => [line, '']));
  const title = oneLine(plain(item.title)) ?? page.title ?? null;
  const kept = page.title === undefined || page.title === title ? page.body : lines;
  return {
    ok: true,
    value: {
      ...EMPTY_DRAFT,
      input,
      url: addressOf(item),
      title,
      byline: byline ?? page.byline ?? null,
      publisher: item.source?.title ?? feedTitle,
      publishedAt: dateOf(item) ?? page.publishedAt ?? null,
      text: textOfParagraphs(paragraphsOfLines(kept.flatMap((line) => [line, '']))),
    },
  };
}

/** Entities of its own are how a small XML file grows without end; no feed needs them, so they are refused before any parser runs. */
const declaresEntities = (xml: string): boolean => /<!ENTITY\b/i.test(xml);

/** RSS and Atom: each item is an article, its text the full content where the feed has it, else the description. */
export const readFeed: FormatReader = ({ name, text }) => {
  if (declaresEntities(text)) return [refuse(name, null, 'declares XML entities: these are not allowed')];
  let feed: Feed;
  try {
    feed = parseFeed(text).feed as Feed;
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : 'unknown fault';
    return [refuse(name, null, `cannot be read as RSS or Atom: ${reason}`)];
  }
  const items = feed.items ?? feed.entries ?? [];
  if (items.length === 0) return [refuse(name, null, 'is a feed without items: at least one article is needed')];
  const title = oneLine(plain(feed.title));
  return items.map((item, at) => draftOfItem(item, title, `${name}#${at + 1}`));
};

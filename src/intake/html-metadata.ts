import { canonicalUrl } from './article-id.ts';
import { dateInName, firstWrittenDate } from './written-date.ts';

/** The least of a document that metadata are read from. */
export interface MetadataDocument {
  querySelector(selector: string): MetadataElement | null;
  querySelectorAll(selector: string): Iterable<MetadataElement>;
}
interface MetadataElement {
  getAttribute(name: string): string | null;
  readonly textContent: string | null;
}

/** What a page says of itself in its head, in its structured data and in its time elements. */
export interface PageMetadata {
  url: string | null;
  title: string | null;
  byline: string | null;
  publisher: string | null;
  publishedAt: string | null;
}

/** Names (of `name`, `property` or `itemprop`) under which pages state a field, in order of trust. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  byline: ['author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'],
  publisher: ['og:site_name', 'publisher', 'dc.publisher', 'article:publisher', 'application-name', 'copyright-holder'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  publishedAt: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'publish-date',
    'publishdate',
    'publication_date',
    'pubdate',
    'date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'originalpublicationdate',
  ],
} as const;

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a structured-data block, those under `@graph` included. */
function* objectsOf(value: unknown, depth = 0): Generator<Json> {
  if (depth > 4) return;
  if (Array.isArray(value)) for (const item of value.slice(0, 200)) yield* objectsOf(item, depth + 1);
  if (!isObject(value)) return;
  yield value;
  yield* objectsOf(value['@graph'], depth + 1);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isArticle = (object: Json): boolean =>
  /(?:Article|Report|BlogPosting|Posting)\b/i.test(String(object['@type'] ?? ''));

/** A value of structured data as words: a string, the `name` (or `@id`) of an object, or the first of a list. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return wordsOf(value[0]);
  return isObject(value) ? (wordsOf(value.name) ?? wordsOf(value['@id'])) : null;
}

function structuredData(document: MetadataDocument): Json {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 50);
  const objects = blocks.flatMap((block) => [...objectsOf(parseJson(block.textContent ?? ''))]);
  return objects.find(isArticle) ?? {};
}

function metaReader(document: MetadataDocument): (names: readonly string[]) => string | null {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta, [itemprop="datePublished"]')) {
    const name = ['property', 'name', 'itemprop']
      .map((key) => element.getAttribute(key))
      .find((key) => key)
      ?.toLowerCase();
    const content = (element.getAttribute('content') ?? element.getAttribute('datetime'))?.trim();
    if (name && content && !contents.has(name)) contents.set(name, content);
  }
  return (names) => names.map((name) => contents.get(name)).find((content) => content !== undefined) ?? null;
}

/** Time elements tell the publication day where they are marked so; any other only if the page has no second one. */
function timeElement(document: MetadataDocument): string | null {
  const marked = document.querySelector(
    'time[pubdate], time[itemprop="datePublished"], time.published, time.entry-date',
  );
  const all = [...document.querySelectorAll('article time[datetime], main time[datetime], time[datetime]')];
  const only = new Set(all.map((element) => element.getAttribute('datetime'))).size === 1 ? all[0] : undefined;
  const element = marked ?? only;
  return element ? (element.getAttribute('datetime') ?? element.textContent) : null;
}

/** The title without the site's name behind a separator ("Ministers meet | Daily Example"). */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null) return null;
  const parts = /^(.{12,}?)\s+[|–—»·-]\s+([^|–—»·]{2,60})$/.exec(title.slice(0, 500));
  const isSite = parts && (site?.toLowerCase() === parts[2]!.toLowerCase() || /[|»·]/.test(title));
  return isSite ? parts[1]! : title;
}

/** Reads a page's metadata: structured data first, then meta elements, then links, headings and time elements. */
export function readMetadata(document: MetadataDocument): PageMetadata {
  const data = structuredData(document);
  const meta = metaReader(document);
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const addresses = [link, meta(META.url), wordsOf(data.url), wordsOf(data.mainEntityOfPage)];
  const url =
    addresses.map((address) => (address ? canonicalUrl(address) : null)).find((found) => found !== null) ?? null;
  const publisher = wordsOf(data.publisher) ?? meta(META.publisher);
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() || null;
  const title =
    wordsOf(data.headline) ??
    meta(META.title) ??
    heading ??
    document.querySelector('title')?.textContent?.trim() ??
    null;
  const dates = [wordsOf(data.datePublished), meta(META.publishedAt), timeElement(document)];
  const stated = dates.map((date) => (date ? firstWrittenDate(date) : null)).find((day) => day !== null);
  return {
    url,
    title: withoutSite(title?.replace(/\s+/g, ' ') ?? null, publisher) || null,
    byline: wordsOf(data.author) ?? meta(META.byline),
    publisher,
    publishedAt: stated ?? (url ? dateInName(new URL(url).pathname) : null),
  };
}

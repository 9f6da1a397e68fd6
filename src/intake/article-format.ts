import type { FormatReader } from './article-draft.ts';
import { readFeed } from './read-feed.ts';
import { readHtml } from './read-html.ts';
import { readJson, readNdjson } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

/** One format that intake reads: how it is told, by whom it is read, and how many bytes a source of it may have. */
export interface ArticleFormat {
  name: string;
  extensions: readonly string[];
  types: RegExp;
  /** Tells the format from the start of the text; tried in the order of the table where name and type tell nothing. */
  begins: RegExp;
  maxBytes: number;
  read: FormatReader;
}

/** Bytes of a source with one article; a longer one is no article. */
const ONE_ARTICLE = 2_000_000;

/** Bytes of a source with many articles. Longer NDJSON is read line by line with `readArticleLine`. */
const BATCH = 64_000_000;
const BATCH_OF_MARKUP = 8_000_000;

/** Bytes that no source may exceed, whatever its format. */
export const MAX_BATCH_BYTES = BATCH;

export const ARTICLE_FORMATS: readonly ArticleFormat[] = [
  {
    name: 'RSS or Atom',
    extensions: ['.rss', '.atom', '.rdf', '.xml'],
    types: /^(?:application|text)\/(?:rss\+xml|atom\+xml|rdf\+xml|xml)$/,
    begins:
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!(?:--[\s\S]{0,2000}?--|DOCTYPE (?!html)[^>]*)>\s*|<\?[^>]*>\s*)*<(?:rss|feed|rdf:RDF)\b/i,
    maxBytes: BATCH_OF_MARKUP,
    read: readFeed,
  },
  {
    name: 'HTML',
    extensions: ['.html', '.htm', '.xhtml'],
    types: /^(?:text\/html|application\/xhtml\+xml)$/,
    begins:
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|article|main|div|p|h1|section)\b/i,
    maxBytes: ONE_ARTICLE,
    read: readHtml,
  },
  {
    name: 'NDJSON',
    extensions: ['.ndjson', '.jsonl'],
    types: /^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines)$/,
    begins: /^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/,
    maxBytes: BATCH,
    read: readNdjson,
  },
  {
    name: 'JSON',
    extensions: ['.json'],
    types: /^application\/(?:json|ld\+json)$/,
    begins: /^\s*(?:\{\s*"|\[\s*\{)/,
    maxBytes: BATCH,
    read: readJson,
  },
  {
    name: 'Markdown',
    extensions: ['.md', '.markdown'],
    types: /^text\/(?:markdown|x-markdown)$/,
    begins: /^(?:---[ \t]*\r?\n[\s\S]{0,16000}?\n---|#{1,6} \S)/,
    maxBytes: ONE_ARTICLE,
    read: readMarkdown,
  },
  {
    name: 'plain text',
    extensions: ['.txt', '.text'],
    types: /^text\/plain$/,
    begins: /^/,
    maxBytes: ONE_ARTICLE,
    read: readPlainText,
  },
];

/** Endings of the file names that a reader of folders should hand to intake. */
export const ARTICLE_EXTENSIONS: readonly string[] = ARTICLE_FORMATS.flatMap((format) => format.extensions);

const extensionOf = (name: string): string =>
  /\.[a-z0-9]{1,10}$/i.exec(name.replace(/[?#].*$/, ''))?.[0].toLowerCase() ?? '';

/** The format of a source: by its declared type, else by the extension of its name, else by how its text begins; plain text where nothing tells. `.xml` that is a page counts as one. */
export function formatOf(name: string, declaredType: string | undefined, text: string): ArticleFormat {
  const head = text.slice(0, 20_000);
  const begun = ARTICLE_FORMATS.find((format) => format.begins.test(head))!;
  const type = declaredType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const extension = extensionOf(name);
  const told =
    ARTICLE_FORMATS.find((format) => format.types.test(type) && type !== 'text/plain') ??
    ARTICLE_FORMATS.find((format) => format.extensions.includes(extension)) ??
    ARTICLE_FORMATS.find((format) => format.types.test(type));
  const isPageInXml = told?.read === readFeed && begun.read === readHtml;
  return isPageInXml ? begun : (told ?? begun);
}

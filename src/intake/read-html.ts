import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Result } from '../model/records.ts';
import { type ArticleDraft, type FormatReader, refuse } from './article-draft.ts';
import { type MetadataDocument, readMetadata } from './html-metadata.ts';
import { type DomNode, linesOfDom } from './html-text.ts';
import { withoutHidden } from './markup-leftovers.ts';
import { draftOfLines } from './read-plain-text.ts';
import { plainLines } from './tidy-text.ts';

/** The parser and Readability take time that grows with the square of depth and worse (1,000 levels: 11 s), so deeper pages are refused. Real ones have 10 to 40. */
const DEEPEST = 200;

/** Tags up to which a page is read. Real ones have 500 to 10,000; 100,000 take a second. */
const MOST_TAGS = 100_000;

/** Elements that have no content, or that a parser closes by itself: they do not nest by being left open. */
const NOT_NESTING =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|colgroup|rp|rt|html|head|body)$/i;

/** What makes a page too much to parse, if anything does; judged in one pass before any parser sees it. */
function excessOf(html: string): string | null {
  let depth = 0;
  let tags = 0;
  for (const tag of withoutHidden(html).matchAll(/<(\/?)([a-z][a-z0-9:-]{0,60})([^<>]{0,4000}>)?/gi)) {
    tags += 1;
    if (tags > MOST_TAGS) return `has more than the ${MOST_TAGS} tags allowed`;
    if (NOT_NESTING.test(tag[2]!) || tag[3]?.endsWith('/>')) continue;
    depth = Math.max(0, depth + (tag[1] ? -1 : 1));
    if (depth > DEEPEST) return `nests its elements deeper than the ${DEEPEST} levels allowed`;
  }
  return null;
}

/** What we use of the parser's document. */
interface PageDocument extends MetadataDocument {
  readonly body: DomNode & { cloneNode(deep: boolean): DomNode };
}

/** A document whatever the input is: a fragment becomes the body of one. linkedom never runs scripts nor fetches anything. */
function documentOf(html: string): PageDocument {
  const whole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as PageDocument;
}

/** The part of a page that holds the article, by Readability; where it finds none, the body as a whole. */
function mainPart(document: PageDocument): DomNode {
  const whole = document.body.cloneNode(true);
  const found = new Readability<DomNode>(document as never, {
    serializer: (node: unknown) => node as DomNode,
  });
  let content: DomNode | null | undefined;
  try {
    content = found.parse()?.content;
  } catch {
    content = null;
  }
  return content ?? whole;
}

const sameWords = (a: string, b: string | null): boolean =>
  b !== null && a.replace(/\W+/g, ' ').trim().toLowerCase() === b.replace(/\W+/g, ' ').trim().toLowerCase();

/** The lines of a piece of HTML, such as a feed's item; null where it nests too deep or has too many tags to be read. */
export function linesOfHtml(html: string): string[] | null {
  if (excessOf(html) !== null) return null;
  return plainLines(linesOfDom(documentOf(html).body).join('\n'));
}

function draftOfPage(html: string, name: string): ArticleDraft {
  const document = documentOf(html);
  const stated = readMetadata(document);
  const lines = plainLines(linesOfDom(mainPart(document)).join('\n\n'));
  const seen = draftOfLines(
    lines.filter((line) => !sameWords(line, stated.title) && !(stated.byline && sameWords(line, stated.byline))),
    name,
  );
  return {
    ...seen,
    url: stated.url ?? seen.url,
    title: stated.title ?? seen.title,
    byline: stated.byline ?? seen.byline,
    publisher: stated.publisher ?? seen.publisher,
    publishedAt: stated.publishedAt ?? seen.publishedAt,
  };
}

/** HTML: one article, its main text parted into paragraphs. What the page states of itself wins over what its text tells. */
export const readHtml: FormatReader = ({ name, text }): Result<ArticleDraft>[] => {
  const excess = excessOf(text);
  if (excess !== null) return [refuse(name, 'text', excess)];
  try {
    return [{ ok: true, value: draftOfPage(text, name) }];
  } catch (error) {
    return [
      refuse(name, 'text', `cannot be read as HTML: ${error instanceof Error ? error.message : 'unknown fault'}`),
    ];
  }
};

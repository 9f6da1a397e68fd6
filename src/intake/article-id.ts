import { createHash } from 'node:crypto';

/** Query parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|cmpid|ocid|smid|ncid|ref_src|ref_url|spm|xtor|at_.*|wt\.mc_id)$/i;

/**
 * The address under which an article is known: host in lower case, no credentials, default port, fragment, tracking parameters or trailing slash.
 * Null for anything that is not an http(s) address (so `javascript:` never passes).
 */
export function canonicalUrl(address: string): string | null {
  if (!URL.canParse(address.trim())) return null;
  const url = new URL(address.trim());
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.pathname = url.pathname.replace(/\/+$/, '');
  return url.href.replace(/\/$/, '');
}

/** The host of an address, without the customary `www`, or null where there is none. */
export function hostOf(address: string | null): string | null {
  const url = address === null ? null : canonicalUrl(address);
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '');
}

const digest = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 24);

const plain = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The parts of an article from which its id follows. */
export interface IdParts {
  url: string | null;
  title: string | null;
  publisher: string | null;
  publishedAt: string | null;
  text: string;
}

/**
 * `article:` and 24 hex digits: from the canonical address (http and https alike), else from publisher, title and date, else from the text.
 * The first two stay when the text is corrected; the last cannot.
 */
export function articleId({ url, title, publisher, publishedAt, text }: IdParts): string {
  const address = url === null ? null : canonicalUrl(url);
  if (address !== null) return `article:${digest('url', address.replace(/^https?:/, ''))}`;
  if (publisher !== null && title !== null && publishedAt !== null)
    return `article:${digest('title', plain(publisher), plain(title), publishedAt)}`;
  return `article:${digest('text', text)}`;
}

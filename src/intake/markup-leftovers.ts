/** The named entities that survive copying from pages; any other name is left as written. */
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  szlig: 'ß',
  oslash: 'ø',
  aelig: 'æ',
  eth: 'ð',
  thorn: 'þ',
  inodot: 'ı',
  lstrok: 'ł',
};

/** The marks in names of letters: `eacute` is an e with an acute. */
const ACCENTS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  breve: '\u0306',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
  ogon: '\u0328',
};

/** The character of a named entity; that of a letter is as large as the first letter of its name. */
function namedCharacter(whole: string, name: string): string {
  const [, letter = '', accent = ''] = /^([a-z])(\w+)$/i.exec(name) ?? [];
  const mark = ACCENTS[accent.toLowerCase()];
  if (mark !== undefined) return `${letter}${mark}`.normalize('NFC');
  const found = ENTITIES[name.toLowerCase()];
  return found === undefined ? whole : /^[A-Z]/.test(name) ? found.toUpperCase() : found;
}

const TAG = /<\/?([a-z][a-z0-9]{0,9})(?:\s[^<>]{0,2000})?\/?>/gi;
const BLOCK_TAGS =
  /^(?:p|div|br|li|ul|ol|h[1-6]|tr|table|blockquote|section|article|header|footer|figure|figcaption|hr)$/i;

/** True for the name of a tag that ends a paragraph. */
export const isBlockTag = (name: string): boolean => BLOCK_TAGS.test(name);

function character(code: number): string {
  const isText = code === 9 || code === 10 || (code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff));
  return isText ? String.fromCodePoint(code) : '';
}

/** Entities as the characters they stand for, once: what was escaped twice stays escaped once. */
export function decodeEntities(text: string): string {
  return text
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&([a-z]{2,8});/gi, namedCharacter);
}

/** The text without scripts, styles and comments, content and all; one pass, so that input made to be slow is not. */
export function withoutHidden(text: string): string {
  const kept: string[] = [];
  const opening = /<(?:(script|style)\b|!--)/gi;
  let from = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    kept.push(text.slice(from, match.index));
    const closing = match[1] ? new RegExp(`</${match[1]}\\s*>`, 'gi') : /-->/g;
    closing.lastIndex = opening.lastIndex;
    from = closing.exec(text) ? closing.lastIndex : text.length;
    opening.lastIndex = from;
  }
  return kept.join('') + text.slice(from);
}

/** Text with the remains of HTML read as what they stand for: block tags end a paragraph, other tags vanish, entities become characters. */
export function decodeLeftovers(text: string): string {
  const bare = withoutHidden(text).replace(TAG, (_, name: string) => (BLOCK_TAGS.test(name) ? '\n\n' : ''));
  return decodeEntities(bare);
}

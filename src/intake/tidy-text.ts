/** The repairs that make a file's words the `text` of an article; why these and no others stands in read-articles.ts. */

/** Widths between which the lines of a text must lie for their ends to be a wrapping tool's; else each line is a paragraph. */
const NARROWEST_WRAP = 24;
const WIDEST_WRAP = 120;

/** From this width on one line that plainly runs on shows that a tool wrapped the text; a narrower text must run on or fit throughout. */
const COMMON_WRAP = 40;

/** How far short of the widest line a wrapped line may fall beyond its next word: wrapping tools differ in counting. */
const RAGGED = 8;

/** List items, numbered paragraphs, speaker labels, quotes in transcripts. */
const STARTS_PARAGRAPH =
  /^(?:[-*•·–—]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s|[A-Z][A-Z .'’-]{1,40}:\s|(?:Q|A|Question|Answer)[.:]\s)/;

/** True for a line that begins something new whatever the line before looks like. */
export const startsParagraph = (line: string): boolean => STARTS_PARAGRAPH.test(line.trimStart());

/** Line ends, invisible characters and composed letters: same words, one spelling. Soft hyphens and zero-width marks go, special spaces become spaces. */
export function plainLines(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|[\v\f\u0085\u2028]/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(/[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .split('\n')
    .map((line) => line.trimEnd());
}

const firstWord = (line: string): string => /^\s*(\S*)/.exec(line)![1]!;

/** Words that no sentence and no heading ends with. */
const LEADS_ON =
  /(?:^|\s)(?:and|or|of|the|an?|to|in|with|for|by|on|at|from|that|his|her|its|their|into|between|against|AND|OR|OF|THE|AN?|TO|IN|WITH|FOR|BY|ON|AT|FROM|THAT)$/;

/** True where a sentence plainly runs on from one line to the next. */
export const runsOn = (line: string, next: string): boolean =>
  !startsParagraph(next) && ((/^\s*\p{Ll}/u.test(next) && !/[.!?:]["”’)]*$/.test(line)) || LEADS_ON.test(line));

/** The share of line ends over which a sentence runs on. */
function shareRunOn(lines: readonly string[]): number {
  const over = lines.filter((line, at) => at > 0 && runsOn(lines[at - 1]!, line)).length;
  return over / Math.max(1, lines.length - 1);
}

const isInCapitals = (lines: readonly string[]): boolean => !lines.some((line) => /\p{Ll}{3}/u.test(line));

/** Signs of a wrapping tool: sentences that run on, and in narrow columns next words that had no room. Verse, lists and headlines show none. */
function isWrappedAt(lines: readonly string[], width: number, common = COMMON_WRAP): boolean {
  const share = shareRunOn(lines);
  if (share > 0.4) return true;
  if (width >= common) return share > 0 || isInCapitals(lines);
  const fitting = lines.filter((line, at) => at > 0 && lines[at - 1]!.length + 1 + firstWord(line).length > width);
  return share > 0 && fitting.length > 0.8 * (lines.length - 1);
}

/** True for lines of prose that a tool wrapped. */
export const isWrappedProse = (lines: readonly string[]): boolean => {
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  return width <= WIDEST_WRAP && shareRunOn(lines) > 0 && isWrappedAt(lines, width, WIDEST_WRAP + 1);
};

/**
 * The width at which a tool wrapped these lines, 0 where none did. A headline, an address or a notice may be longer than the wrapped lines:
 * the width is that of the longest line that is not alone.
 */
export function wrapWidth(lines: readonly string[]): number {
  const filled = lines.map((line) => line.trimEnd()).filter((line) => line !== '');
  const lengths = filled.map((line) => line.length).toSorted((a, b) => b - a);
  const company = Math.max(1, Math.ceil(lengths.length / 6));
  const width = lengths.find((length, at) => lengths[at + company]! > length - RAGGED * 2) ?? lengths[0] ?? 0;
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 0;
  return isWrappedAt(filled, width) ? width : 0;
}

/** True where the next word had no room in a line of a width. */
export const hadNoRoom = (line: string, next: string, width: number): boolean =>
  line.length + 1 + firstWord(next).length > width - RAGGED;

/** True where the break between two lines is a wrapping tool's: the next word had no room, or the sentence plainly runs on. `width` is the text's `wrapWidth`. */
export function isWrap(line: string, next: string, width: number): boolean {
  if (width === 0 || startsParagraph(next)) return false;
  if (/^ {2,}/.test(next) && !/^ {2,}/.test(line)) return false;
  return hadNoRoom(line, next, width) || runsOn(line, next);
}

/** How a line goes on in the next. A word cut in two is made whole where it occurs whole elsewhere ("govern-/ment"), else the hyphen is its own ("Amir-/Abdollahian"). */
function seam(line: string, next: string, isWord: (word: string) => boolean): 'drop hyphen' | 'close up' | 'space' {
  const cut = /(\p{L}+)-$/u.exec(line);
  const rest = /^\s*(\p{Ll}\p{L}*)/u.exec(next);
  if (!cut) return 'space';
  return rest && isWord(`${cut[1]}${rest[1]}`) ? 'drop hyphen' : 'close up';
}

/**
 * Paragraphs of lines: hard wraps joined, all else parted. Each paragraph is one line without blanks at its ends;
 * inside it, nothing but the wraps differs from the lines given.
 */
export function paragraphsOfLines(lines: readonly string[]): string[] {
  const width = wrapWidth(lines);
  let words: Set<string> | null = null;
  const isWord = (word: string): boolean => {
    words ??= new Set(lines.flatMap((line) => line.match(/\p{L}+/gu) ?? []));
    return words.has(word);
  };
  const paragraphs: string[] = [];
  let open = '';
  let previous = '';
  for (const line of lines) {
    if (open !== '' && line.trim() !== '' && isWrap(previous, line, width)) {
      const join = seam(previous, line, isWord);
      open = `${join === 'drop hyphen' ? open.slice(0, -1) : open}${join === 'space' ? ' ' : ''}${line.trimStart()}`;
    } else {
      paragraphs.push(open.trim());
      open = line;
    }
    previous = line;
  }
  return [...paragraphs, open.trim()].filter((paragraph) => paragraph !== '');
}

/** The text of an article from its paragraphs: one blank line between two, none at the ends. */
export const textOfParagraphs = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

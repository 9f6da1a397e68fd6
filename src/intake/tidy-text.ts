/** The repairs that make a file's words the `text` of an article; why these and no others stands in read-articles.ts. */

/** Widths between which the widest line of a text must lie for its line ends to be a wrapping tool's; else each line is a paragraph. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;

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

/** True where the break between two lines is a wrapping tool's: the next word had no room, or the sentence plainly runs on. `width` is that of the text's widest line. */
export function isWrap(line: string, next: string, width: number): boolean {
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return false;
  if (startsParagraph(next)) return false;
  if (/^ {2,}/.test(next) && !/^ {2,}/.test(line)) return false;
  const hadNoRoom = line.length + 1 + firstWord(next).length > width - RAGGED;
  return hadNoRoom || (/^\s*\p{Ll}/u.test(next) && !/[.!?:]["”’)]*$/.test(line));
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
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
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

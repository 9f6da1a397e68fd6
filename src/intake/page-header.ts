import { type HeaderFields, isFurniture, readHeaderLine } from './header-lines.ts';
import { writtenDates } from './written-date.ts';

/** What stands above (and, for notices, below) the body of a page, and the lines of the body. */
export interface PageParts extends HeaderFields {
  body: string[];
}

/** A header is over after this many lines with words, or after the second one of running prose. */
const LONGEST_HEADER = 16;

const wordCount = (line: string): number => line.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

const isProse = (line: string): boolean =>
  wordCount(line) > 25 || (wordCount(line) > 5 && /[.!?…;:,/]["”’)\]]*$/.test(line.trim()));

/** A heading: some words that do not end as a sentence does, and no label of a speaker. */
const isHeading = (line: string): boolean => {
  const text = line.trim();
  return wordCount(text) > 0 && wordCount(text) <= 25 && !/[.;,:/…]["”’)]*$/.test(text) && !/^(?:Q|A)[.:]\s/.test(text);
};

interface Line {
  at: number;
  text: string;
  fields: HeaderFields | null;
}

/** The lines among which the header is sought: with words, up to the second one of prose. */
function topOf(lines: readonly string[]): Line[] {
  const top: Line[] = [];
  let prose = 0;
  for (const [at, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const fields = readHeaderLine(text);
    if (fields === null && isProse(text)) prose += 1;
    if (prose === 2 || top.length === LONGEST_HEADER) break;
    top.push({ at, text: text.trim(), fields });
  }
  return top;
}

/** A heading may be wrapped over some lines: those up to the next blank, header line or end of the top. */
function headingBlock(lines: readonly string[], top: readonly Line[], from: number): Line[] {
  const block: Line[] = [];
  for (const line of top.slice(from)) {
    const isNext = block.length === 0 || line.at === block.at(-1)!.at + 1;
    if (!isNext || line.fields !== null || block.length === 3) break;
    block.push(line);
  }
  const end = block.at(-1);
  const standsAlone = end !== undefined && (lines[end.at + 1] ?? '').trim() === '';
  return standsAlone ? block : block.slice(0, 1);
}

/** Names of offices that stand above their releases ("Office of the Press Secretary"): a title only where no other heading is found. */
const ISSUER =
  /^(?:the )?(?:white house|office|ministry|department|embassy|permanent mission|government|presidency|secretariat|press (?:service|office|department))\b/i;

/** A section's name or an office's: goes where it stands above the title. */
const isLabel = (text: string): boolean => isHeading(text) && (wordCount(text) <= 3 || ISSUER.test(text));

const wordsOf = (block: readonly Line[]): string => block.map((line) => line.text).join(' ');

/** A heading stands before a blank or another header line, and something follows it. */
function isFollowed(lines: readonly string[], block: readonly Line[], lastHeader: number): boolean {
  const next = block.at(-1)!.at + 1;
  const parted = (lines[next] ?? '').trim() === '' || readHeaderLine(lines[next]!) !== null || next <= lastHeader;
  return parted && lines.slice(next).some((line) => line.trim() !== '');
}

/** The headings above the body: those among the header's lines and those that follow them before the first prose. */
function headingsOf(lines: readonly string[], top: readonly Line[]): Line[][] {
  const last = top.findLastIndex((line) => line.fields !== null);
  const headings: Line[][] = [];
  for (const [index, line] of top.entries()) {
    if (line.fields !== null) continue;
    const block = headingBlock(lines, top, index);
    if (isHeading(wordsOf(block)) && isFollowed(lines, block, top[last]?.at ?? -1)) headings.push(block);
    else if (index > last) break;
  }
  return headings;
}

/** The heading that names the article: the first of four words or more that names no office, else the first of four words, else the first. */
function findTitle(headings: readonly Line[][]): Line[] {
  const long = headings.filter((block) => wordCount(wordsOf(block)) >= 4);
  return long.find((block) => !ISSUER.test(wordsOf(block))) ?? long[0] ?? headings[0] ?? [];
}

/** Rights notices and share buttons after the last paragraph. */
function withoutFooter(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '' && !isFurniture(line));
  return lines.slice(0, last + 1);
}

const merge = (fields: readonly HeaderFields[]): HeaderFields => Object.assign({}, ...fields.toReversed());

/**
 * Parts a page's lines into header and body by the forms of its first lines: logo, share and navigation lines go, dates, byline and labels are read,
 * the heading becomes the title. Captions, standfirsts and all prose stay in the body, in order and untouched. The first of two equal fields wins.
 */
export function partPage(lines: readonly string[]): PageParts {
  const top = topOf(lines);
  const fields = merge(top.flatMap((line) => (line.fields ? [line.fields] : [])));
  const title = fields.title === undefined ? findTitle(headingsOf(lines, top)) : [];
  const titleAt = title[0]?.at ?? top.findLast((line) => line.fields !== null)?.at ?? -1;
  const gone = new Set(top.filter((line) => line.fields !== null || title.includes(line)).map((line) => line.at));
  for (const line of top) if (line.at < titleAt && isLabel(line.text)) gone.add(line.at);
  const heading = title.map((line) => line.text).join(' ');
  return {
    ...fields,
    ...(heading !== '' && { title: heading }),
    body: withoutFooter(lines.filter((_, at) => !gone.has(at))),
  };
}

/** `OSLO, March 29, 2023 (Agency) - `: place, perhaps a day, perhaps who sent it. Read, never removed: the text stays as it was sent. */
const DATELINE = /^\s*(?:\p{Lu}[\p{L}.'’-]*[\s,/]*(?:of |and |the |de |al-)?){1,8}/u;

/** What the dateline of a body's first paragraph tells: the publication day where it has a year, and the agency in brackets. */
export function readDateline(paragraph: string): Pick<HeaderFields, 'publishedAt' | 'publisher'> {
  const head = paragraph.slice(0, 110);
  const agency = /^[^!?"“]{0,80}?\(([A-Z][A-Za-z .&'-]{1,40})\)\s*[-–—]/.exec(head)?.[1];
  const [date] = writtenDates(head);
  const place = DATELINE.exec(head)?.[0].length ?? 0;
  const isOpening =
    date !== undefined && date.start <= place + 12 && /^[^\p{Ll}]*$/u.test(head.slice(place, date.start));
  const isClosed = date !== undefined && /^\s*(?:\(|[-–—.:/]|$)/.test(head.slice(date.end));
  return { ...(agency && { publisher: agency }), ...(isOpening && isClosed && { publishedAt: date.day }) };
}

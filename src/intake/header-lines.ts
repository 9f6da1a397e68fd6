import { canonicalUrl } from './article-id.ts';
import { firstWrittenDate, writtenDates } from './written-date.ts';

/** What the lines above an article's body tell. `updatedAt` counts only where no other date is found. */
export interface HeaderFields {
  title?: string;
  byline?: string;
  publisher?: string;
  url?: string;
  publishedAt?: string;
  updatedAt?: string;
}

/** Longer lines are prose; the bound also keeps the patterns below quick on any input. */
const LONGEST_LINE = 400;

/** One kind of header line, with a sample. `read` gives the fields that a line of this kind tells, or null for a line that is not of this kind. */
interface LineKind {
  kind: string;
  sample: string;
  read: (line: string) => HeaderFields | null;
}

const words = (line: string): string[] => line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const FURNITURE = [
  /^(?:\S+ ){0,5}(?:logo|icon|avatar|thumbnail|placeholder)$/i,
  /^(?:share|tweet|print|e-?mail|save|bookmark|copy link|whatsapp|facebook|twitter|telegram|linkedin|reddit|pinterest|messenger)\b(?:[\s,|/·]+\S+){0,6}$/i,
  /^(?:home|menu|search|sections?|sign in|sign up|log ?in|register|subscribe(?: now)?|newsletters?|advertisement|sponsored|read more|close|image|loading\S*)$/i,
  /^skip to (?:main )?content$/i,
  /^listen(?: to (?:this )?(?:article|story))?(?: ?[\d:]+(?: ?min\S*)?)?$/i,
  /^(?:reading time:? ?)?\d+ ?-? ?min(?:ute)?s?(?: read)?$/i,
  /^(?:\d+ )?comments?(?: ?\(?\d+\)?)?$/i,
  /^(?:follow us|click here|tap here|support us|donate)\b.{0,60}$/i,
  /^(?:font size|text size|a ?- ?a ?\+?|aa?)$/i,
  /^(?:©|\(c\) ?\d|copyright\b).{0,160}$/i,
  /^(?:\p{L}[\p{L}&-]*(?: [\p{L}&-]+){0,2})(?:\s*[>»›|]\s*\p{L}[\p{L}&-]*(?: [\p{L}&-]+){0,3}){1,5}$/u,
  /^(?:zczc\b.{0,40}|n{4}|\(?more\)?|-?ends?-?|for immediate release|press release(?: no\.? ?\d+)?)$/i,
  /^[\p{P}\p{S}\s]+$/u,
];

/** True for a line that belongs to the page and not to the article: logos, share buttons, navigation, notices of rights. */
export const isFurniture = (line: string): boolean =>
  line.length <= LONGEST_LINE && FURNITURE.some((pattern) => pattern.test(line.trim()));

const NAME =
  "(?:(?:[A-Z][\\p{L}.'’-]*|de|da|del|della|di|du|van|von|der|den|bin|al|el|la|le|and|&|in|for|with|at|the)[\\s,|/]*)";
const BYLINE = new RegExp(
  `^(?:By|BY|Written by|Reported by|Reporting by|Story by|Text by|From our)[:\\s]\\s*(${NAME}{1,10})$`,
  'u',
);
const DATE_COMPANY =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\d{1,2}[:.]\d\d(?:[:.]\d\d)?|\b(?:am|pm|a\.m\.|p\.m\.|gmt|utc|est|edt|cet|cest|bst|ist|msk|hrs?|local time)\b|[+-]\d\d:?\d\d\b|\b\d+ (?:minutes?|hours?|days?) ago\b|\b(?:at|on|posted|published|issued|dated|date|first|updated|last)\b|T\d[\d:.]*Z?/gi;

/** A label, the field it names, and whether its value is a date. */
const LABELS: { pattern: RegExp; read: (value: string) => HeaderFields | null }[] = [
  { pattern: /^(?:title|headline|subject)\s*:\s*(.+)$/i, read: (title) => ({ title }) },
  { pattern: /^(?:source|publisher|outlet|newspaper|agency|publication)\s*:\s*(.{1,120})$/i, read: readSource },
  { pattern: /^(?:url|link|permalink|address)\s*:\s*(\S+)$/i, read: readUrl },
  { pattern: /^(?:authors?|byline|by|written by|reporters?)\s*:\s*(.{1,120})$/i, read: (byline) => ({ byline }) },
  {
    pattern:
      /^(?:first )?(?:published|publication date|pubdate|date|date of (?:issue|publication|release)|posted|issued|released|release date|created|for release|for immediate release)\b(?: on| at)?\s*:?\s*(.{4,100})$/i,
    read: (value) => dated(value, 'publishedAt'),
  },
];

const UPDATED =
  /^(?:last |page )?(?:updated?|modified|revised|edited|changed|reviewed)\b(?: on| at)?\s*:?\s*(.{4,120})$/i;
const PUBLISHED_WITHIN = /\b(?:published|posted|issued)\b(?: on| at)?\s*:?\s*(.{4,60})$/i;

function readUrl(value: string): HeaderFields | null {
  const url = canonicalUrl(value);
  return url === null ? null : { url };
}

function readSource(value: string): HeaderFields | null {
  return readUrl(value) ?? { publisher: value };
}

function dated(value: string, field: 'publishedAt' | 'updatedAt'): HeaderFields | null {
  const day = firstWrittenDate(value);
  return day === null || words(value).length > 14 ? null : { [field]: day };
}

function readLabel(line: string): HeaderFields | null {
  for (const { pattern, read } of LABELS) {
    const value = pattern.exec(line)?.[1]?.trim();
    const fields = value ? read(value) : null;
    if (fields) return fields;
  }
  return null;
}

function readUpdated(line: string): HeaderFields | null {
  const value = UPDATED.exec(line)?.[1];
  const fields = value ? dated(value, 'updatedAt') : null;
  const published = fields && firstWrittenDate(PUBLISHED_WITHIN.exec(value!)?.[1] ?? '');
  return published ? { ...fields, publishedAt: published } : fields;
}

/** The line without its first date and what stands around dates (weekday, time, zone, "published on"). */
function withoutDate(line: string): { day: string; rest: string } | null {
  const [date] = writtenDates(line);
  if (!date) return null;
  const around = `${line.slice(0, date.start)} | ${line.slice(date.end)}`;
  return {
    day: date.day,
    rest: around
      .replace(DATE_COMPANY, ' ')
      .replace(/[\s|,;:·•()/–—-]+/g, ' ')
      .trim(),
  };
}

function readByline(line: string): HeaderFields | null {
  const parted = withoutDate(line);
  const name = BYLINE.exec((parted?.rest ?? line).trim())?.[1]?.trim();
  if (name === undefined || line.length > 140) return null;
  return { byline: name, ...(parted && { publishedAt: parted.day }) };
}

/** A line that is a date and little else: a place, an outlet or a name may stand beside it. */
function readDateLine(line: string): HeaderFields | null {
  const parted = line.length > 100 ? null : withoutDate(line);
  if (parted === null || words(parted.rest).length > 5 || /(?<![ap]\.?m)[.!?]$/i.test(line)) return null;
  return words(parted.rest).every((word) => /^[\p{Lu}\d]/u.test(word) || word.length < 4)
    ? { publishedAt: parted.day }
    : null;
}

/** Kinds of header lines in the order in which they are tried. */
const KINDS: LineKind[] = [
  { kind: 'furniture', sample: 'Newsroom logo', read: (line) => (isFurniture(line) ? {} : null) },
  { kind: 'update', sample: 'Last update: June 16, 2024 13:35', read: readUpdated },
  { kind: 'label', sample: 'Published: Friday, 31 March 2023', read: readLabel },
  { kind: 'byline', sample: 'By Jane Doe March 31, 2023', read: readByline },
  { kind: 'date', sample: 'Moscow, 31 March 2023, 14:20 GMT', read: readDateLine },
];

/** What a line tells if it is one of those that stand above bodies (dates, bylines, labels, furniture), or null for any other line. */
export function readHeaderLine(line: string): HeaderFields | null {
  if (line.length > LONGEST_LINE) return null;
  for (const { read } of KINDS) {
    const fields = read(line.trim());
    if (fields) return fields;
  }
  return null;
}

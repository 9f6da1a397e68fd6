/** Dates as publishers write them. All results are calendar days (`YYYY-MM-DD`) as printed: no shift of time zone, since "today" in the text counts from them. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:18|19|20)\\d\\d)(?!\\d)';

type Parts = [year: string | undefined, month: string | undefined, day: string | undefined];

/** Which of two numbers is the month: dots are day first (Europe); slashes are read only where one number cannot be a month. */
function numeric(separator: string, first: string, second: string): [month: string, day: string] | null {
  if (separator === '.' || Number(first) > 12 || first === second) return [second, first];
  return Number(second) > 12 ? [first, second] : null;
}

/** One row for each way of writing a day, with a sample. */
const FORMS: { sample: string; pattern: RegExp; parts: (groups: RegExpMatchArray) => Parts | null }[] = [
  {
    sample: '2023-03-31T10:00Z, 2023/3/31',
    pattern: new RegExp(`(?<!\\d)${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'g'),
    parts: (m) => [m[1], m[2], m[3]],
  },
  {
    sample: 'March 31, 2023; Mar. 31st 2023',
    pattern: new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+${YEAR}`, 'gi'),
    parts: (m) => [m[3], m[1], m[2]],
  },
  {
    sample: '31 March 2023; 31st of March, 2023; 31-Mar-2023',
    pattern: new RegExp(`(?<!\\d)${DAY}[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+${YEAR}`, 'gi'),
    parts: (m) => [m[3], m[2], m[1]],
  },
  {
    sample: '2023 March 31',
    pattern: new RegExp(`(?<!\\d)${YEAR},?\\s+${MONTH}\\s+${DAY}\\b`, 'gi'),
    parts: (m) => [m[1], m[2], m[3]],
  },
  {
    sample: '31.03.2023; 31/3/2023; 3/31/2023',
    pattern: new RegExp(`(?<![\\d./])(\\d{1,2})([./])(\\d{1,2})\\2${YEAR}`, 'g'),
    parts: (m) => {
      const order = numeric(m[2]!, m[1]!, m[3]!);
      return order && [m[4], ...order];
    },
  },
];

/** Eight digits in a row count only where a machine wrote them: in file names and addresses. */
const COMPACT = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/g;

/** A day found in a text: `text.slice(start, end)` is how it is written there. */
export interface WrittenDate {
  day: string;
  start: number;
  end: number;
}

function calendarDay([year, month, day]: Parts): string | null {
  const number = /^\d+$/.test(month ?? '')
    ? Number(month)
    : MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  const isReal = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day);
  return isReal && number > 0 ? date.toISOString().slice(0, 10) : null;
}

/** All days written in full (with their year) in a text, in order. A day that no calendar has, and a slashed date that can be read two ways, are not found. */
export function writtenDates(text: string): WrittenDate[] {
  const found = FORMS.flatMap(({ pattern, parts }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const read = parts(match);
      const day = read && calendarDay(read);
      return day ? [{ day, start: match.index, end: match.index + match[0].length }] : [];
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** The first day written in full in a text, or null. */
export function firstWrittenDate(text: string): string | null {
  return writtenDates(text)[0]?.day ?? null;
}

/** The day in a file name or an address (`…/2023/03/31/…`, `iran-russia-2023-03-31.txt`, `20230331_note.txt`), or null. */
export function dateInName(name: string): string | null {
  const spaced = name.replace(/[_-]/g, ' ').replace(/(\d) (?=\d)/g, '$1-');
  const compact = [...name.matchAll(COMPACT)].map((match) => calendarDay([match[1], match[2], match[3]]));
  return firstWrittenDate(spaced) ?? compact.find((day) => day !== null) ?? null;
}

import {
  dayNumber,
  fromTo,
  inMonth,
  inQuarter,
  inWeek,
  inWeekend,
  inYear,
  isDayOfMonth,
  onDay,
  type Period,
  yearOf,
} from './calendar.ts';
import {
  type DateBasis,
  dayInMonth,
  namedYear,
  nearestMonth,
  nearestWeekday,
  season,
  shiftedMonth,
} from './date-resolve.ts';
import { type DateRule, type Groups, lower } from './date-rule.ts';
import { monthNumber, numberOf, weekdayNumber } from './date-words.ts';

const yearAfter = (groups: Groups, basis: DateBasis): number | null => {
  if (groups.shift2 !== undefined) return shiftedMonthYear(groups, basis);
  return namedYear(groups.year ?? groups.shift, basis.today);
};
/** "2 November last": the latest November that is over. */
const shiftedMonthYear = (groups: Groups, basis: DateBasis): number =>
  yearOf(shiftedMonth(monthNumber(groups.month!), 'last', basis).from);

const day = (groups: Groups, basis: DateBasis): Period | null =>
  dayInMonth(monthNumber(groups.month!), Number.parseInt(groups.day!, 10), yearAfter(groups, basis), basis);

const days = (groups: Groups, basis: DateBasis): Period | null => {
  const last = dayInMonth(
    monthNumber(groups.month!),
    Number.parseInt(groups.last!, 10),
    yearAfter(groups, basis),
    basis,
  );
  if (last === null) return null;
  const from = last.from - Number.parseInt(groups.last!, 10) + Number.parseInt(groups.day!, 10);
  if (groups.and !== undefined && from !== last.from - 1) return last;
  return from < last.from ? fromTo(from, last.to) : null;
};

/** Of two readings of 05/12/2010 the one that is not in the future; day first where both may be. */
const numeric = ({ first, second, year }: Groups, { today }: DateBasis): Period | null => {
  const readings = [
    [Number(second), Number(first)],
    [Number(first), Number(second)],
  ] as const;
  const valid = readings
    .filter(([month, date]) => isDayOfMonth(Number(year), month, date))
    .map(([month, date]) => dayNumber(Number(year), month, date));
  const chosen = valid.find((candidate) => candidate <= today) ?? valid[0];
  return chosen === undefined ? null : onDay(chosen);
};

/** "the first nine months of 2022". */
function monthsOf(year: number, which: string, count: number): Period | null {
  if (count < 2 || count > 12) return null;
  return which === 'first'
    ? fromTo(inMonth(year, 1).from, inMonth(year, count).to)
    : fromTo(inMonth(year, 13 - count).from, inMonth(year, 12).to);
}

/** Dates that name a day, a month, a year or a longer stretch of the calendar. */
export const CALENDAR_RULES: readonly DateRule[] = [
  // Calendar days
  {
    needs: 'number',
    pattern: '\\b(?<year>(?:1[5-9]|20)\\d\\d)(?<mark>[-/])(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)\\b',
    resolve: ({ year, month, day: date }) =>
      isDayOfMonth(Number(year), Number(month), Number(date))
        ? onDay(dayNumber(Number(year), Number(month), Number(date)))
        : null,
  },
  {
    needs: 'number',
    pattern: '\\b(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>(?:19|20)\\d\\d)\\b',
    resolve: numeric,
  },
  {
    needs: 'month',
    pattern:
      '\\b(?<unit>week(?:end)?) of (?:the )?(?:{month=MONTH} {day=DAY}|(?<day2>\\d\\d?)(?:st|nd|rd|th)?(?: of)? (?<month2>{MONTH}))',
    resolve: (groups, basis) => {
      const date = dayInMonth(
        monthNumber(groups.month ?? groups.month2!),
        Number.parseInt(groups.day ?? groups.day2!, 10),
        null,
        basis,
      );
      return date && (groups.unit === 'week' ? inWeek : inWeekend)(date.from, 0);
    },
  },
  {
    needs: 'month',
    pattern:
      '{WD}\\b{day=DAY}(?:{DASH}| to | until | till | through |(?<=[Bb]etween (?:the )?\\S{1,5}) and |(?<and> and )){WD}{last=DAY}(?: of)? {month=MONTH}{YEAR_AFTER}',
    resolve: days,
  },
  {
    needs: 'month',
    pattern:
      '{month=MONTH} {day=DAY}(?:{DASH}| to | until | till | through |(?<=[Bb]etween \\S{3,9} \\S{1,5}) and |(?<and> and )){last=DAY}(?! {MONTH}){YEAR_AFTER}',
    resolve: days,
  },
  {
    needs: 'month',
    pattern: '{WD}(?:the )?\\b{day=DAY}(?: of)? {month=MONTH}{YEAR_AFTER}',
    yearless: true,
    resolve: day,
  },
  { needs: 'month', pattern: '{WD}\\b{month=MONTH} (?:the )?{day=DAY}{YEAR_AFTER}', yearless: true, resolve: day },
  // Months
  {
    needs: 'month',
    pattern: '\\b{month=MONTH},? (?:of )?(?<which>that|the same|the following|the next) year',
    anchored: 'any',
    resolve: ({ month, which }, { anchor }) =>
      inMonth(yearOf(anchor.to) + (/next|following/.test(which!) ? 1 : 0), monthNumber(month!)),
  },
  {
    needs: 'month',
    pattern:
      '{PART}\\b{month=MONTH},? (?:of )?(?:{year=YEAR}|(?<shift>last|this|next) year|(?<shift2>last)(?= ?[,.;:)]|$))',
    resolve: (groups, basis) => inMonth(yearAfter(groups, basis)!, monthNumber(groups.month!)),
  },
  {
    needs: 'month',
    pattern: '(?:{PART}|\\b)(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Cc]oming) {month=MONTH}(?! \\d)',
    resolve: (groups, basis) => shiftedMonth(monthNumber(groups.month!), lower(groups.which), basis),
  },
  {
    needs: 'month',
    pattern: '\\b(?:[Ee]very|[Ee]ach) {month=MONTH}',
    role: 'frequency',
    resolve: (groups, basis) => nearestMonth(monthNumber(groups.month!), basis),
  },
  {
    needs: 'month',
    pattern:
      '(?<=\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Ff]rom|[Tt]o|[Uu]ntil|[Tt]ill|[Tt]hrough|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]etween|[Ff]or|[Tt]hat|and|[Oo]f) ){PART}\\b{month=MONTH}(?! \\d)(?! [A-Z][a-z]+(?:,| (?:said|told)))',
    yearless: true,
    resolve: (groups, basis) => nearestMonth(monthNumber(groups.month!), basis),
  },
  {
    needs: 'month',
    pattern: '(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ]|(?:end|start|beginning|middle) of ){month=MONTH}(?! \\d)',
    yearless: true,
    resolve: (groups, basis) => nearestMonth(monthNumber(groups.month!), basis),
  },
  {
    needs: 'month',
    pattern: "\\b(?!May\\b|March\\b|MA[YR]|Mar\\b|Jan\\b|Jun\\b){month=MONTH}(?=['’]s |(?: [a-z]+))(?! \\d)",
    role: 'attributive',
    yearless: true,
    resolve: (groups, basis) => nearestMonth(monthNumber(groups.month!), basis),
  },
  // Years
  {
    needs: 'unit',
    pattern:
      '\\b(?:the )?(?<which>first|last|final) {n=NUMBER} months of (?:{year=YEAR}|(?:the |(?<shift>last|this|next) )year)',
    resolve: ({ which, n, year, shift: word }, { today }) =>
      monthsOf(namedYear(year ?? word, today) ?? yearOf(today), which!, numberOf(n!)),
  },
  {
    needs: 'number',
    pattern: '\\b{year=YEAR}(?:{DASH}(?<last>{YEAR}|\\d\\d)|/(?<slash>\\d\\d))\\b(?![-.,]?\\d)',
    resolve: ({ year, last = '', slash }) => {
      if (slash !== undefined)
        return Number(slash) === (Number(year) + 1) % 100
          ? fromTo(inYear(Number(year)).from, inYear(Number(year) + 1).to)
          : null;
      const end = last.length === 2 ? Number(year!.slice(0, 2) + last) : Number(last);
      return end > Number(year) ? fromTo(inYear(Number(year)).from, inYear(end).to) : null;
    },
  },
  {
    needs: 'number',
    pattern: '{PART}\\b(?:the )?(?:early|mid|late)?[- ]?(?<year>(?:1[5-9]|20)\\d0)s\\b',
    resolve: ({ year }) => fromTo(inYear(Number(year)).from, inYear(Number(year) + 9).to),
  },
  {
    needs: 'number',
    pattern: '\\b(?:the )?(?:{PART})(?<n>1[0-9]|2[01])(?:th|st)[- ]century(?! BC)',
    resolve: ({ n }) => fromTo(inYear(100 * Number(n) - 99).from, inYear(100 * Number(n)).to),
  },
  {
    needs: 'number',
    pattern: '\\bQ(?<n>[1-4])(?: of)? {year=YEAR}',
    resolve: ({ n, year }) => inQuarter(Number(year), 3 * Number(n) - 2),
  },
  {
    needs: 'unit',
    pattern:
      '\\b(?:the )?(?<n>first|second|third|fourth|final|last) (?<unit>quarter|half) of (?:{year=YEAR}|(?:the |(?<shift>last|this|next) )year)',
    resolve: ({ n, unit, year, shift: word }, { today }) => {
      const length = unit === 'half' ? 6 : 3;
      const count = /final|last/.test(n!) ? 12 / length : numberOf(n!);
      const named = namedYear(year ?? word, today) ?? yearOf(today);
      return count * length > 12
        ? null
        : fromTo(inMonth(named, length * (count - 1) + 1).from, inMonth(named, length * count).to);
    },
  },
  {
    needs: 'word',
    pattern:
      '(?:\\b(?<which>[Ll]ast|[Tt]his|[Nn]ext) |(?<=\\b(?:[Ii]n|[Ss]ince|[Ii]n the|[Ss]ince the|[Oo]ver the|[Dd]uring the|[Bb]y the|[Bb]y|[Tt]his) )){PART}(?:the )?{season=SEASON}(?: (?:of )?(?:{year=YEAR}|(?<shift>last|this|next) year))?\\b(?! (?:camp|school|game|olympic|break|sport))',
    resolve: ({ which, season: name, year, shift: word }, basis) =>
      season(name!, lower(which), namedYear(year ?? word, basis.today), basis),
  },
  {
    needs: 'number',
    pattern:
      "(?<=\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Tt]hat|[Tt]his|both) |['’]s |s['’] ){year=YEAR}(?= \\(?[A-Za-z“\"])(?! (?:and|to|was|is|were|had|when)\\b)",
    role: 'attributive',
    resolve: ({ year }) => inYear(Number(year)),
  },
  {
    needs: 'number',
    pattern:
      '(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter|[Dd]uring|of|[Aa]round|[Bb]etween|to|back to|as|[Ff]or|[Tt]hrough|year|early|late|mid|\\d\\d\\d\\d (?:and|or)) )|(?<=[Mm]id-)){PART}{year=YEAR}(?! (?:troops|soldiers|people|tonnes|tons|men|women|children|square|kilomet|miles|metres|meters|dollars|euros|megawatts|barrels|refugees|km|mw)\\b)\\b',
    resolve: ({ year }) => inYear(Number(year)),
  },
  {
    needs: 'number',
    pattern: '(?<=\\((?:in )?){year=YEAR}(?=\\))',
    role: 'attributive',
    resolve: ({ year }) => inYear(Number(year)),
  },
  {
    needs: 'number',
    pattern: '\\bH(?<n>[12])(?: of)? {year=YEAR}',
    resolve: ({ n, year }) =>
      fromTo(inMonth(Number(year), 6 * Number(n) - 5).from, inMonth(Number(year), 6 * Number(n)).to),
  },
  // Anniversaries and what recurs
  {
    needs: 'word',
    pattern: '\\b{n=ORDINAL} anniversary',
    role: 'anniversary',
    resolve: ({ n }, { today }) => inYear(yearOf(today) - numberOf(n!)),
  },
  {
    needs: 'weekday',
    pattern: '\\b(?:(?:[Ee]very|[Ee]ach)(?: other)? {weekday=WEEKDAY}|(?<weekday2>{WEEKDAY})s)\\b',
    role: 'frequency',
    resolve: ({ weekday, weekday2 }, basis) => nearestWeekday(weekdayNumber(weekday ?? weekday2!), basis),
  },
];

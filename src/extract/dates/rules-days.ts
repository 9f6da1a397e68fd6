import { dayNumber, fromTo, inMonth, inWeek, inWeekend, isDayOfMonth, onDay, type Period, yearOf } from './calendar.ts';
import { type DateBasis, dayInMonth, monthBeside, namedYear, nearestMonth, shiftedMonth } from './resolve.ts';
import { type DateRule, type Groups, lower } from './rule.ts';
import { monthNumber } from './words.ts';

const yearAfter = (groups: Groups, basis: DateBasis): number | null => {
  if (groups.shift2 !== undefined) return shiftedMonthYear(groups, basis);
  return namedYear(groups.year ?? groups.shift, basis.today);
};
/** "2 November last": the latest November that is over. */
const shiftedMonthYear = (groups: Groups, basis: DateBasis): number =>
  yearOf(shiftedMonth(monthNumber(groups.month!), 'last', basis).from);

const day = (groups: Groups, basis: DateBasis): Period | null =>
  dayInMonth(
    { month: monthNumber(groups.month!), day: Number.parseInt(groups.day!, 10), year: yearAfter(groups, basis) },
    basis,
  );

const days = (groups: Groups, basis: DateBasis): Period | null => {
  const last = dayInMonth(
    { month: monthNumber(groups.month!), day: Number.parseInt(groups.last!, 10), year: yearAfter(groups, basis) },
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

/** Dates that name a day or a month of the calendar. */
export const DAY_AND_MONTH_RULES: readonly DateRule[] = [
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
    also: ['week', 'weekend'],
    pattern:
      '\\b(?<unit>week(?:end)?) of (?:the )?(?:{month=MONTH} {day=DAY}|(?<day2>\\d\\d?)(?:st|nd|rd|th)?(?: of)? (?<month2>{MONTH}))',
    resolve: (groups, basis) => {
      const month = monthNumber(groups.month ?? groups.month2!);
      const date = dayInMonth({ month, day: Number.parseInt(groups.day ?? groups.day2!, 10), year: null }, basis);
      return date && (groups.unit === 'week' ? inWeek : inWeekend)(date.from, 0);
    },
  },
  {
    needs: 'month',
    also: ['#day'],
    pattern:
      '{WD}\\b{day=DAY}(?:{DASH}| to | until | till | through |(?<=[Bb]etween (?:the )?\\S{1,5}) and |(?<and> and )){WD}{last=DAY}(?: of)? {month=MONTH}{YEAR_AFTER}',
    yearless: true,
    resolve: days,
  },
  {
    needs: 'month',
    also: ['#day'],
    pattern:
      '{month=MONTH} {day=DAY}(?:{DASH}| to | until | till | through |(?<=[Bb]etween \\S{3,9} \\S{1,5}) and |(?<and> and )){last=DAY}(?! {MONTH}){YEAR_AFTER}',
    yearless: true,
    resolve: days,
  },
  {
    needs: 'month',
    also: ['#day'],
    pattern: '{WD}(?:the )?\\b{day=DAY}(?: of)? {month=MONTH}{YEAR_AFTER}',
    yearless: true,
    resolve: day,
  },
  {
    needs: 'month',
    also: ['#day'],
    pattern: '{WD}\\b{month=MONTH} (?:the )?{day=DAY}{YEAR_AFTER}',
    yearless: true,
    resolve: day,
  },
  // Months
  {
    needs: 'month',
    also: ['year'],
    pattern: '\\b{month=MONTH},? (?:of )?(?<which>that|the same|the following|the next) year',
    anchored: 'any',
    resolve: ({ month, which }, { anchor }) =>
      inMonth(yearOf(anchor.to) + (/next|following/.test(which!) ? 1 : 0), monthNumber(month!)),
  },
  {
    // "recognized it in December, and the following March signed a treaty"
    needs: 'month',
    also: ['following', 'next', 'previous', 'preceding'],
    pattern: '\\b[Tt]he (?<which>following|next|previous|preceding) {month=MONTH}(?! \\d)',
    anchored: 'any',
    resolve: ({ month, which }, { anchor }) => monthBeside(monthNumber(month!), which!, anchor),
  },
  {
    needs: 'month',
    also: ['#year', 'last', 'this', 'next'],
    pattern:
      '{PART}\\b{month=MONTH},? (?:of )?(?:{year=YEAR}|(?<shift>last|this|next) year|(?<shift2>last)(?= ?[,.;:)]|$))',
    resolve: (groups, basis) => inMonth(yearAfter(groups, basis)!, monthNumber(groups.month!)),
  },
  {
    needs: 'month',
    also: ['last', 'this', 'next', 'previous', 'coming'],
    pattern: '(?:{PART}|\\b)(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious|[Cc]oming) {month=MONTH}(?! \\d)',
    resolve: (groups, basis) => shiftedMonth(monthNumber(groups.month!), lower(groups.which), basis),
  },
  {
    needs: 'month',
    also: ['every', 'each'],
    pattern: '\\b(?:[Ee]very|[Ee]ach) {month=MONTH}',
    role: 'frequency',
    resolve: (groups, basis) => nearestMonth(monthNumber(groups.month!), basis),
  },
  {
    needs: 'month',
    pattern:
      '(?=[JFMASOND]|(?:the|very|end|start|beginning|middle|close|early|late|mid|later|earlier)\\b)(?<=\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Ff]rom|[Tt]o|[Uu]ntil|[Tt]ill|[Tt]hrough|[Tt]hroughout|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]etween|[Ff]or|[Tt]hat|and|[Oo]f|(?:early|late|recently) as) ){PART}\\b{month=MONTH}(?! \\d)(?! [A-Z][a-z]+(?:,| (?:said|told)))',
    yearless: true,
    resolve: (groups, basis) => nearestMonth(monthNumber(groups.month!), basis),
  },
  {
    needs: 'month',
    also: ['early', 'late', 'mid', 'end', 'start', 'beginning', 'middle'],
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
];

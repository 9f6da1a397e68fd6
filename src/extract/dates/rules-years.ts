import { fromTo, inMonth, inQuarter, inYear, type Period, yearOf } from './calendar.ts';
import { namedYear, nearestWeekday, season } from './resolve.ts';
import { type DateRule, lower } from './rule.ts';
import { numberOf, weekdayNumber } from './words.ts';

/** "the first nine months of 2022". */
function monthsOf(year: number, which: string, count: number): Period | null {
  if (count < 2 || count > 12) return null;
  return which === 'first'
    ? fromTo(inMonth(year, 1).from, inMonth(year, count).to)
    : fromTo(inMonth(year, 13 - count).from, inMonth(year, 12).to);
}

/** Dates that name a year or a longer or shorter stretch of one, anniversaries, and what recurs. */
export const YEAR_RULES: readonly DateRule[] = [
  // Years
  {
    // "1964: Malawi becomes independent"
    needs: 'number',
    pattern: '^{year=YEAR}(?=(?::| [-–—]) )',
    resolve: ({ year }) => inYear(Number(year)),
  },
  {
    needs: 'unit',
    also: ['months'],
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
    also: ['#decade'],
    pattern: '{PART}\\b(?:the )?(?:early|mid|late)?[- ]?(?<year>(?:1[5-9]|20)\\d0)s\\b',
    resolve: ({ year }) => fromTo(inYear(Number(year)).from, inYear(Number(year) + 9).to),
  },
  {
    needs: 'number',
    also: ['century'],
    pattern: '\\b(?:the )?(?:{PART})(?<n>1[0-9]|2[01])(?:th|st)[- ]century(?! BC)',
    resolve: ({ n }) => fromTo(inYear(100 * Number(n) - 99).from, inYear(100 * Number(n)).to),
  },
  {
    needs: 'number',
    also: ['q1', 'q2', 'q3', 'q4'],
    pattern: '\\bQ(?<n>[1-4])(?: of)? {year=YEAR}',
    resolve: ({ n, year }) => inQuarter(Number(year), 3 * Number(n) - 2),
  },
  {
    needs: 'unit',
    also: ['quarter', 'half'],
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
    also: ['spring', 'summer', 'autumn', 'fall', 'winter'],
    pattern:
      '(?:\\b(?<which>[Ll]ast|[Tt]his|[Nn]ext) |(?<=\\b(?:[Ii]n|[Ss]ince|[Ii]n the|[Ss]ince the|[Oo]ver the|[Dd]uring the|[Bb]y the|[Bb]y|[Tt]his) )){PART}(?:the )?{season=SEASON}(?: (?:of )?(?:{year=YEAR}|(?<shift>last|this|next) year))?\\b(?! (?:camp|school|game|olympic|break|sport))',
    yearless: true,
    resolve: ({ which, season: name, year, shift: word }, basis) =>
      season({ name: name!, which: lower(which), year: namedYear(year ?? word, basis.today) }, basis),
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
      '(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter|[Dd]uring|of|[Aa]round|[Bb]etween|to|back to|as|[Ff]or|[Tt]hrough|[Tt]hroughout|year|early|late|mid|\\d\\d\\d\\d (?:and|or)) )|(?<=[Mm]id-)|(?<=\\b(?:[Aa]t|[Oo]ver) )(?=the\\b)){PART}{year=YEAR}(?! (?:troops|soldiers|people|tonnes|tons|men|women|children|square|kilomet|miles|metres|meters|dollars|euros|megawatts|barrels|refugees|km|mw)\\b)\\b',
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
    also: ['h1', 'h2'],
    pattern: '\\bH(?<n>[12])(?: of)? {year=YEAR}',
    resolve: ({ n, year }) =>
      fromTo(inMonth(Number(year), 6 * Number(n) - 5).from, inMonth(Number(year), 6 * Number(n)).to),
  },
  // Anniversaries and what recurs
  {
    needs: 'word',
    also: ['anniversary'],
    pattern: '\\b{n=ORDINAL} anniversary',
    role: 'anniversary',
    resolve: ({ n }, { today }) => inYear(yearOf(today) - numberOf(n!)),
  },
  {
    needs: 'weekday',
    also: ['every', 'each', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
    pattern: '\\b(?:(?:[Ee]very|[Ee]ach)(?: other)? {weekday=WEEKDAY}|(?<weekday2>{WEEKDAY})s)\\b',
    role: 'frequency',
    resolve: ({ weekday, weekday2 }, basis) => nearestWeekday(weekdayNumber(weekday ?? weekday2!), basis),
  },
];

import { dayOfMonth, fromTo, inMonth, inWeekend, monthOf, onDay, type Period, yearOf } from './calendar.ts';
import { type DateBasis, dayInMonth, nearestWeekday, shift, shiftedWeekday, stretch, unitAt } from './resolve.ts';
import { type DateRule, lower, stepOf } from './rule.ts';
import { numberOf, weekdayNumber } from './words.ts';

/** Month and day of feasts. */
const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  Christmas: [12, 25],
  'Christmas Day': [12, 25],
  'Christmas Eve': [12, 24],
  "New Year's Eve": [12, 31],
  "New Year's Day": [1, 1],
  'Boxing Day': [12, 26],
};

/** Weekdays, and what counts from the publication day. */
export const RELATIVE_RULES: readonly DateRule[] = [
  // Weekdays
  {
    needs: 'weekday',
    also: ['week'],
    pattern: '\\b{weekday=WEEKDAY}(?: of)?,? (?<which>last|this|next|the previous) week',
    resolve: ({ weekday, which }, { today }) => {
      const week = unitAt(today, stepOf(which?.replace('the ', '')), 'week')!;
      return onDay(week.from + weekdayNumber(weekday!) - 1);
    },
  },
  {
    needs: 'weekday',
    also: ['last', 'this', 'next', 'coming'],
    pattern:
      '\\b(?<which>[Ll]ast|[Tt]his past|[Tt]his|[Nn]ext|[Tt]his coming|[Cc]oming) {weekday=WEEKDAY}\\b(?! {MONTH})',
    resolve: ({ weekday, which }, basis) =>
      shiftedWeekday(weekdayNumber(weekday!), lower(which).replace(/^this (?=past|coming)/, ''), basis),
  },
  {
    needs: 'weekday',
    also: ['previous', 'preceding', 'following'],
    pattern: '\\bthe (?<which>previous|preceding|following) {weekday=WEEKDAY}\\b',
    anchored: 'day',
    resolve: ({ weekday, which }, basis) =>
      shiftedWeekday(weekdayNumber(weekday!), which === 'following' ? 'next' : 'last', {
        ...basis,
        today: basis.anchor.from,
      }),
  },
  {
    needs: 'weekday',
    pattern:
      '(?<!\\b(?:Black|Bloody|Good|Holy|Red|Easter|Palm|Super|Ash|Cyber|Giving) )\\b{weekday=WEEKDAY}\\b(?! (?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Club|prayers?))',
    resolve: ({ weekday }, basis) => nearestWeekday(weekdayNumber(weekday!), basis),
  },
  // Counted from publication
  {
    needs: 'unit',
    also: ['earlier', 'later', 'early', 'late'],
    pattern: '\\b(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) in the (?<unit>day|week|month|year|decade)\\b',
    resolve: ({ unit }, { today }) => unitAt(today, 0, unit!),
  },
  {
    needs: 'unit',
    also: ['end'],
    pattern: "\\b(?:[Yy]ear-end|(?:the )?(?<unit>year|month|week)['’]s end)\\b",
    resolve: ({ unit }, { today }) => unitAt(today, 0, unit ?? 'year'),
  },
  {
    needs: 'unit',
    also: ['fortnight'],
    pattern: '\\b[Aa] fortnight ago\\b',
    resolve: (_, { today }) => onDay(today - 14),
  },
  {
    needs: 'word',
    also: ['yesterday'],
    pattern: '\\b(?:[Tt]he )?day before yesterday\\b',
    spoken: true,
    resolve: (_, { today }) => onDay(today - 2),
  },
  {
    needs: 'word',
    also: ['tomorrow'],
    pattern: '\\b(?:[Tt]he )?day after tomorrow\\b',
    spoken: true,
    resolve: (_, { today }) => onDay(today + 2),
  },
  {
    needs: 'word',
    also: ['today', 'tonight', 'this'],
    pattern:
      '\\b(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) )?(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\\b',
    spoken: true,
    resolve: (_, { today }) => onDay(today),
  },
  {
    needs: 'word',
    also: ['yesterday', 'last'],
    pattern:
      '\\b(?:[Yy]esterday(?: (?:morning|afternoon|evening))?|(?:(?:[Ee]arly|[Ll]ate) )?[Ll]ast (?:night|evening))\\b',
    spoken: true,
    resolve: (_, { today }) => onDay(today - 1),
  },
  {
    needs: 'word',
    also: ['tomorrow'],
    pattern: '\\b[Tt]omorrow\\b',
    spoken: true,
    resolve: (_, { today }) => onDay(today + 1),
  },
  {
    needs: 'word',
    also: ['overnight'],
    pattern: '\\b[Oo]vernight\\b(?! (?:{WEEKDAY}|(?:on|from|into|to|between) {WEEKDAY}))',
    resolve: (_, { today }) => fromTo(today - 1, today),
  },
  {
    needs: 'word',
    also: ['christmas', 'year', 'boxing'],
    pattern:
      "\\b(?<feast>Christmas(?: (?:Day|Eve))?|New Year['’]s (?:Day|Eve)|Boxing Day)\\b(?:,? (?:of )?{year=YEAR})?(?! (?:gift|present|tree|card|truce|party|market|attack))",
    resolve: ({ feast, year }, basis) => {
      const [month, day] = FEASTS[feast!.replace('’', "'")]!;
      return dayInMonth({ month, day, year: year === undefined ? null : Number(year) }, basis);
    },
  },
  {
    needs: 'unit',
    also: ['ago'],
    pattern: '\\b(?<n>{NUMBER}|half a) (?<unit>hour|day|night|week|month|year|decade)s? ago\\b',
    resolve: ({ n, unit }, { today }) => (n === 'half a' ? null : shift(onDay(today), -numberOf(n!), unit!)),
  },
  {
    needs: 'unit',
    also: ['time'],
    pattern: "\\b[Ii]n {n=NUMBER} (?<unit>day|week|month|year)s?['’]? time\\b",
    resolve: ({ n, unit }, { today }) => shift(onDay(today), numberOf(n!), unit!),
  },
  {
    needs: 'unit',
    also: ['within'],
    pattern: '\\b[Ww]ithin the next (?<unit>week|month|year)\\b',
    resolve: ({ unit }, { today }) => unitAt(today, 1, unit!),
  },
  {
    needs: 'unit',
    also: ['past', 'last'],
    pattern: '\\b(?:the )?(?:past|last) {n=NUMBER} (?<unit>day|week|month|year|decade)s\\b',
    resolve: ({ n, unit }, { today }) => stretch(today, -numberOf(n!), unit!),
  },
  {
    needs: 'unit',
    also: ['next', 'coming'],
    pattern: '\\b(?:the )?(?:next|coming) {n=NUMBER} (?<unit>day|week|month|year|decade)s\\b',
    resolve: ({ n, unit }, { today }) => stretch(today, numberOf(n!), unit!),
  },
  {
    needs: 'unit',
    also: ['previous', 'preceding'],
    pattern: '\\bthe (?:previous|preceding) {n=NUMBER} (?<unit>day)s\\b',
    anchored: 'day',
    resolve: ({ n }, { anchor }) => fromTo(anchor.from - numberOf(n!), anchor.from - 1),
  },
  {
    needs: 'unit',
    also: ['past'],
    pattern: '\\b(?:the )?past (?<unit>week|month|year|decade)\\b',
    resolve: ({ unit }, { today }) => stretch(today, -1, unit!),
  },
  {
    needs: 'unit',
    also: ['last', 'this', 'next', 'coming', 'current'],
    pattern:
      '{PART}\\b(?<which>[Ll]ast|[Tt]his|(?<!\\bThe )[Nn]ext|[Tt]he coming|[Tt]he current) (?<unit>weekend|week|month|quarter|year|decade)\\b',
    resolve: ({ which, unit }, { today }) => unitAt(today, stepOf(which?.replace(/^the /i, '')), unit!),
  },
  {
    needs: 'unit',
    also: ['weekend'],
    pattern: '\\b(?:[Aa]t|[Oo]ver|[Oo]n|[Dd]uring) the weekend\\b(?! of)',
    resolve: (_, { today, tense }) => inWeekend(today, tense === 'future' || weekendBegun(today) ? 0 : -1),
  },
  {
    needs: 'unit',
    also: ['end', 'middle', 'start', 'beginning', 'close'],
    pattern: '\\b(?:[Ee]nd|[Mm]iddle|[Ss]tart|[Bb]eginning|[Cc]lose) of the (?<unit>week|month|year|decade)\\b',
    resolve: ({ unit }, { today }) => unitAt(today, 0, unit!),
  },
  {
    needs: 'number',
    also: ['#day'],
    pattern:
      '\\b[Oo]n the (?<date>[0-3]?\\d)(?:st|nd|rd|th)(?: (?:of )?(?<which>this|last|next) month)?(?= ?[,.;:)]|$| (?:and|when|that|of the month|in|at|after|before|by)\\b| [A-Z])',
    resolve: ({ date, which }, basis) => monthDay(Number(date), which, basis),
  },
];

/** Saturday and Sunday are themselves part of "the weekend". */
const weekendBegun = (today: number): boolean => inWeekend(today, 0).from <= today;

/** "On February 21 … On the 24th": a later day of the month that the story stands in. */
const inStorysMonth = (date: number, { anchor, today, tense }: DateBasis): Period | null =>
  tense !== 'future' && anchor.precision === 'DAY' && anchor.to < today && date > dayOfMonth(anchor.to)
    ? onDay(anchor.to - dayOfMonth(anchor.to) + date)
    : null;

/** "on the 12th": of the month named, else of the latest month whose twelfth is past (or the next, looking ahead). */
function monthDay(date: number, which: string | undefined, basis: DateBasis): Period | null {
  const { today, tense } = basis;
  const told = which === undefined ? inStorysMonth(date, basis) : null;
  if (told && told.to <= today && dayOfMonth(told.to) === date) return told;
  const step =
    which === undefined
      ? tense === 'future'
        ? date < dayOfMonth(today)
          ? 1
          : 0
        : date > dayOfMonth(today)
          ? -1
          : 0
      : stepOf(which);
  const { from, to } = inMonth(yearOf(today), monthOf(today) + step);
  return from + date - 1 <= to ? onDay(from + date - 1) : null;
}

import {
  dayNumber,
  dayOfMonth,
  fromTo,
  inMonth,
  inWeek,
  inWeekend,
  inYear,
  isDayOfMonth,
  monthOf,
  onDay,
  type Period,
  weekdayOf,
  yearOf,
} from './calendar.ts';

/** Whether the verb beside a date looks back or ahead; null where the sentence does not say. */
export type Tense = 'past' | 'future' | null;

/** What a relative date is measured from. */
export interface DateBasis {
  /** The publication day. */
  today: number;
  tense: Tense;
  /** What "the day before" and "two years later" count from. */
  anchor: Period;
}

/** Beyond this many days ahead, a day without a year is taken for last year's. */
const NEAR_FUTURE = 31;

/** Year named beside a date: a number, or "last", "this", "next" year. */
export function namedYear(word: string | undefined, today: number): number | null {
  if (word === undefined) return null;
  const shift = ({ last: -1, previous: -1, this: 0, next: 1, following: 1 } as Record<string, number>)[
    word.toLowerCase()
  ];
  return shift === undefined ? Number.parseInt(word, 10) : yearOf(today) + shift;
}

/** A day as it is named, with its year or without. */
export interface NamedDay {
  month: number;
  day: number;
  year: number | null;
}

/** A day of a month in the year named, else in the year that news prose means: this one, unless that lies too far ahead. */
export function dayInMonth({ month, day, year }: NamedDay, basis: DateBasis): Period | null {
  const thisYear = yearOf(basis.today);
  if (year !== null) return isDayOfMonth(year, month, day) ? onDay(dayNumber(year, month, day)) : null;
  const years = basis.tense === 'future' ? [thisYear, thisYear + 1] : [thisYear, thisYear - 1];
  const fits = (candidate: number): boolean => {
    const ahead = dayNumber(candidate, month, day) - basis.today;
    if (basis.tense === 'future') return ahead >= 0;
    return ahead <= (basis.tense === 'past' ? 0 : NEAR_FUTURE);
  };
  const chosen = years.filter((candidate) => isDayOfMonth(candidate, month, day)).find(fits);
  return chosen === undefined ? null : onDay(dayNumber(chosen, month, day));
}

/** A month without a year: the latest that has begun, or the next to end where the verb looks ahead. */
export function nearestMonth(month: number, basis: DateBasis): Period {
  const ahead = month - monthOf(basis.today);
  const shift = basis.tense === 'future' ? (ahead < 0 ? 1 : 0) : ahead > 0 ? -1 : 0;
  return inMonth(yearOf(basis.today) + shift, month);
}

/** "last December", "this February", "next May". */
export function shiftedMonth(month: number, word: string, basis: DateBasis): Period {
  const ahead = month - monthOf(basis.today);
  const year = yearOf(basis.today);
  if (word === 'next' || word === 'coming') return inMonth(ahead <= 0 ? year + 1 : year, month);
  if (word === 'this') return inMonth(year, month);
  return inMonth(ahead >= 0 ? year - 1 : year, month);
}

/** "the following March", "the previous May": the nearest month of the name after or before the one that was told. */
export function monthBeside(month: number, word: string, { from, to }: Period): Period {
  if (word === 'following' || word === 'next') return inMonth(yearOf(to) + (month <= monthOf(to) ? 1 : 0), month);
  return inMonth(yearOf(from) - (month >= monthOf(from) ? 1 : 0), month);
}

/** A bare weekday: the publication day itself or the last one past; the next one where the verb looks ahead. */
export function nearestWeekday(weekday: number, basis: DateBasis): Period {
  const back = (weekdayOf(basis.today) - weekday + 7) % 7;
  if (basis.tense === 'future') return onDay(basis.today + ((7 - back) % 7));
  return onDay(basis.today - back);
}

/** "last Thursday", "next Friday", "this Sunday". */
export function shiftedWeekday(weekday: number, word: string, basis: DateBasis): Period {
  const back = (weekdayOf(basis.today) - weekday + 7) % 7;
  if (word === 'next' || word === 'coming') return onDay(basis.today + 7 - back);
  if (word === 'this') return onDay(basis.today + ((7 - back) % 7));
  return onDay(basis.today - (back === 0 ? 7 : back));
}

/** Weeks, months, years counted from a period; a month end is kept inside its month. */
export function shift(period: Period, count: number, unit: string): Period {
  const { from } = period;
  switch (unit) {
    case 'hour':
      return onDay(from + Math.trunc(count / 24));
    case 'day':
      return onDay(from + count);
    case 'night':
      return onDay(from + count);
    case 'week':
      return onDay(from + 7 * count);
    case 'month':
      return inMonth(yearOf(from), monthOf(from) + count);
    case 'year':
      return inYear(yearOf(from) + count);
    default:
      return inYear(yearOf(from) + 10 * count);
  }
}

/** The week, weekend, month or year that lies `count` after the one of `day`. */
export function unitAt(day: number, count: number, unit: string): Period | null {
  if (unit === 'day' || unit === 'night') return onDay(day + count);
  if (unit === 'week') return inWeek(day, count);
  if (unit === 'weekend') return inWeekend(day, count);
  if (unit === 'month') return inMonth(yearOf(day), monthOf(day) + count);
  if (unit === 'quarter') {
    const first = 3 * Math.floor((monthOf(day) - 1) / 3) + 1 + 3 * count;
    return fromTo(inMonth(yearOf(day), first).from, inMonth(yearOf(day), first + 2).to);
  }
  if (unit === 'year') return inYear(yearOf(day) + count);
  const decade = 10 * Math.floor(yearOf(day) / 10) + 10 * count;
  return unit === 'decade' ? fromTo(dayNumber(decade, 1, 1), dayNumber(decade + 9, 12, 31)) : null;
}

/** The stretch of `count` units that ends with, or begins after, `day`: "the past four days", "the next two years". */
export function stretch(day: number, count: number, unit: string): Period {
  const year = yearOf(day);
  const month = monthOf(day);
  const far =
    unit === 'day'
      ? day + count
      : unit === 'week'
        ? day + 7 * count
        : unit === 'month'
          ? Math.min(dayNumber(year, month + count, dayOfMonth(day)), inMonth(year, month + count).to)
          : dayNumber(year + (unit === 'year' ? count : 10 * count), month, dayOfMonth(day));
  return count < 0 ? fromTo(far, day) : fromTo(day, far);
}

/** The day number of Easter Sunday (the anonymous Gregorian computus). */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1);
}

const seasonStart: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** A season as it is named: "last", "this" or "next" where `which` says so, and of its year where that is told. */
export interface NamedSeason {
  name: string;
  which?: string;
  year: number | null;
}

/** A season of the northern year, the latest begun unless the word says otherwise. */
export function season({ name, which, year }: NamedSeason, basis: DateBasis): Period {
  const start = seasonStart[name.toLowerCase()]!;
  const of = (named: number): Period => fromTo(inMonth(named, start).from, inMonth(named, start + 2).to);
  if (year !== null) return of(year);
  const now = of(yearOf(basis.today));
  if (which === 'next') return now.from > basis.today ? now : of(yearOf(basis.today) + 1);
  if (which === 'last') return now.to < basis.today ? now : of(yearOf(basis.today) - 1);
  if (which === 'this') return now;
  if (basis.tense === 'future') return now.to >= basis.today ? now : of(yearOf(basis.today) + 1);
  return now.from <= basis.today ? now : of(yearOf(basis.today) - 1);
}

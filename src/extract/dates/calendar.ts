import type { DatePrecision } from '../../model/kinds.ts';

/** Calendar arithmetic on day numbers (days since 1970-01-01, UTC): no clock, no locale. Months count from 1, weekdays from Monday = 1. */

const MILLISECONDS_A_DAY = 86_400_000;

/** A stretch of whole days, both ends inclusive. */
export interface Period {
  from: number;
  to: number;
  precision: DatePrecision;
}

/** The day number of a calendar day; day 0 of a month is the last day of the month before. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;

/** The day number of `YYYY-MM-DD`; throws where the text is none. */
export function parseDay(iso: string): number {
  const day = Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY;
  if (!Number.isInteger(day)) throw new TypeError(`not a date as YYYY-MM-DD: ${iso}`);
  return day;
}

/** A day number as `YYYY-MM-DD`. */
export const formatDay = (day: number): string => new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

export const yearOf = (day: number): number => new Date(day * MILLISECONDS_A_DAY).getUTCFullYear();
export const monthOf = (day: number): number => new Date(day * MILLISECONDS_A_DAY).getUTCMonth() + 1;
export const dayOfMonth = (day: number): number => new Date(day * MILLISECONDS_A_DAY).getUTCDate();
/** Monday = 1 … Sunday = 7; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const onDay = (day: number): Period => ({ from: day, to: day, precision: 'DAY' });
export const fromTo = (from: number, to: number): Period => ({ from, to, precision: from === to ? 'DAY' : 'RANGE' });

/** One month; `month` may lie outside 1…12 and then counts on into the years beside. */
export const inMonth = (year: number, month: number): Period => ({
  from: dayNumber(year, month, 1),
  to: dayNumber(year, month + 1, 0),
  precision: 'MONTH',
});

export const inYear = (year: number): Period => ({
  from: dayNumber(year, 1, 1),
  to: dayNumber(year, 12, 31),
  precision: 'YEAR',
});

/** Monday to Sunday of the week that lies `weeks` after the one of `day`. */
export function inWeek(day: number, weeks: number): Period {
  const monday = day - weekdayOf(day) + 1 + 7 * weeks;
  return fromTo(monday, monday + 6);
}

/** Saturday and Sunday of the week that lies `weeks` after the one of `day`. */
export const inWeekend = (day: number, weeks: number): Period => {
  const { to } = inWeek(day, weeks);
  return fromTo(to - 1, to);
};

/** Three months from the first of `month`. */
export const inQuarter = (year: number, month: number): Period =>
  fromTo(dayNumber(year, month, 1), dayNumber(year, month + 3, 0));

export const isDayOfMonth = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= dayOfMonth(dayNumber(year, month + 1, 0));

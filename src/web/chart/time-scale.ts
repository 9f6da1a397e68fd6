import type { Bucket } from '../generated/operations.ts';

/** Days as numbers, counted from 1970. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
export const dayOf = (number: number): string => new Date(Math.round(number) * 86_400_000).toISOString().slice(0, 10);

/** A stretch of days, half-open, laid out over so many pixels. */
export interface TimeScale {
  from: number;
  to: number;
  left: number;
  right: number;
}

/** Where a day begins. */
export const placeOf = ({ from, to, left, right }: TimeScale, day: number): number =>
  left + ((day - from) / Math.max(1, to - from)) * (right - left);

/** Which day a place belongs to. */
export const dayAt = ({ from, to, left, right }: TimeScale, x: number): number =>
  Math.round(from + ((x - left) / Math.max(1, right - left)) * (to - from));

const YEAR = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** Steps from one mark of the axis to the next, the finest first. */
const STEPS: readonly { months: number; days?: number; format: Intl.DateTimeFormat }[] = [
  { months: 0, days: 1, format: DAY },
  { months: 0, days: 7, format: DAY },
  { months: 1, format: MONTH },
  { months: 3, format: MONTH },
  { months: 6, format: MONTH },
  { months: 12, format: YEAR },
  { months: 24, format: YEAR },
  { months: 60, format: YEAR },
  { months: 120, format: YEAR },
  { months: 600, format: YEAR },
  { months: 1200, format: YEAR },
];

export interface Tick {
  x: number;
  label: string;
}

/** Marks of the axis: round days, months or years, never more than `most`. */
export function ticksOf(scale: TimeScale, most: number): Tick[] {
  const days = scale.to - scale.from;
  const step = STEPS.find((one) => days / (one.days ?? one.months * 30.4) <= most) ?? STEPS.at(-1)!;
  const starts = step.days === undefined ? monthStarts(scale, step.months) : dayStarts(scale, step.days);
  return starts.map((day) => ({ x: placeOf(scale, day), label: step.format.format(day * 86_400_000) }));
}

function dayStarts({ from, to }: TimeScale, days: number): number[] {
  const first = Math.ceil(from / days) * days;
  return Array.from({ length: Math.max(0, Math.ceil((to - first) / days)) }, (_, index) => first + index * days);
}

function monthStarts({ from, to }: TimeScale, months: number): number[] {
  const start = new Date(from * 86_400_000);
  const since = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const starts: number[] = [];
  for (let month = Math.ceil(since / months) * months; ; month += months) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
    if (day >= to) return starts;
    if (day >= from) starts.push(day);
  }
}

/** Longest stretch of days that each width of column is fit for: some hundred columns at most. */
const BUCKETS: readonly [Bucket, number][] = [
  ['DAY', 93],
  ['WEEK', 2 * 366],
  ['MONTH', 10 * 366],
  ['QUARTER', 30 * 366],
  ['YEAR', Number.POSITIVE_INFINITY],
];

/** How wide the columns of a series over so many days should be. */
export const bucketFor = (days: number): Bucket => BUCKETS.find(([, longest]) => days <= longest)![0];

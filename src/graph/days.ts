/** Arithmetic on days written `YYYY-MM-DD`, in UTC. */

const DAY = 86_400_000;

const FIRST = Date.parse('0000-01-01');
const LAST = Date.parse('9999-12-31');

/** The day `count` days after (before, where negative), within the years 0 to 9999. */
export const addDays = (day: string, count: number): string =>
  new Date(Math.min(LAST, Math.max(FIRST, Date.parse(day) + count * DAY))).toISOString().slice(0, 10);

/** True for a day of the calendar: "2023-02-30" is none. */
export const isDay = (day: string): boolean => !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day;

/** Days from `a` to `b`; negative where `b` is earlier. */
export const daysBetween = (a: string, b: string): number => Math.round((Date.parse(b) - Date.parse(a)) / DAY);

/** The first of a day's month. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** The last day of a day's month. */
export const monthEnd = (day: string): string => {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};

export const earlier = (a: string, b: string): string => (a < b ? a : b);
export const later = (a: string, b: string): string => (a > b ? a : b);

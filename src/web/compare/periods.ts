import type { Days } from '../state/view-state.ts';

export interface TwoPeriods {
  before: Days;
  after: Days;
}

/** The day so many months later, as `YYYY-MM-DD`; a day that the month does not have becomes its last one. */
export function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
}

/** Two neighbouring stretches of so many months, the later of which ends before `end`. */
export function neighbours(end: string, months: number): TwoPeriods {
  const middle = addMonths(end, -months);
  return { before: { from: addMonths(middle, -months), to: middle }, after: { from: middle, to: end } };
}

/** The calendar year before a day's year, and that year. */
export function calendarYears(day: string): TwoPeriods {
  const year = Number(day.slice(0, 4));
  const first = (offset: number): string => `${year + offset}-01-01`;
  return { before: { from: first(-1), to: first(0) }, after: { from: first(0), to: first(1) } };
}

/** Why two periods cannot be compared; null where they can. */
export function periodProblem({ before, after }: TwoPeriods): string | null {
  for (const [name, { from, to }] of [
    ['earlier', before],
    ['later', after],
  ] as const) {
    if (from !== null && to !== null && from >= to) return `The ${name} period ends before it begins.`;
  }
  const overlap = (before.to ?? '9999') > (after.from ?? '') && (after.to ?? '9999') > (before.from ?? '');
  return overlap ? 'The two periods overlap: what lies in both would count twice.' : null;
}

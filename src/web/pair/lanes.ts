import { dayNumber } from '../chart/time-scale.ts';
import type { DeedFragment } from '../generated/operations.ts';

/** A deed on its lane: from the first day it may have been on to the day after the last. */
export interface LaneItem {
  fact: DeedFragment;
  from: number;
  to: number;
  /** True for a single day: a dot and no bar. */
  point: boolean;
}

export interface Lane {
  type: string;
  items: readonly LaneItem[];
}

/** Facts by type, the type with the most first; undated ones stand on no lane. */
export function lanesOf(facts: readonly DeedFragment[]): Lane[] {
  const lanes = new Map<string, LaneItem[]>();
  for (const fact of facts) {
    if (fact.date === null) continue;
    const [from, to] = [dayNumber(fact.date.from), dayNumber(fact.date.to) + 1];
    const items = lanes.get(fact.type) ?? [];
    items.push({ fact, from, to, point: fact.date.precision === 'DAY' });
    lanes.set(fact.type, items);
  }
  return [...lanes]
    .map(([type, items]) => ({ type, items }))
    .sort((one, other) => other.items.length - one.items.length || (one.type < other.type ? -1 : 1));
}

/** A few days alone would show columns as wide as walls. */
const LEAST_DAYS = 365;

/** All days that the lanes and the columns reach over, with a little room at both ends; null where there is none. */
export function extentOf(
  lanes: readonly Lane[],
  columns: readonly { from: string; to: string }[],
): { from: number; to: number } | null {
  const starts = [
    ...lanes.flatMap(({ items }) => items.map(({ from }) => from)),
    ...columns.map(({ from }) => dayNumber(from)),
  ];
  const ends = [...lanes.flatMap(({ items }) => items.map(({ to }) => to)), ...columns.map(({ to }) => dayNumber(to))];
  if (starts.length === 0) return null;
  const [from, to] = [Math.min(...starts), Math.max(...ends)];
  const room = Math.max(5, Math.round((to - from) * 0.02), Math.round((LEAST_DAYS - (to - from)) / 2));
  return { from: from - room, to: to + room };
}

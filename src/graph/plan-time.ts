import { addDays, earlier, later } from './days.ts';
import type { FactProperties } from './schema-facts.ts';
import { toleranceOf } from './tolerance.ts';

/** The days in which something must begin to count as a plan's fulfilment or its end. */
export interface PlanTime {
  deedFrom: string;
  deedTo: string;
  haltFrom: string;
  haltTo: string;
}

/** A plan without a date is tied to what follows within a month; one with a date to what begins within a quarter of it. */
const UNDATED_HORIZON = 31;
const HORIZON = 92;
/** Deeds and halts are told late. */
const LAG = 7;

/** How far, in days, what fulfils or ends a plan may begin before and after the plan's own first day. */
export const PLAN_REACH = { before: HORIZON + 30, after: HORIZON + 30 };

/**
 * The time of a plan: a whole month that it names is its time, of a longer interval the first quarter; an undated plan's time is the month
 * after it was told. A halt may be told as soon as the plan is.
 */
export function planTimeOf({
  type,
  from,
  to,
  toldFirst,
}: Pick<FactProperties, 'type' | 'from' | 'to' | 'toldFirst'>): PlanTime {
  if (from === null || to === null) {
    const end = addDays(toldFirst, UNDATED_HORIZON);
    return { deedFrom: toldFirst, deedTo: end, haltFrom: toldFirst, haltTo: end };
  }
  const tolerance = toleranceOf(type);
  const end = addDays(earlier(to, addDays(from, HORIZON - LAG)), Math.max(LAG, tolerance));
  return {
    deedFrom: addDays(from, -tolerance),
    deedTo: end,
    haltFrom: addDays(later(earlier(toldFirst, from), addDays(from, -HORIZON)), -tolerance),
    haltTo: end,
  };
}

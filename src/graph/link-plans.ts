import { addDays, earlier, later } from './days.ts';
import { isTruthy } from './fact.ts';
import type { FactProperties } from './schema.ts';
import { toleranceOf } from './tolerance.ts';

/** A deed that fulfils a plan, or a halt that ends it. */
export interface PlanLink {
  kind: 'FULFILS' | 'CANCELS';
  by: string;
  plan: string;
}

/** A plan without a date is tied to what follows within a quarter of a year; one with a date to what begins within a year of it. */
const UNDATED_HORIZON = 90;
const HORIZON = 366;
/** Deeds and halts are told late. */
const LAG = 7;

/** How far, in days, a fact may lie from a plan that it is linked to; bounds what must be read to link rightly. */
export const PLAN_REACH = HORIZON + 31;

/**
 * Links each plan to the first deed between the same ends that falls into its time, and to the first halt that does. `facts` are those of
 * one type and pair of ends; whole months or years that a plan names are its time, an undated plan's time is the quarter after it was told.
 */
export function linkPlans(facts: readonly FactProperties[]): PlanLink[] {
  const ordered = [...facts].sort((a, b) =>
    a.first === b.first ? (a.id < b.id ? -1 : 1) : a.first < b.first ? -1 : 1,
  );
  const deeds = ordered.filter((fact) => fact.mood === 'deed' && isTruthy(fact));
  const halts = ordered.filter((fact) => fact.mood === 'halt' && stands(fact));
  return ordered
    .filter((fact) => fact.mood === 'intent' && stands(fact))
    .flatMap((plan) => {
      const deed = deeds.find((fact) => fallsInto(fact, plan));
      const halt = halts.find((fact) => fallsInto(fact, plan));
      return [
        ...(deed ? [{ kind: 'FULFILS' as const, by: deed.id, plan: plan.id }] : []),
        ...(halt ? [{ kind: 'CANCELS' as const, by: halt.id, plan: plan.id }] : []),
      ];
    });
}

const stands = ({ status }: FactProperties): boolean => status !== 'DENIED' && status !== 'RETRACTED';

function fallsInto({ mood, first }: FactProperties, plan: FactProperties): boolean {
  const tolerance = toleranceOf(plan.type);
  if (plan.from === null || plan.to === null)
    return first >= plan.toldFirst && first <= addDays(plan.toldFirst, UNDATED_HORIZON);
  // A halt may be told as soon as the plan is; a deed only in its time.
  const told = mood === 'halt' ? earlier(plan.toldFirst, plan.from) : plan.from;
  const opens = addDays(later(told, addDays(plan.from, -HORIZON)), -tolerance);
  const closes = addDays(earlier(plan.to, addDays(plan.from, HORIZON)), Math.max(LAG, tolerance));
  return first >= opens && first <= closes;
}

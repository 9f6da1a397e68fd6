export type Measure = 'FACTS' | 'BALANCE';

/** How a cell looks: so dark, and hatched where it tells of conflict, so that no colour is needed to see it. */
export interface CellLook {
  /** 0 (nothing there) … 5. */
  step: number;
  tone: 'COUNT' | 'COOPERATIVE' | 'CONFLICTUAL' | 'EVEN';
}

const STEPS = 5;
/** Balances run from -10 to +10. */
const FULL_BALANCE = 10;

/** Numbers of facts are spread by their logarithm: a few pairs have most of the facts. */
const countLook = (value: number, max: number): CellLook => ({
  step: value === 0 ? 0 : Math.max(1, Math.ceil((STEPS * Math.log1p(value)) / Math.log1p(Math.max(max, value)))),
  tone: 'COUNT',
});

function balanceLook(value: number): CellLook {
  const step = Math.min(STEPS, Math.max(1, Math.ceil((STEPS * Math.abs(value)) / FULL_BALANCE)));
  return { step, tone: value > 0 ? 'COOPERATIVE' : value < 0 ? 'CONFLICTUAL' : 'EVEN' };
}

/** The look of a cell that holds facts. `max` is the greatest number of facts in any cell. */
export const cellLook = (measure: Measure, value: number, max: number): CellLook =>
  measure === 'FACTS' ? countLook(value, max) : balanceLook(value);

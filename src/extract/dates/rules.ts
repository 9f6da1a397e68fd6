import type { DateRule } from './rule.ts';
import { ANCHORED_RULES } from './rules-anchored.ts';
import { DAY_AND_MONTH_RULES } from './rules-days.ts';
import { RELATIVE_RULES } from './rules-relative.ts';
import { TURN_RULES } from './rules-turns.ts';
import { YEAR_RULES } from './rules-years.ts';

/** Every way of writing a date that Entente reads; of two that overlap the earlier row wins. */
export const DATE_RULES: readonly DateRule[] = [
  ...TURN_RULES,
  ...DAY_AND_MONTH_RULES,
  ...YEAR_RULES,
  ...RELATIVE_RULES,
  ...ANCHORED_RULES,
];

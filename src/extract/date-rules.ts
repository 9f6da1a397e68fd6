import type { DateRule } from './date-rule.ts';
import { ANCHORED_RULES } from './date-rules-anchored.ts';
import { CALENDAR_RULES } from './date-rules-calendar.ts';
import { RELATIVE_RULES } from './date-rules-relative.ts';

/** Every way of writing a date that Entente reads; of two that overlap the earlier row wins. */
export const DATE_RULES: readonly DateRule[] = [...CALENDAR_RULES, ...RELATIVE_RULES, ...ANCHORED_RULES];

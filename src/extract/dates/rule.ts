import type { Period } from './calendar.ts';
import type { DateBasis } from './resolve.ts';
import type { DateKey } from './words.ts';

/** How a date stands to what its sentence tells. Only `point` dates a deed outright. */
export type DateRole =
  | 'point'
  | 'since'
  | 'until'
  | 'before'
  | 'after'
  | 'dateline'
  | 'attributive'
  | 'duration'
  | 'anniversary'
  | 'frequency';

/** What a date counts from that is told from another one: the last day told, the last one of what is over, the last date of any precision. */
export type Anchored = 'day' | 'past' | 'any';

/** The captured pieces of a match, by name; what was not there is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * One way of writing a date. Rows are tried in order and an earlier match keeps its words, so the longer form stands first.
 * `pattern`: a space matches any white space, `{NAME}` a piece of words.ts, `{name=NAME}` captures it.
 */
export interface DateRule {
  needs: DateKey;
  /** One of these words stands in each of its matches, in small letters; `#day`, `#year`, `#decade` for "12" or "12th", "1997", "1990s". */
  also?: readonly string[];
  pattern: string;
  role?: DateRole;
  /** Counts from another date of the text, not from publication. */
  anchored?: Anchored;
  /** A speaker's own "today": inside quotation marks it counts from the day last told, when that is recent. */
  spoken?: true;
  /** The match names no year of its own: a range may lend it one. */
  yearless?: true;
  resolve: (groups: Groups, basis: DateBasis) => Period | null;
}
export const lower = (word: string | undefined): string => (word ?? '').toLowerCase();
const steps: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  this: 0,
  that: 0,
  same: 0,
  current: 0,
  next: 1,
  following: 1,
  coming: 1,
};
/** How many weeks, months or years "last", "this" and "next" lie from the present one; 0 for other words. */
export const stepOf = (word: string | undefined): number => steps[lower(word)] ?? 0;

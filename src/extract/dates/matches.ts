import type { TextSpan } from '../../model/records.ts';
import type { DateRule } from './rule.ts';
import { DATE_RULES } from './rules.ts';
import { dateKeys, dateWords, PIECES } from './words.ts';

/** Where the rules for dates match in a sentence. */

const fill = (pattern: string): string =>
  pattern.replace(/\{(?:(\w+)=)?([A-Z_]+)\}/g, (_, name: string | undefined, piece: string) =>
    name === undefined ? `(?:${fill(PIECES[piece]!)})` : `(?<${name}>${fill(PIECES[piece]!)})`,
  );
/** White space between the words of a date, a hard wrap with its indent at most: more would let a blank text cost its length squared. */
const SPACE = '\\s{1,6}';
const SOME_SPACE = '\\s{0,6}';
/** The expression that a row's pattern stands for. */
export const patternOf = ({ pattern }: DateRule): RegExp =>
  new RegExp(fill(pattern).replaceAll('[- ]', '[-\\s]').replaceAll(' ?', SOME_SPACE).replaceAll(' ', SPACE), 'g');

const rules = DATE_RULES.map((rule) => ({
  rule,
  needs: rule.needs,
  also: rule.also ?? [],
  pattern: patternOf(rule),
}));

/** Where a rule matched; offsets into the sentence. */
export interface Found extends TextSpan {
  rule: DateRule;
  groups: Readonly<Record<string, string | undefined>>;
}

/** No sentence of prose holds more dates; a table or a log run together keeps its first ones. */
const MOST_DATES = 500;

/** Every match of a rule that a sentence's date words call for; of two that overlap, the one of the earlier rule. */
export function matchDates(sentence: string): Found[] {
  const keys = dateKeys(sentence);
  if (keys.size === 0) return [];
  const words = dateWords(sentence);
  const taken = new Uint8Array(sentence.length);
  const found: Found[] = [];
  for (const { rule, needs, also, pattern } of rules) {
    // most rules fail here: an expression takes 2 to 20 µs to find nothing in a sentence
    if (!keys.has(needs) || (also.length > 0 && !also.some((word) => words.has(word)))) continue;
    // `matchAll` makes the expression anew for each sentence, which cost as much as all matching
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ rule, start, end, groups: match.groups ?? {} });
    }
  }
  return found.sort((a, b) => a.start - b.start).slice(0, MOST_DATES);
}

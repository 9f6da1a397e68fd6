import { isAllSmall } from '../words/characters.ts';
import { REFERENCE_RULES, type ReferenceRule } from './rules.ts';

/** The rows of references by the word that they open with, read off their patterns: most words of a text open none. */

/** Stands for any number in digits. */
const DIGITS = '#';
/** What may follow a word that is told in full: in "(both|two)(?: of the)? countries" more words do. */
const COMPLETE = /^(?: |\\b|\(\?[=!]|\(\?: |$)/;

/** The words that a pattern may open with; null where its form does not tell, so that it is tried everywhere. */
export function openersOf(source: string): string[] | null {
  const [opening, list] = /^\((?:\?:)?([^()]*)\)/.exec(source) ?? /^([a-z]+)/.exec(source) ?? [];
  if (!opening || !list) return null;
  const words = list.split('|').map((word) => (word.startsWith('\\d') ? DIGITS : word));
  if (!words.every((word) => /^([a-z]+|#)$/.test(word))) return null;
  const rest = source.slice(opening.length);
  if (rest.startsWith('? ?')) {
    const inner = openersOf(rest.slice('? ?'.length));
    return inner && [...words, ...inner];
  }
  return COMPLETE.test(rest) ? words : null;
}

/** The rows that may match where a word stands, in order of the table, and one expression that matches where any of them does. */
export interface OpenedRules {
  rules: readonly ReferenceRule[];
  some: RegExp;
}

const opened = (rules: readonly ReferenceRule[]): OpenedRules => ({
  rules,
  some: new RegExp(rules.map(({ pattern }) => pattern.source).join('|')),
});

const openers = REFERENCE_RULES.map((rule) => ({ rule, words: openersOf(rule.pattern.source.slice(1)) }));
const ANYWHERE = opened(openers.filter(({ words }) => !words).map(({ rule }) => rule));
const BY_WORD: ReadonlyMap<string, OpenedRules> = new Map(
  [...new Set(openers.flatMap(({ words }) => words ?? []))].map((word) => [
    word,
    opened(openers.filter(({ words }) => !words || words.includes(word)).map(({ rule }) => rule)),
  ]),
);

/** A number, or a word of several parts, opens with less than the whole of it. */
const HAS_ANOTHER_OPENER = /^\d|^[a-z]+[^a-z]/;

export function rulesOpenedBy(word: string): OpenedRules {
  const known = BY_WORD.get(word);
  if (known || isAllSmall(word) || !HAS_ANOTHER_OPENER.test(word)) return known ?? ANYWHERE;
  const [opener = ''] = /^(?:\d|[a-z]+)/.exec(word) ?? [];
  return BY_WORD.get(/\d/.test(opener) ? DIGITS : opener) ?? ANYWHERE;
}

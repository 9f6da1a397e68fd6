import type { Lexicon } from './lexicon.ts';

const NAME = "\\p{Lu}[\\p{Lu}'’-]*\\p{Lu}(?: (?:DE|DA|AL|EL|BIN|VAN|VON) \\p{Lu}[\\p{Lu}'’-]+\\p{Lu})?";

/** A word in capitals beside a capitalized one: "Nicolas SARKOZY", "Mr. ABE Shinzo". */
const BESIDE_CAPITALS = new RegExp(
  `(\\p{Lu}\\p{Ll}[\\p{L}'’.-]*) (${NAME})(?: (\\p{Lu}\\p{Ll}+))?(?![\\p{L}\\p{N}]|\\.\\p{L})`,
  'gu',
);
/** Whatever may be such a pair, by plain letters and all beyond them: few texts have one, and classes of all scripts are slow to try. */
const MAY_STAND_BESIDE = /[A-Z\u00c0-\uffff][a-z\u00c0-\uffff]\S{0,60} [A-Z\u00c0-\uffff]['’A-Z\u00c0-\uffff-]/;
const IN_CAPITALS = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?![\\p{L}\\p{N}])`, 'gu');

/** Names in this print from which on it is the habit of the text, and every such pair is one. */
const HABIT = 2;

const titled = (word: string): string =>
  word.replace(/\p{Lu}[\p{Lu}\p{M}]*/gu, (part) => part[0]! + part.slice(1).toLowerCase());

const isListed = (lexicon: Lexicon, word: string): boolean => (lexicon.phrases.next.get(word)?.entries.length ?? 0) > 0;

const isTitle = (lexicon: Lexicon, word: string): boolean =>
  ['honorific', 'office-head'].some((kind) => lexicon.isWord(kind, word.toLowerCase()));

/** True for a surname in capitals and not an acronym, by what stands beside it. */
function isSurname(lexicon: Lexicon, before: string, word: string, after: string | undefined): boolean {
  const isKnown = lexicon.surnames.has(word.toLowerCase());
  if (isTitle(lexicon, before))
    return isKnown || (after !== undefined && word.length < 9 && !isTitle(lexicon, after) && !isListed(lexicon, after));
  const whole = lexicon.phrases.next.get(before)?.next.get(titled(word));
  if (whole?.entries.some(({ type }) => type === 'person')) return true;
  return word.length > 2 && lexicon.givenNames.has(before.toLowerCase()) && !isListed(lexicon, before);
}

/**
 * Surnames that a diplomatic text prints in capitals ("Bernard KOUCHNER", "Mr. ABE Shinzo") as ordinary print has them, there and wherever
 * they stand alone. Acronyms stay. Same length.
 */
export function withoutCapitalNames(text: string, lexicon: Lexicon): string {
  if (!MAY_STAND_BESIDE.test(text)) return text;
  const names = new Set<string>();
  const others: string[] = [];
  for (const [, before, word, after] of text.matchAll(BESIDE_CAPITALS)) {
    if (isListed(lexicon, word!)) continue;
    if (isSurname(lexicon, before!, word!, after)) names.add(word!);
    else if (word!.length > 3 && !isListed(lexicon, before!)) others.push(word!);
  }
  if (names.size === 0) return text;
  if (names.size >= HABIT) for (const word of others) names.add(word);
  return text.replace(IN_CAPITALS, (word) => (names.has(word) ? titled(word) : word));
}

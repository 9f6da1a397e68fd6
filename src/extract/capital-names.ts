import type { Lexicon } from './lexicon.ts';

/** A capitalized word before or behind a word in capitals: "Nicolas SARKOZY", "Mr. ABE Shinzo". Also the quick look whether there are any. */
const BESIDE_CAPITALS =
  /(\p{Lu}\p{Ll}[\p{L}'’.-]*) (\p{Lu}[\p{Lu}'’-]*\p{Lu}(?: (?:DE|DA|AL|EL|BIN|VAN|VON) \p{Lu}[\p{Lu}'’-]+\p{Lu})?)(?: (\p{Lu}\p{Ll}+))?(?![\p{L}\p{N}.]\p{L}?)/gu;

const SHORTEST_ALONE = 3;

const titled = (word: string): string =>
  word.replace(/\p{Lu}[\p{Lu}\p{M}]*/gu, (part) => part[0]! + part.slice(1).toLowerCase());

/** True for a surname in capitals and not an acronym, by what stands beside it. */
function isSurname(lexicon: Lexicon, before: string, word: string, after: string | undefined): boolean {
  const lower = word.toLowerCase();
  if (lexicon.phrases.next.get(word)?.entries.length) return false;
  const isTitled = ['honorific', 'office-head'].some((kind) => lexicon.isWord(kind, before.toLowerCase()));
  if (after !== undefined && isTitled) return lexicon.surnames.has(lower) || lexicon.isWord('given-name', after);
  if (word.length < SHORTEST_ALONE) return false;
  const whole = lexicon.phrases.next.get(before)?.next.get(titled(word));
  if (whole?.entries.some(({ type }) => type === 'person')) return true;
  return isTitled ? lexicon.surnames.has(lower) : lexicon.isWord('given-name', before);
}

/**
 * Surnames that a diplomatic text prints in capitals ("Bernard KOUCHNER", "Mr. ABE Shinzo") as ordinary print has them, there and wherever
 * they stand alone. Acronyms stay. Same length.
 */
export function withoutCapitalNames(text: string, lexicon: Lexicon): string {
  const names = new Set<string>();
  for (const [, before, word, after] of text.matchAll(BESIDE_CAPITALS))
    if (isSurname(lexicon, before!, word!, after)) names.add(word!);
  if (names.size === 0) return text;
  return text.replace(
    /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’-]*\p{Lu}(?: (?:DE|DA|AL|EL|BIN|VAN|VON) \p{Lu}[\p{Lu}'’-]+\p{Lu})?(?![\p{L}\p{N}])/gu,
    (word) => (names.has(word) ? titled(word) : word),
  );
}

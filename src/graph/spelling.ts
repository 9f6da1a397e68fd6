import { distance } from 'fastest-levenshtein';

/** Letters that do not come apart into a base and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** The lower-case words of a name without accents: hyphens, apostrophes and points part words or vanish within them. */
export const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|['’‘ʼ]/gu, '')
    .toLowerCase()
    .replace(/[øłđıßæœ]/g, (letter) => PLAIN[letter]!)
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Pairs of letters by which transliterations write one sound. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|q|ck|c(?=[aoukrl])/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/dzh|dj|zh/g, 'q'],
  [/tch|tsch/g, 'ch'],
  [/th/g, 't'],
  [/ts|tz/g, 'z'],
  [/ks/g, 'x'],
];

/**
 * What a word sounds like, roughly: its first letter and its consonants, a doubled one once. Spellings of one name in different
 * transliterations mostly agree in it ("Sergei", "Sergey": srg); it finds candidates, and proves nothing alone.
 */
export function soundOf(word: string): string {
  const written = SOUNDS.reduce((text, [letters, sound]) => text.replace(letters, sound), word);
  const [first = '', ...rest] = written;
  const start = /[iyj]/.test(first) ? 'y' : first;
  const consonants = rest.filter((letter) => !/[aeiouyjh]/.test(letter)).join('');
  return (start + consonants).replace(/(.)\1+/g, '$1');
}

/** Likeness of two words as spellings of one, 0…1: the same, an initial, a transliteration; else 0. */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? INITIAL : 0;
  if (a.replace(/[yj]/g, 'i') === b.replace(/[yj]/g, 'i')) return SPELT_ALIKE;
  const shorter = Math.min(a.length, b.length);
  // Sons and daughters: "Ivanov", "Ivanova".
  if (a.endsWith('a') !== b.endsWith('a')) return 0;
  if (shorter < SHORT || soundOf(a) !== soundOf(b)) return 0;
  return distance(a, b) <= Math.ceil(shorter / 3) ? SPELT_ALIKE : 0;
}

/** An initial speaks for many names; another spelling of the same sounds is nearly as good as the same. */
const INITIAL = 0.5;
const SPELT_ALIKE = 0.95;
/** Short words differ by little and mean somebody else ("Wang", "Wong"): they must be the same but for i, j and y. */
const SHORT = 5;

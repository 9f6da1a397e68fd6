import { nameKey } from './name-key.ts';

/** Consonants that one name has in common however it is put into Latin letters. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/(?<=[bdgkt])h/g, ''],
  [/ck|q|c(?![ehiy])/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/x/g, 'ks'],
  [/(?!^)[aeiouy]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Fewest letters of a key that tells one person from another. */
const ENOUGH = 6;

/** What "Isaias Afewerki" and "Issaias Afwerki" share: first letters and consonants, word by word; null for a single or too short a name. */
export function soundOf(name: string): string | null {
  const words = nameKey(name).split(' ');
  if (words.length < 2) return null;
  const sounds = words.map((word) => SAME_SOUND.reduce((text, [letters, one]) => text.replace(letters, one), word));
  const key = sounds.join(' ');
  return key.length > ENOUGH ? key : null;
}

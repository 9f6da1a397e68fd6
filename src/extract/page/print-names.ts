import type { Lexicon } from '../lexicon/lexicon.ts';
import { wordSet } from '../words/one-of.ts';

/** A word of a paragraph in capitals. */
export interface CapitalWord {
  start: number;
  end: number;
  lower: string;
}

/** A paragraph in capitals by its words, with those that everyday English has. */
export interface CapitalText {
  text: string;
  words: readonly CapitalWord[];
  everyday: readonly boolean[];
  lexicon: Lexicon;
}

export const titled = (lower: string): string => lower[0]!.toUpperCase() + lower.slice(1);

/** Names of officials that are far more often what an official does. */
const DEEDS = wordSet(
  'left met went came spoke sent told took gave kept got made lost knew fell began saw stood sat flew fled quit hit let set cut led did does says then too there here in of to on at by as so no us he it is or if up we she they his her its a said will may an do held ban read ran won put mark grant rose bill drew hope art rob sue pat chase dawn grace faith frank jack la le el the and for has had was are not but all any can new old',
);

/** True for a word that officials bear as their surname and that is no everyday deed. */
export const isKnownSurname = (lexicon: Lexicon, word: string): boolean =>
  lexicon.surnames.has(word) && !DEEDS.has(word);

const isListed = (lexicon: Lexicon, lower: string): boolean =>
  [titled(lower), lower.toUpperCase()].some((form) => lexicon.phrases.next.get(form)?.entries.length);

/** Where the next word of a name stands, past an initial ("GEORGE W. BUSH"); -1 where something else comes between. */
function nextOfName({ text, words }: CapitalText, at: number): number {
  for (let next = at + 1; next <= at + 2 && next < words.length; next++) {
    if (!/^[. ]+$/.test(text.slice(words[next - 1]!.end, words[next]!.start))) return -1;
    if (words[next]!.end - words[next]!.start > 1) return next;
  }
  return -1;
}

/** Forms that deeds and groups have, and surnames mostly not. */
const NO_SURNAME = /(?:ed|ly|ing|says|wrote)$/;

/**
 * "OLIVER MILES, THE AMBASSADOR": the surname of everyday English behind a given name, by its place; -1 where the word is no given name. The
 * surname is an official's, or an apposition or possessive follows it. A given name is one that officials have or that no everyday English has.
 */
export function surnameBehind(capitals: CapitalText, at: number): number {
  const { text, words, everyday, lexicon } = capitals;
  const { lower } = words[at]!;
  const isGiven = lexicon.givenNames.has(lower);
  if (lower.length < 3 || DEEDS.has(lower) || (everyday[at] && !isGiven) || isListed(lexicon, lower)) return -1;
  const next = nextOfName(capitals, at);
  if (next < 0 || isListed(lexicon, words[next]!.lower)) return -1;
  const { lower: surname, end } = words[next]!;
  if (!everyday[next]) return isGiven ? next : -1;
  if (isGiven && isKnownSurname(lexicon, surname)) return next;
  const isTold = /^(?:,|['’]S\b)/.test(text.slice(end, end + 3)) && !NO_SURNAME.test(surname) && !DEEDS.has(surname);
  return isTold && (isGiven || !surname.endsWith('s')) ? next : -1;
}

/** Parts before hyphens that stay small beside a name: "pro-Houthi". */
const PREFIX = wordSet('pro anti non ex pre post mid vice co semi inter trans then all self two three four five six');

/** "RIM-SU", "ETHIO-DJIBOUTI": a word that a hyphen joins to one that no everyday English has. */
export function isJoinedToName({ text, words, everyday }: CapitalText, at: number): boolean {
  const { end, lower } = words[at]!;
  const next = words[at + 1];
  return text[end] === '-' && next?.start === end + 1 && !everyday[at + 1] && !PREFIX.has(lower);
}

/** "THE NORTH'S", "THE SOUTH SAID": a half of a country, where the text has one. */
export function isHalf({ text, words }: CapitalText, at: number): boolean {
  const { lower, end } = words[at]!;
  return (
    (lower === 'north' || lower === 'south') &&
    words[at - 1]?.lower === 'the' &&
    /^(?:['’]S\b|[.,;]| (?:AND|WAS|HAS|HAD|HAVE|SAID|WOULD|WILL|TO|ON|IN|WITH|BY|FOR|ALSO)\b)/.test(
      text.slice(end, end + 8),
    )
  );
}

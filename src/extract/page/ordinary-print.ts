import type { Lexicon, PhraseNode } from '../lexicon/lexicon.ts';
import { piecesOf } from '../lexicon/name-key.ts';
import { TITLE_WORD } from '../lexicon/title-case.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import {
  type CapitalText,
  type CapitalWord,
  isHalf,
  isJoinedToName,
  isKnownSurname,
  surnameBehind,
  titled,
} from './print-names.ts';

/** How a paragraph in capitals, or with a capital to each word, stands in ordinary print. */

/** True for words of everyday English; names are mostly not among them. */
export type Vocabulary = (words: readonly string[]) => readonly boolean[];

export const WORD = /\p{Lu}[\p{Lu}\p{M}]*/gu;
/** Initials and dotted acronyms stay as they are: "U.S.", "J. EDGAR". */
const DOTTED = /^\p{Lu}$/u;
const MONTH_OR_DAY =
  /^(january|february|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** Words that name a state or body in capitals but are mostly said in small letters. */
const PRONOUNS = wordSet('us who it he she we an or so no as at in is am');

/** Who speaks, in a transcript: "FOREIGN MINISTER DMYTRO KULEBA OF UKRAINE:". All but these words begin with a capital there. */
export const isLabel = (text: string): boolean => text.endsWith(':') && !/\p{Ll}/u.test(text) && text.length <= 120;
const SMALL_IN_LABELS = wordSet('of the and for');

const isSpokenToUs = oneOf('let tell tells told give gives gave help helps all of for like');

/** "US MARINES LAND", "VIETNAM-US TRADE", "INDIA, US BEGIN": no pronoun opens a line, is half of a pair, or ends a list; headlines have few. */
function isStateOfTwoLetters(text: string, words: readonly CapitalWord[], at: number): boolean {
  const { lower, start, end } = words[at]!;
  if (lower !== 'us') return false;
  if (start === 0 || text[start - 1] === '-' || text[end] === '-' || text[start - 2] === ',') return true;
  return !/[.!?"”]\s*$/.test(text) && !isSpokenToUs(words[at - 1]!.lower);
}

/** How the tables print the longest listed phrase that begins at word `at`: one spelling a word. */
function listedAt({ text, words, lexicon }: CapitalText, at: number): string[] {
  let node: PhraseNode = lexicon.phrases;
  const spelling: string[] = [];
  let longest: string[] = [];
  for (let index = at; index < words.length; index++) {
    const { lower, start } = words[index]!;
    if (index > at && /[^\s.'’-]|\.\s/.test(text.slice(words[index - 1]!.end, start))) break;
    const key = piecesOf(lower)[0]?.text ?? lower;
    const form = [key.toUpperCase(), titled(key), key].find((candidate) => node.next.has(candidate));
    if (form === undefined) break;
    node = node.next.get(form)!;
    spelling.push(
      form === key.toUpperCase() && key.length > 1 ? lower.toUpperCase() : form === key ? lower : titled(lower),
    );
    if (node.entries.length > 0) longest = [...spelling];
  }
  return longest.length === 1 && PRONOUNS.has(words[at]!.lower) && !isStateOfTwoLetters(text, words, at) ? [] : longest;
}

const BEFORE_SURNAMES = ['office-head', 'honorific', 'given-name'];

/** "MINISTER BROWN", "GEORGE BUSH": a word of everyday English is a name behind a title or a first name, if officials have it. */
const isSurname = (lexicon: Lexicon, word: string, before: string): boolean =>
  /^(?:mr|mrs|ms|miss|sir|lady|dame)$/.test(before) ||
  (isKnownSurname(lexicon, word) && BEFORE_SURNAMES.some((kind) => lexicon.isWord(kind, before)));

/** "MAY" and "MARCH" are months beside a number and behind what stands before months. */
const isMonth = (word: string, before: string, after: string): boolean =>
  /^(?:may|march)$/.test(word) &&
  (/^[ .]*\d/.test(after) || /^(?:in|by|since|until|last|next|early|late|of)$/.test(before));

/** At the start of the paragraph, after a full stop (not an initial's) or inside an opening quotation mark. */
const opensSentence = (text: string, start: number): boolean =>
  start === 0 ||
  /(?:(?<!\b\p{L})[.!?]["”’)]*\s+["“‘(]*|(?:^|\s)["“])$/u.test(text.slice(Math.max(0, start - 8), start));

/** Between a given name and its surname, or what else makes an everyday word part of a name. */
const isNamed = (capitals: CapitalText, at: number, surname: number): boolean =>
  at <= surname || isJoinedToName(capitals, at) || isHalf(capitals, at);

/** What a text is printed anew with: the tables, and the surnames of everyday English that it has told in full ("WEN JIABAO", then "WEN"). */
export interface Print {
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  borne: Set<string>;
}

const rememberNames = ({ lexicon, borne }: Print, words: readonly string[]): void => {
  for (const word of words)
    if (/^\p{Lu}/u.test(word) && isKnownSurname(lexicon, word.toLowerCase())) borne.add(word.toLowerCase());
};

/** A paragraph that is printed anew, by its words. */
interface Paragraph extends CapitalText {
  /** It says who speaks, in a transcript. */
  isSpoken: boolean;
  borne: Print['borne'];
}

const wordsIn = (text: string, pattern: RegExp): CapitalWord[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    lower: match[0].toLowerCase(),
  }));

/** "NATO" and "of" in a line with a capital to each word: what differs from the words around it was meant so. */
const isMeantSo = (printed: string): boolean => printed !== 'A' && !/^\p{Lu}\p{Ll}/u.test(printed);

/** "COL. GADHAFI": a rank or courtesy cut short. */
const isCutRank = ({ text, words, lexicon }: Paragraph, at: number): boolean =>
  text[words[at]!.end] === '.' && lexicon.isWord('honorific', `${words[at]!.lower}.`);

/** True for a word of no table that ordinary print gives a capital. `surname`: the last word of the name that it may stand in. */
function hasCapital(paragraph: Paragraph, at: number, surname: number): boolean {
  const { text, words, everyday, lexicon, isSpoken, borne } = paragraph;
  const { lower, start, end } = words[at]!;
  const before = words[at - 1]?.lower ?? '';
  return (
    isNamed(paragraph, at, surname) ||
    (isSpoken && !SMALL_IN_LABELS.has(lower)) ||
    !everyday[at] ||
    MONTH_OR_DAY.test(lower) ||
    isMonth(lower, before, text.slice(end, end + 3)) ||
    isCutRank(paragraph, at) ||
    opensSentence(text, start) ||
    isSurname(lexicon, lower, before) ||
    borne.has(lower)
  );
}

/** How ordinary print has a word of no table. */
function spellingAlone(paragraph: Paragraph, at: number, surname: number): string {
  const { text, words } = paragraph;
  const { lower, start, end } = words[at]!;
  if (DOTTED.test(text.slice(start, end)) && text[end] === '.') return lower.toUpperCase();
  // "IRAN'S"
  const isEnding = /['’]/.test(text[start - 1] ?? '') && end - start <= 2;
  return !isEnding && hasCapital(paragraph, at, surname) ? titled(lower) : lower;
}

/** How ordinary print has each word of a paragraph. */
function spellings(paragraph: Paragraph, print: Print, inTitleCase: boolean): string[] {
  const { text, words, borne } = paragraph;
  const spelled: string[] = [];
  let surname = -1;
  while (spelled.length < words.length) {
    const at = spelled.length;
    const { start, end, lower } = words[at]!;
    const printed = text.slice(start, end);
    if (inTitleCase && isMeantSo(printed)) {
      spelled.push(printed);
      continue;
    }
    const listed = listedAt(paragraph, at);
    spelled.push(...listed);
    if (listed.length > 1) rememberNames(print, listed);
    if (listed.length > 0) continue;
    surname = Math.max(surname, surnameBehind(paragraph, at));
    if (at === surname) borne.add(lower);
    spelled.push(spellingAlone(paragraph, at, surname));
  }
  return spelled;
}

/** The text with its words as they are spelled; a spelling of another length than its word is left out. */
function respelled(text: string, words: readonly CapitalWord[], spelled: readonly string[]): string {
  let restored = '';
  let cursor = 0;
  for (const [index, { start, end }] of words.entries()) {
    const word = spelled[index]!;
    restored += text.slice(cursor, start) + (word.length === end - start ? word : text.slice(start, end));
    cursor = end;
  }
  return restored + text.slice(cursor);
}

/** One paragraph in capitals, or with a capital to each word, as it would stand in ordinary print. */
export function inOrdinaryPrint(text: string, print: Print, pattern = WORD): string {
  const { lexicon, vocabulary, borne } = print;
  const words = wordsIn(text, pattern);
  const everyday = vocabulary(words.map(({ lower }) => lower));
  const paragraph: Paragraph = { text, words, everyday, lexicon, borne, isSpoken: isLabel(text) };
  return respelled(text, words, spellings(paragraph, print, pattern === TITLE_WORD));
}

import { withoutCapitalNames } from '../lexicon/capital-names.ts';
import type { Lexicon, PhraseNode } from '../lexicon/lexicon.ts';
import { piecesOf } from '../lexicon/name-key.ts';
import { isTitleCase, TITLE_WORD } from '../lexicon/title-case.ts';
import { wordSet } from '../words/one-of.ts';
import {
  type CapitalText,
  type CapitalWord,
  isHalf,
  isJoinedToName,
  isKnownSurname,
  surnameBehind,
  titled,
} from './print-names.ts';
import { paragraphsOf } from './segment.ts';

/** True for words of everyday English; names are mostly not among them. */
export type Vocabulary = (words: readonly string[]) => readonly boolean[];

const WORD = /\p{Lu}[\p{Lu}\p{M}]*/gu;
/** Initials and dotted acronyms stay as they are: "U.S.", "J. EDGAR". */
const DOTTED = /^\p{Lu}$/u;
const MONTH_OR_DAY =
  /^(january|february|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** Words that name a state or body in capitals but are mostly said in small letters. */
const PRONOUNS = wordSet('us who it he she we an or so no as at in is am');

/** Who speaks, in a transcript: "FOREIGN MINISTER DMYTRO KULEBA OF UKRAINE:". All but these words begin with a capital there. */
const isLabel = (text: string): boolean => text.endsWith(':') && !/\p{Ll}/u.test(text) && text.length <= 120;
const SMALL_IN_LABELS = wordSet('of the and for');

/** Printed in capitals: no small letters to speak of, and more than a few words or letters. */
function isInCapitals(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (const letter of text) {
    const lower = letter.toLowerCase();
    if (letter !== lower) capitals++;
    else if (letter !== letter.toUpperCase()) small++;
    // so many that no capitals to come could outweigh them
    if (20 * small >= text.length) return false;
  }
  if (capitals <= 15 || capitals <= 20 * small) return false;
  return capitals > 30 || (text.match(WORD)?.length ?? 0) > 3;
}

/** "THE EUROPEAN UNION has taken": the first words of a paragraph in capitals, before others in small letters. */
const OPENING = /^\s*["“]?\p{Lu}[\p{Lu}.'’-]*(?:,? \p{Lu}[\p{Lu}.'’-]*){1,8}(?=,? \p{Ll})/u;

/** How the tables print the longest listed phrase that begins at word `at`: one spelling a word. */
function listedAt(root: PhraseNode, words: readonly CapitalWord[], at: number, text: string): string[] {
  let node: PhraseNode = root;
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
  return longest.length === 1 && PRONOUNS.has(words[at]!.lower) ? [] : longest;
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
interface Print {
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  borne: Set<string>;
}

const rememberNames = ({ lexicon, borne }: Print, words: readonly string[]): void => {
  for (const word of words)
    if (/^\p{Lu}/u.test(word) && isKnownSurname(lexicon, word.toLowerCase())) borne.add(word.toLowerCase());
};

/** One paragraph in capitals, or with a capital to each word, as it would stand in ordinary print. */
function inOrdinaryPrint(text: string, print: Print, pattern = WORD): string {
  const { lexicon, vocabulary, borne } = print;
  const words = [...text.matchAll(pattern)].map(
    (match): CapitalWord => ({ start: match.index, end: match.index + match[0].length, lower: match[0].toLowerCase() }),
  );
  const everyday = vocabulary(words.map((word) => word.lower));
  const capitals: CapitalText = { text, words, everyday, lexicon };
  const isSpoken = isLabel(text);
  let surname = -1;
  const printed: string[] = [];
  for (let at = 0; at < words.length; ) {
    const asPrinted = text.slice(words[at]!.start, words[at]!.end);
    // "NATO", "of": what differs from the words around it was meant so
    if (pattern === TITLE_WORD && asPrinted !== 'A' && !/^\p{Lu}\p{Ll}/u.test(asPrinted)) {
      printed.push(asPrinted);
      at++;
      continue;
    }
    const listed = listedAt(lexicon.phrases, words, at, text);
    if (listed.length > 0) {
      printed.push(...listed);
      if (listed.length > 1) rememberNames(print, listed);
      at += listed.length;
      continue;
    }
    const { lower, start, end } = words[at]!;
    const initial = DOTTED.test(text.slice(start, end)) && text[end] === '.';
    const before = words[at - 1]?.lower ?? '';
    const isDate = MONTH_OR_DAY.test(lower) || isMonth(lower, before, text.slice(end, end + 3));
    const inLabel = isSpoken && !SMALL_IN_LABELS.has(lower);
    surname = Math.max(surname, surnameBehind(capitals, at));
    if (at === surname) borne.add(lower);
    const isName =
      isNamed(capitals, at, surname) ||
      inLabel ||
      !everyday[at] ||
      isDate ||
      opensSentence(text, start) ||
      isSurname(lexicon, lower, before) ||
      borne.has(lower);
    const isEnding = /['’]/.test(text[start - 1] ?? '') && end - start <= 2;
    printed.push(initial ? lower.toUpperCase() : isName && !isEnding ? titled(lower) : lower);
    at++;
  }
  let restored = '';
  let cursor = 0;
  for (const [index, { start, end }] of words.entries()) {
    const word = printed[index]!;
    restored += text.slice(cursor, start) + (word.length === end - start ? word : text.slice(start, end));
    cursor = end;
  }
  return restored + text.slice(cursor);
}

/** The length of a paragraph's opening in capitals; 0 where all of its words are acronyms or names of the tables. */
function openingInCapitals(paragraph: string, lexicon: Lexicon, vocabulary: Vocabulary): number {
  const opening = OPENING.exec(paragraph)?.[0] ?? '';
  const words = opening.match(/\p{Lu}{3,}/gu) ?? [];
  const unlisted = words.filter((word) => !lexicon.phrases.next.get(word)?.entries.length);
  if (unlisted.length === 0) return 0;
  return vocabulary(unlisted.map((word) => word.toLowerCase())).some(Boolean) ? opening.length : 0;
}

/**
 * The text with its paragraphs in capitals (agency copy of the teleprinter years) as ordinary print would have them: names of the tables as these
 * spell them, other words small where the vocabulary knows them, else taken for names. Same length, so that offsets stay valid; ordinary text stays as it is.
 */
export function restoreCase(text: string, lexicon: Lexicon, vocabulary: Vocabulary): string {
  const print: Print = { lexicon, vocabulary, borne: new Set() };
  let restored = '';
  let cursor = 0;
  for (const { start, end } of paragraphsOf(text)) {
    const paragraph = text.slice(start, end);
    restored += text.slice(cursor, start);
    if (isInCapitals(paragraph) || isLabel(paragraph)) restored += inOrdinaryPrint(paragraph, print);
    else if (isTitleCase(paragraph, lexicon.phrases)) restored += inOrdinaryPrint(paragraph, print, TITLE_WORD);
    else {
      const opening = openingInCapitals(paragraph, lexicon, vocabulary);
      if (opening > 0) restored += inOrdinaryPrint(paragraph.slice(0, opening), print);
      restored += paragraph.slice(opening);
    }
    cursor = end;
  }
  return withoutCapitalNames(restored + text.slice(cursor), lexicon);
}

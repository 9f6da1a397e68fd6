import { withoutCapitalNames } from '../lexicon/capital-names.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isTitleCase, TITLE_WORD } from '../lexicon/title-case.ts';
import { inOrdinaryPrint, isLabel, type Print, type Vocabulary, WORD } from './ordinary-print.ts';
import { paragraphsOf } from './segment.ts';

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

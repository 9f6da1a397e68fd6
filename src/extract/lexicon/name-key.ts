const MARKS = /\p{M}/gu;
const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
};

const PLAIN = /^[\x20-\x7e]*$/;

/** The text without accents and with straight apostrophes; letter case is kept. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[øØłŁđĐıßæÆœŒ]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter]!);
}

/** A stretch of letters and digits inside a text; offsets count from the start of that text. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

const RUN = /[\p{L}\p{M}\p{N}&+]+/gu;

/** Splits a word at everything that is no letter or digit, so that "Amir-Abdollahian" and "Amir Abdollahian" compare equal. */
export function piecesOf(word: string): Piece[] {
  const pieces: Piece[] = [];
  RUN.lastIndex = 0;
  for (let match = RUN.exec(word); match; match = RUN.exec(word))
    pieces.push({ text: fold(match[0]), start: match.index, end: match.index + match[0].length });
  return pieces;
}

/** Words of plain letters with one blank between them, as most names are: nothing to fold or to split. */
const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Lower-case words of a name joined by one blank: equal keys name the same thing, whatever the accents, hyphens and case. */
export const nameKey = (name: string): string =>
  PLAIN_WORDS.test(name)
    ? name.toLowerCase()
    : piecesOf(name)
        .map((piece) => piece.text.toLowerCase())
        .join(' ');

/** A name as part of an id: lower-case ASCII words joined by hyphens; `unnamed` where nothing is left. */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/['’]s\b/g, 's')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120)
    .replace(/-$/, '') || 'unnamed';

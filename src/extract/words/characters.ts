/** Cheap tests on the letters of a word, for what is asked of each token. */

const [DIGIT_0, DIGIT_9, CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_Z] = [48, 57, 65, 90, 97, 122];
const BEYOND_ASCII = 128;
const OTHER_CAPITAL = /^[\p{Lu}\p{Lt}]/u;

const isDigit = (code: number): boolean => code >= DIGIT_0 && code <= DIGIT_9;
const isSmall = (code: number): boolean => code >= SMALL_A && code <= SMALL_Z;
const isAsciiCapital = (code: number): boolean => code >= CAPITAL_A && code <= CAPITAL_Z;

export const startsWithDigit = (text: string): boolean => isDigit(text.charCodeAt(0));
/** A small letter of ASCII. */
export const startsSmall = (text: string): boolean => isSmall(text.charCodeAt(0));

/** A capital letter of any script. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < BEYOND_ASCII ? isAsciiCapital(code) : OTHER_CAPITAL.test(text);
}

/** Small letters of ASCII and nothing else. */
export function isAllSmall(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isSmall(text.charCodeAt(at))) return false;
  return true;
}

/** Letters and digits of ASCII and nothing else. */
export function isPlainWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isSmall(code) && !isAsciiCapital(code) && !isDigit(code)) return false;
  }
  return text.length > 0;
}

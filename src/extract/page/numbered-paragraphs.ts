/** The number that a paragraph opens with. */
const PARAGRAPH_NUMBER = /^[ \t]*\(?(\d{1,2})[.)][ \t]+\S/gm;
const FEWEST_PARAGRAPHS = 3;

/** True of a text, as sent, whose paragraphs are numbered from one on, in order, as communiqués and summaries of talks number them. */
export function isNumbered(text: string): boolean {
  const numbers = [...text.matchAll(PARAGRAPH_NUMBER)].map(([, number]) => Number(number));
  return numbers.length >= FEWEST_PARAGRAPHS && numbers.every((number, index) => number === index + 1);
}

/** Agency copy in capitals: nothing but the capitals themselves tells "MAY" the month from "may" the verb. */

const months =
  'january|february|april|june|july|august|september|october|november|december|sept|jan|feb|apr|jun|jul|aug|sep|oct|nov|dec';
const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const named = new RegExp(`\\b(?:${months}|${weekdays}|christmas|new year)`, 'g');
/** Months that are verbs as well: taken for months beside a number or behind a word that stands before months only. */
const verbal =
  /(?<=\b(?:in|by|since|until|till|during|last|next|early|late|mid-|\d(?:st|nd|rd|th)?) )(?:may|march)\b|\b(?:may|march)(?= \d)/g;

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** A sentence written in capitals as it would stand in ordinary print, of the same length; any other sentence as it is. */
export function inOrdinaryCase(sentence: string): string {
  if (/[a-z]/.test(sentence) || !/[A-Z]/.test(sentence)) return sentence;
  const lower = sentence.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return lower.replace(named, capital).replace(verbal, capital);
}

import { oneOf } from '../words/one-of.ts';
import type { DocumentContext } from './document-span.ts';
import { isCapital } from './reading.ts';

/** Words for what armies do together that a name may follow: "Exercise Sea Eagle", "the naval drill Sea Shield 3". */
export const isExerciseWord = oneOf('exercise exercises drill drills manoeuvres maneuvers');

/** A word of a name, and none for a state, a town, a body or a day that stands there by chance. */
function isOfName({ reading, lexicon, isTaken }: DocumentContext, at: number): boolean {
  const token = reading.tokens[at];
  if (!token || !isCapital(token) || isTaken(at) || token.pos === 'PUNCT') return false;
  if (lexicon.isWord('weekday', token.text) || lexicon.isWord('month', token.text)) return false;
  return reading.at[at] === undefined;
}

/** Last token of the name right behind a word for exercises, with its number or year; the word itself where no name follows it. */
export function exerciseNameEnd(context: DocumentContext, head: number): number {
  const { tokens, at: hits } = context.reading;
  if (!isExerciseWord(tokens[head]!.lower) || !isCapital(tokens[head + 1])) return head;
  const listed = hits[head + 1];
  let end = head;
  if (listed?.entries.some(({ type }) => type === 'document')) end = listed.last;
  else while (isOfName(context, end + 1)) end++;
  if (end > head && /^\d{1,4}$/.test(tokens[end + 1]?.text ?? '')) end++;
  return end;
}

import type { SentenceMention } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import { isPossessive, type SentenceView } from './sentence-view.ts';

const leadsInPlace = oneOf('in at from near outside inside');

/** "In Warsaw | President Walesa thanked", "back in Lima | Alan Garcia": behind a place at the head of a clause a person and his title start a phrase of their own. */
export function personStarts(
  view: SentenceView,
  { index, at }: { index: number; at: number },
  mention: SentenceMention,
): boolean {
  const { tokens } = view;
  if (mention.phraseFirst !== at || !mention.entities[0]!.startsWith('official:')) return false;
  const start = tokens[index - 1]?.pos === 'DET' ? index - 1 : index;
  if (!leadsInPlace(tokens[start - 1]?.lower ?? '')) return false;
  for (let word = index; word < at; word++) if (tokens[word]!.pos !== 'PROPN' && !view.covered.has(word)) return false;
  // "In Washington President Eisenhower's portrait was unveiled"
  return !isPossessive(view, mention.phraseLast + 1);
}

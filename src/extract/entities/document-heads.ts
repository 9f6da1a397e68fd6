import type { HeadRow } from '../lexicon/lexicon-tables.ts';
import type { DocumentContext } from './document-span.ts';
import { isExerciseWord } from './exercise-name.ts';
import { isCapital, lowerOf, phraseLength, type Reading } from './reading.ts';

/** Tagged a noun; or else, where no noun follows, standing as one ("the stadium complex in which", "a later draft on"). */
function isNounHere(reading: Reading, index: number): boolean {
  const posAt = (at: number): string => reading.tokens[at]?.pos ?? 'PUNCT';
  const pos = posAt(index);
  if (pos === 'NOUN' || pos === 'PROPN') return true;
  if (pos === 'VERB')
    return posAt(index - 1) === 'DET' || (/^(ADJ|ADV)$/.test(posAt(index - 1)) && posAt(index - 2) === 'DET');
  return (
    (pos === 'ADJ' || pos === 'ADV') &&
    !/^(NOUN|ADJ|PROPN)$/.test(posAt(index + 1)) &&
    /^(DET|ADJ|NOUN)$/.test(posAt(index - 1))
  );
}

/** The word that makes a phrase a document or project: "contract", "trade agreement", "power plant". */
export interface Head {
  row: HeadRow;
  first: number;
  last: number;
  isPlural: boolean;
}

/** "contract negotiations", "port city": before another noun the word only qualifies. */
function isCompound(reading: Reading, last: number): boolean {
  const token = reading.tokens[last]!;
  const next = reading.tokens[last + 1];
  if (!next || next.start <= token.end || /^(today|yesterday|monday|tomorrow|last|this|dates)$/.test(next.lower))
    return false;
  // "Exercise Varuna"
  if (isExerciseWord(token.lower) && isCapital(next) && next.pos === 'PROPN') return false;
  return next.pos === 'NOUN' || (next.pos === 'PROPN' && isCapital(token) && !reading.at[last + 1]);
}

const isDeclared = ({ tokens }: Reading, last: number): boolean =>
  tokens[last + 1]?.lower === 'of' && /^(war|independence|neutrality|love)$/.test(tokens[last + 2]?.lower ?? '');

/** The head that begins at a token, or null: no verb, no part of another noun, and no mere declaring. */
export function headAt({ reading, lexicon }: DocumentContext, index: number): Head | null {
  if (!lexicon.opens('head', reading.tokens[index]!.lower)) return null;
  const length = phraseLength(reading, index, (phrase) => lexicon.heads.has(phrase));
  if (length === 0) return null;
  const last = index + length - 1;
  if ((length === 1 && !isNounHere(reading, last)) || isCompound(reading, last)) return null;
  const phrase = lowerOf(reading, index, last);
  const row = lexicon.heads.get(phrase)!;
  // "a declaration of war": a deed, and no paper
  if (row.family === 'declaration' && isDeclared(reading, last)) return null;
  return { row, first: index, last, isPlural: row.plural.toLowerCase() === phrase && row.plural !== row.word };
}

import { wordSet } from '../words/one-of.ts';
import { isCapital, isPossessiveMark, lowerOf } from './reading.ts';
import type { TitleContext } from './title-phrase.ts';

/** The word that makes a title ("minister", "secretary general"), and the words before it that are part of its office. */

const NEVER_HEAD_AS_VERB = wordSet(
  'head chair chairs speaker general major chief judge justice principal official officer candidate deputy captain representative delegate shah mp diplomat',
);

const bare = (text: string): string =>
  text.replace(/^(ex|vice|co|deputy|minister)-/, '').replace(/-(elect|designate|designates)$/, '');

/** Length in tokens of an office head that starts at `index`, or 0. */
export function headLength({ reading, lexicon }: TitleContext, index: number): number {
  const opening = reading.tokens[index]?.lower ?? '';
  if (!lexicon.opens('office-head', opening) && !opening.includes('-')) return 0;
  for (let length = Math.min(3, reading.tokens.length - index); length > 0; length--) {
    const phrase = lowerOf(reading, index, index + length - 1);
    if (lexicon.isWord('office-head', phrase) || (length === 1 && lexicon.isWord('office-head', bare(phrase))))
      return length;
  }
  return 0;
}

/** First token of the role: takes in modifiers and portfolios before the head ("deputy foreign", "roads and urban development"). */
export function roleStart({ reading, lexicon, organizations }: TitleContext, head: number): number {
  let first = head;
  const belongs = (index: number): boolean => {
    const word = reading.tokens[index]?.lower ?? '';
    if (isPossessiveMark(reading.tokens[index])) return false;
    // "under Major General X": a preposition, but for the under-secretary
    if (word === 'under' && reading.tokens[index + 1]?.lower !== 'secretary') return false;
    return (
      lexicon.isWord('office-modifier', word) ||
      lexicon.isWord('portfolio', word) ||
      /^(ex|vice|foreign|top)-/.test(word) ||
      (lexicon.isWord('office-head', word) &&
        !reading.at[index] &&
        index < head &&
        reading.tokens[index + 1]?.text !== ',')
    );
  };
  while (first > 0) {
    const before = reading.tokens[first - 1]!;
    const listed = reading.at[first - 1];
    if (listed && listed.entries[0]!.type !== 'region') break;
    // "National Party leader": the party is a body, and the office is held there
    if (organizations.some((span) => span.first <= first - 1 && span.last === first - 1)) break;
    if (belongs(first - 1) || listed) first--;
    else if (
      (before.lower === 'and' || before.text === '&') &&
      lexicon.isWord('portfolio', reading.tokens[first - 2]?.lower ?? '') &&
      lexicon.isWord('portfolio', reading.tokens[first]!.lower)
    )
      first -= 2;
    else break;
  }
  return first;
}

/** True where a word for an office is one here, and neither part of a name nor a verb. */
export function isHeadHere(context: TitleContext, index: number, length: number): boolean {
  const token = context.reading.tokens[index]!;
  // "Shah Deniz", "Sultan Hills": a monarch's title before an unknown name, without article or state, may be part of it
  if (token.text === 'Shah' && !/^(the|of)$/.test(context.reading.tokens[index - 1]?.lower ?? '')) return false;
  if (context.organizations.some((span) => span.first <= index && span.last >= index)) return false;
  if (context.reading.at[index] && context.reading.at[index]!.entries[0]!.type !== 'region' && length === 1)
    return false;
  if (
    length === 1 &&
    token.pos === 'VERB' &&
    !isCapital(token) &&
    !/^(ministers|presidents|ambassadors|envoys)$/.test(token.lower)
  )
    return false;
  const before = context.reading.tokens[index - 1]?.lower ?? '';
  return !(length === 1 && NEVER_HEAD_AS_VERB.has(token.lower) && /^(to|will|would|may|can)$/.test(before));
}

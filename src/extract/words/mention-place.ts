import type { SentenceMention, TaggedSentence } from './document.ts';
import { oneOf } from './one-of.ts';

/** Where a mention stands among the words of its sentence. */

const opensClauses = oneOf('after before since until as while when that than');

const isAside = oneOf('turn return fact effect private public');

const mayStandInside = oneOf('ADJ DET NUM');

/** True where a preposition leads a mention in, adjectives and articles between them skipped. */
export function isOblique(sentence: TaggedSentence, mention: SentenceMention): boolean {
  let index = mention.phraseFirst - 1;
  while (index >= 0 && mayStandInside(sentence.tokens[index]!.pos)) index--;
  const before = sentence.tokens[index];
  const opensClause = opensClauses(before?.lower ?? '');
  return before !== undefined && !opensClause && (before.pos === 'ADP' || before.lower === 'to');
}

/** True where a mention stands as the doer of a verb: no preposition before it, a verb soon after it. */
export function isSubject(sentence: TaggedSentence, mention: SentenceMention): boolean {
  if (isOblique(sentence, mention) || sentence.tokens[mention.phraseFirst - 1]?.pos === 'VERB') return false;
  for (let index = mention.phraseLast + 1; index < Math.min(mention.phraseLast + 4, sentence.tokens.length); index++) {
    const token = sentence.tokens[index]!;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
    // "the Russians in turn accused"
    if (token.lower === 'in' && isAside(sentence.tokens[index + 1]?.lower ?? '')) {
      index++;
      continue;
    }
    if (token.pos === 'ADP' || token.lower === "'s") return false;
    if (token.lower === ',' || token.lower === '(') return true;
  }
  return false;
}

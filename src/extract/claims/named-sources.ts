import type { ActorContext } from '../actors/actor-context.ts';
import type { Prepositional } from '../clauses/clause.ts';
import { oneOf } from '../words/one-of.ts';
import { type Attribution, speakerIn } from './attribution.ts';
import { isSpeechNoun, ownersOfSpeech } from './speech-nouns.ts';

/** "by the government's own count": whose figures or account a sentence gives. */
const ACCOUNTS = /^(count|account|estimate|reckoning|admission|figure|tally|version)$/;

/** "In the words of X", "in X's view": by what somebody speaks or thinks. */
const isVoice = oneOf('word view opinion eye judgment judgement estimation telling');

/** Who is named as a source by one prepositional phrase: "according to a report by X", "per X", "by X's own count", "in X's words". */
function sourceIn(context: ActorContext, { word, phrases }: Prepositional): Attribution | null {
  const [phrase] = phrases;
  if (!phrase) return null;
  if (word === 'according to' || word === 'per') {
    const owners = isSpeechNoun(phrase.lemma) ? ownersOfSpeech(context, phrase) : [];
    return speakerIn(context, owners, word) ?? speakerIn(context, phrases, word);
  }
  const account = word === 'by' ? phrases.find(({ lemma }) => ACCOUNTS.test(lemma)) : undefined;
  if (account?.possessor) return speakerIn(context, [account.possessor], account.lemma);
  // "in view of the danger" is nobody's view
  const opens = context.sentence.tokens[phrase.first]!.pos === 'DET' || phrase.possessor !== null;
  return word === 'in' && opens && isVoice(phrase.lemma)
    ? speakerIn(context, ownersOfSpeech(context, phrase), phrase.lemma)
    : null;
}

const mayNameSource = oneOf('per by in');

/** Who a sentence names as its source: "according to X", "by X's own count", "in the words of X". */
export function accordingTo(context: ActorContext): Attribution | null {
  for (const clause of context.reading.clauses)
    for (const one of clause.prepositionals) {
      const found = one.word === 'according to' || mayNameSource(one.word) ? sourceIn(context, one) : null;
      if (found) return found;
    }
  return null;
}

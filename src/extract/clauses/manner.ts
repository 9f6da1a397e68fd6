import { wordSet } from '../words/one-of.ts';
import type { NounPhrase } from './chunk.ts';
import type { Clause } from './clause.ts';

/** Phrases behind a preposition that say how or when a deed was done, and not with whom or what for. */

/** What one fights with, and no company: "fought with artillery and tanks". */
const INSTRUMENTS = wordSet(
  'artillery tank gun mortar rocket missile bomb rifle bayonet machine-gun weapon arm grenade shell jet warplane stick stone fist',
);

/** "with immediate effect", "with the backing of Norway": no company either. */
const MANNERS = wordSet(
  'effect backing help support aim view approval consent assistance blessing goal hope intention purpose ceremony handshake toast result',
);

/** "clashed, in line with a warning": what hangs on a noun of another phrase is not the verb's. */
const hangsOnOther = ({ prepositionals }: Clause, phrase: NounPhrase): boolean => {
  const after = prepositionals.find((one) => one.phrases.includes(phrase))?.after;
  if (!after || after.mentions.length > 0) return false;
  return prepositionals.some((one) => one.word === 'in' && one.after !== phrase && one.phrases.includes(after));
};

/** True where "with" leads in how something was done: no party is told that is not known. */
export const isManner = (clause: Clause, phrase: NounPhrase): boolean =>
  INSTRUMENTS.has(phrase.lemma) || MANNERS.has(phrase.lemma) || hangsOnOther(clause, phrase);

/** "for the first time", "for a third day", "as part of a plan": neither a reason nor what somebody is called. */
export const isNoReason = (phrase: NounPhrase): boolean =>
  phrase.temporal ||
  /^(time|instance|example|part|result|precaution|moment|while|rule|whole|spell|stretch)$/.test(phrase.lemma);

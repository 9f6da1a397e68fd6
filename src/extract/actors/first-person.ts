import type { EntityKind } from '../../model/kinds.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { REPRESENTATIVES } from '../words/actor-words.ts';
import { countryOf } from '../words/country-of.ts';
import type { Actor, ActorContext } from './actor-context.ts';

/** "we", "our country" in the mouth of a known speaker: the speaker's country, or the speaker where a person may act. */
export function firstPerson(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor | null {
  const first = context.sentence.tokens[phrase.first]!;
  if (!context.speaker || phrase.mentions.length > 0 || phrase.modifiers.length > 0 || phrase.possessor) return null;
  const alone = /^(we|us)$/.test(first.lower) && phrase.first === phrase.last;
  if (!alone && !(first.lower === 'our' && REPRESENTATIVES.has(phrase.lemma))) return null;
  const speaker = context.entities.get(context.speaker);
  if (!speaker) return null;
  const country = countryOf(speaker);
  const span = { start: first.start, end: first.end, represented: true };
  // "he assured us": a spokesman of a state that is not told is nobody who was spoken to
  if (first.lower === 'us' && country === null) return null;
  if (alone && kinds.includes(speaker.kind)) return { entity: speaker.id, ...span };
  return country && kinds.includes('COUNTRY') && context.entities.has(country) ? { entity: country, ...span } : null;
}

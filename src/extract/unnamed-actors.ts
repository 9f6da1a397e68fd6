import type { EntityKind } from '../model/kinds.ts';
import { PERSONS } from './actor-words.ts';
import { type Actor, type ActorContext, ownersOf } from './actors.ts';
import type { NounPhrase } from './chunk.ts';

/** Who stands behind a phrase that names nobody: the state of a town, the state or body of unnamed people. */

/** The state in which the town or venue stands that a phrase names: "landed in Shanghai". */
export const stateOfPlace = (context: ActorContext, phrase: NounPhrase): Actor[] =>
  context.places
    .filter((place) => place.first <= phrase.head && place.last >= phrase.head && place.country !== null)
    .map((place) => ({
      entity: `country:${place.country}`,
      start: context.sentence.tokens[place.first]!.start,
      end: context.sentence.tokens[place.last]!.end,
      represented: true,
    }));

/** "A Cuban delegation", "Turkish officials": unnamed people of a state or body, which takes the place of an official at an end. */
export function unnamedPeople(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const named = phrase.mentions.some((mention) => mention.form !== 'demonym');
  if (!PERSONS.has(phrase.lemma) || named) return [];
  return ownersOf(context, phrase, kinds).map((actor) => ({ ...actor, represented: true }));
}

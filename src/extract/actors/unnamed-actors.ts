import type { EntityKind } from '../../model/kinds.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { HELPERS, NEEDY, PERSONS } from '../words/actor-words.ts';
import type { SentenceMention } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import { type Actor, type ActorContext, asTheirs } from './actor-context.ts';
import { actorsOf, isPast, ownersOf } from './actors.ts';
import { namedBeside } from './described-actors.ts';

/** Who stands behind a phrase that names nobody: the state of a town, the state or body of unnamed people. */

const BODIES: readonly EntityKind[] = ['ORGANIZATION', 'OFFICIAL'];

/** "at Havana airport": the town before one of these is where it stands. */
const VENUES = /^(airport|airfield|airbase|port|harbour|harbor|station|university|palace)$/;

/** The state in which the town or venue stands that a phrase names: "landed in Shanghai". */
export const stateOfPlace = (context: ActorContext, phrase: NounPhrase): Actor[] =>
  context.places
    .filter(
      (place) =>
        place.country !== null &&
        (place.last >= phrase.head || (VENUES.test(phrase.lemma) && place.last === phrase.head - 1)) &&
        place.first <= phrase.head,
    )
    .map((place) => ({
      entity: `country:${place.country}`,
      start: context.sentence.tokens[place.first]!.start,
      end: context.sentence.tokens[place.last]!.end,
      represented: true,
    }));

const isReferring = ({ form, entities }: SentenceMention): boolean =>
  form === 'description' && entities.length === 1 && !entities[0]!.startsWith('official:');

/** "A Cuban delegation", "Turkish officials": unnamed people of a state or body, which takes the place of an official at an end. */
export function unnamedPeople(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const referring = phrase.mentions.find(isReferring);
  const named = phrase.mentions.some((mention) => mention.form !== 'demonym' && mention !== referring);
  if (!PERSONS.has(phrase.lemma) || named || phrase.before.some(isPast)) return [];
  // "the Polish premier, Piotr Jaroszewicz,"
  if (namedBeside(context, phrase, ['OFFICIAL'])) return [];
  // "the delegation", of which the sentence before told whose it is
  if (referring) return actorsOf(context, phrase, kinds).map(asTheirs);
  // "an envoy of President Carter" is not the president
  const withoutPersons = kinds.filter((kind) => kind !== 'OFFICIAL');
  return ownersOf(context, phrase, withoutPersons).map(asTheirs);
}

/** "hit a plant in Khartoum and camps in Afghanistan": towns stand for their states beside states that are named. */
export function withTowns(context: ActorContext, phrases: readonly NounPhrase[], actors: readonly Actor[]): Actor[] {
  const towns = gather(
    phrases.filter((phrase) => phrase.mentions.length === 0),
    (phrase) => stateOfPlace(context, phrase),
  );
  return [...actors, ...towns.filter((town) => !actors.some((actor) => actor.entity === town.entity))];
}

/** "cyclone victims in India", "Somali refugees", "the stricken town of Bam": the state that people and places in need stand for. */
export function stateInNeed(context: ActorContext, phrase: NounPhrase): Actor[] {
  if (!NEEDY.has(phrase.lemma)) return [];
  const owners = ownersOf(context, phrase, ['COUNTRY']);
  if (owners.length > 0) return owners.map(asTheirs);
  const around = gather(
    (context.reading.ofNoun.get(phrase) ?? []).filter((one) => /^(in|of|from|around|across|near)$/.test(one.word)),
    (one) => one.phrases,
  );
  return gather(around, (inner) => {
    const states = actorsOf(context, inner, ['COUNTRY']).filter((actor) => !actor.represented);
    return states.length > 0 ? states : stateOfPlace(context, inner);
  });
}

/** "wants America's soldiers out": forces that are named by their state are its own as well. */
export function forcesNamed(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const isForce = context.sentence.tokens[phrase.head]!.pos === 'NOUN';
  // "expelled Kang Chol, the North Korean ambassador": a person is nobody's force
  const isWhose = ({ form, last, entities }: SentenceMention): boolean =>
    form === 'name' && last < phrase.head && context.entities.get(entities[0] ?? '')?.kind !== 'OFFICIAL';
  if (!isForce || !phrase.mentions.some(isWhose)) return [];
  return actorsOf(
    context,
    phrase,
    kinds.filter((kind) => kind !== 'OFFICIAL'),
  );
}

/** "Cuban doctors", "nurses from Japan": the state of those who help and are not named. */
export const stateOfHelpers = (context: ActorContext, phrase: NounPhrase): Actor[] =>
  HELPERS.has(phrase.lemma) && !phrase.before.some(isPast) && !namedBeside(context, phrase, BODIES)
    ? ownersOf(context, phrase, ['COUNTRY']).map(asTheirs)
    : [];

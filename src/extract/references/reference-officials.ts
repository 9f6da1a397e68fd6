import type { Lexicon } from '../lexicon/lexicon.ts';
import { doersBeside } from './reference-objects.ts';
import type { Place, Surroundings } from './reference-surroundings.ts';

const LEADERS = /president|prime minister|chancellor|premier|king|emir|sultan|head/;

/** "the foreign minister", "the German chancellor", "its leader": the official of that office, of that state, named last. */
export function officialFor(
  around: Surroundings,
  place: Place,
  wanted: { role: string },
  words: readonly string[],
): string | null {
  const { discourse, lexicon } = around;
  const at = { sentence: place.sentence.index, token: place.token };
  const doers = doersBeside(around, place, words);
  const adjective = words.length > wanted.role.split(' ').length + 1 ? words[1]! : null;
  const demonym = adjective !== null && isDemonym(lexicon, adjective);
  const ofState = (entity: string): boolean => {
    const state = lexicon.states.get(discourse.entity(entity)?.country ?? '');
    return state !== undefined && [...state.adjectives, state.name].some((name) => name.toLowerCase() === adjective);
  };
  const holds = (entity: string): boolean => {
    const roles = around.roles.get(entity) ?? [];
    if (demonym && roles.length === 0) return true;
    return roles.some(
      (role) =>
        role.endsWith(wanted.role) ||
        (wanted.role === 'leader' && LEADERS.test(role)) ||
        role.split(' ').at(-1) === wanted.role,
    );
  };
  const fits = (entity: string): boolean =>
    discourse.kind(entity) === 'OFFICIAL' && holds(entity) && (!demonym || ofState(entity)) && !doers.includes(entity);
  const home = discourse.entity(discourse.subjectHere(at) ?? '')?.country;
  const compatriot =
    home && !demonym
      ? discourse.last(at, (entity) => fits(entity) && discourse.entity(entity)?.country === home)
      : null;
  return compatriot ?? discourse.last(at, fits);
}

/** Sentences back to which "the Iranian" may mean an official of that state. */
const REACH_OF_COMPATRIOTS = 12;

/** "the Iranian": the official of that state named last. */
export function compatriotOf(
  around: Surroundings,
  at: { sentence: number; token: number },
  demonym: string,
): string | null {
  const { discourse, lexicon } = around;
  return discourse.find(
    at,
    (entity) => {
      const found = discourse.entity(entity);
      const state = found?.kind === 'OFFICIAL' ? lexicon.states.get(found.country ?? '') : undefined;
      return state?.adjectives.some((name) => name.toLowerCase() === demonym) ?? false;
    },
    REACH_OF_COMPATRIOTS,
  );
}

export const isDemonym = (lexicon: Lexicon, word: string): boolean =>
  [...lexicon.states.values()].some((state) => state.adjectives.some((name) => name.toLowerCase() === word));

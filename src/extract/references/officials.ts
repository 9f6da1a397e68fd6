import type { Lexicon } from '../lexicon/lexicon.ts';
import { besides, doersBeside, isDoneToOthers } from './objects.ts';
import { type Described, isKind, type Surroundings } from './surroundings.ts';

const LEADERS = /president|prime minister|chancellor|premier|king|emir|sultan|head/;

/** Roles that an office asked for by one of its names may be told by. */
const isOffice = (role: string, wanted: string): boolean =>
  role.endsWith(wanted) || (wanted === 'leader' && LEADERS.test(role)) || role.split(' ').at(-1) === wanted;

/** "the German chancellor": the people that the words name; null where they name none. */
function demonymIn({ around: { lexicon }, words }: Described, role: string): string | null {
  const adjective = words.length > role.split(' ').length + 1 ? words[1]! : null;
  return adjective !== null && isDemonym(lexicon, adjective) ? adjective : null;
}

function isOfPeople({ discourse, lexicon }: Surroundings, official: string, people: string): boolean {
  const state = lexicon.states.get(discourse.entity(official)?.country ?? '');
  return state !== undefined && [...state.adjectives, state.name].some((name) => name.toLowerCase() === people);
}

/** "Mali recalled its ambassador": the state that acts has an own one; whom it expels or attacks may be another's. */
export function isOfTheDoer({ place: { sentence, token }, words }: Described): boolean {
  if (words[0] !== 'its') return false;
  const verb = sentence.tokens.slice(0, token).findLast(({ pos }) => pos === 'VERB');
  return verb !== undefined && !isDoneToOthers(verb.lemma);
}

/** "the foreign minister", "the German chancellor", "its leader": the official of that office, of that state, named last. */
export function officialFor(described: Described, role: string): string | null {
  const { around, place, at, words } = described;
  const { discourse } = around;
  const people = demonymIn(described, role);
  const isOfficial = isKind(discourse, 'OFFICIAL');
  const holds = (entity: string): boolean => {
    const roles = around.roles.get(entity) ?? [];
    // "the German chancellor" may be a German whose office is not told
    if (people !== null && roles.length === 0) return true;
    return roles.some((one) => isOffice(one, role));
  };
  const fits = besides(
    doersBeside(around, place, words),
    (entity) => isOfficial(entity) && holds(entity) && (people === null || isOfPeople(around, entity, people)),
  );
  const home = people === null ? discourse.entity(discourse.subjectHere(at) ?? '')?.country : null;
  const compatriot = home
    ? discourse.last(at, (entity) => fits(entity) && discourse.entity(entity)?.country === home)
    : null;
  if (compatriot !== null || !isOfTheDoer(described)) return compatriot ?? discourse.last(at, fits);
  const doer = discourse.subjectHere(at);
  const state = home ?? (doer?.startsWith('country:') ? doer.slice('country:'.length) : null);
  return discourse.last(at, (entity) => fits(entity) && (!state || discourse.entity(entity)?.country === state));
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

import type { BodyWanted } from '../words/reference-words.ts';
import { besides, doersBeside } from './objects.ts';
import { isDemonym } from './officials.ts';
import { type Described, isKind, isOutlet, type Surroundings } from './surroundings.ts';

/** Bodies and companies that are referred to by what they are: "the bloc", "the German company". */

/** What names of bodies tell of the part of the world that they are of. */
const REGION = /europ|afric|americ|asia|arab|gulf|nordic|baltic|caribbean|pacific/;

/** "the South American bloc" is no European one, "the German company" none of Norway. */
function fitsAdjective({ discourse, lexicon }: Surroundings, words: readonly string[]): (entity: string) => boolean {
  const adjectives = words.slice(1, -1);
  const region = REGION.exec(adjectives.join(' '))?.[0];
  const people = adjectives.find((word) => isDemonym(lexicon, word));
  return (entity) => {
    const { name, names, country } = discourse.entity(entity)!;
    if (people && country)
      return lexicon.states.get(country)?.adjectives.some((one) => one.toLowerCase() === people) ?? true;
    const own = region ? [name, ...names].join(' ').toLowerCase() : '';
    return !region || own.includes(region) || !REGION.test(own);
  };
}

/** True for a body with one of some words in one of its names. */
function isNamedSo({ discourse }: Surroundings, body: string, words: readonly string[]): boolean {
  const { name, names } = discourse.entity(body)!;
  return [name, ...names].some((one) =>
    one
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => words.includes(word)),
  );
}

/** What the tables have a body to be; undefined where they do not know it. */
const sortOf = ({ lexicon }: Surroundings, body: string): string | undefined =>
  lexicon.bodies.get(body.replace('organization:', ''))?.kind;

const STATE_ORGAN = /(?:^| )(?:army|navy|air force|forces|police|ministry|parliament)$/i;

/** "Kurdish fighters shelled the Turkish army. Turkey bombed the group": an army or a ministry of a state is no group, no company and no body of states. */
const isOrganOfState = (around: Surroundings, body: string): boolean => {
  const { name, country } = around.discourse.entity(body)!;
  return country !== null && STATE_ORGAN.test(name) && sortOf(around, body) === undefined;
};

/** The body that a description means: of its kind or with its word in the name, and of the state or region that is told. */
export function organizationFor({ around, place, at, words }: Described, wanted: BodyWanted): string | null {
  const { discourse } = around;
  const isOrganization = isKind(discourse, 'ORGANIZATION');
  const fitsWords = words.length > 2 ? fitsAdjective(around, words) : null;
  const { kinds } = wanted;
  const isOfStates = kinds === null && wanted.words.length > 0;
  const isBody = besides(
    doersBeside(around, place, words),
    (entity) =>
      isOrganization(entity) &&
      !isOutlet(around, entity) &&
      (isOfStates || !isOrganOfState(around, entity)) &&
      (fitsWords?.(entity) ?? true),
  );
  if (wanted.words.length === 0 && kinds === null) return discourse.last(at, isBody);
  const fits = (entity: string): boolean =>
    isBody(entity) &&
    ((kinds?.includes(sortOf(around, entity) ?? '') ?? false) || isNamedSo(around, entity, wanted.words));
  const known = discourse.last(at, fits);
  if (known || kinds === null) return known;
  // a body that the tables do not know may be of any kind
  return discourse.last(at, (entity) => isBody(entity) && sortOf(around, entity) === undefined);
}

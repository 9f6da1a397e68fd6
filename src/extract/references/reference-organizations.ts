import type { BodyWanted } from '../words/reference-words.ts';
import { doersBeside } from './reference-objects.ts';
import { isDemonym } from './reference-officials.ts';
import { isOutlet, type Place, type Surroundings } from './reference-surroundings.ts';

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

/** The body that a description means: of its kind or with its word in the name, and of the state or region that is told. */
export function organizationFor(
  around: Surroundings,
  place: Place,
  wanted: BodyWanted,
  words: readonly string[],
): string | null {
  const { discourse, lexicon } = around;
  const at = { sentence: place.sentence.index, token: place.token };
  const doers = doersBeside(around, place, words);
  const fitsWords = words.length > 2 ? fitsAdjective(around, words) : null;
  const isBody = (entity: string): boolean =>
    discourse.kind(entity) === 'ORGANIZATION' &&
    !doers.includes(entity) &&
    !isOutlet(around, entity) &&
    (fitsWords?.(entity) ?? true);
  const named = (entity: string): boolean => {
    const found = discourse.entity(entity)!;
    return [found.name, ...found.names].some((name) =>
      name
        .toLowerCase()
        .split(/[\s-]+/)
        .some((word) => wanted.words.includes(word)),
    );
  };
  if (wanted.words.length === 0 && wanted.kinds === null) return discourse.last(at, isBody);
  const listed = (entity: string): string | undefined => lexicon.bodies.get(entity.replace('organization:', ''))?.kind;
  const fits = (entity: string): boolean =>
    isBody(entity) && ((wanted.kinds?.includes(listed(entity) ?? '') ?? false) || named(entity));
  // a body that the tables do not know may be of any kind
  return (
    discourse.last(at, fits) ??
    (wanted.kinds === null ? null : discourse.last(at, (entity) => isBody(entity) && listed(entity) === undefined))
  );
}

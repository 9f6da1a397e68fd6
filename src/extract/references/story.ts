import { isDoneToThem } from './pairs.ts';
import { isKind, type Place, type Surroundings } from './surroundings.ts';

/** Which two are meant where several might be: those told last, or those whom the story is about. */

/** "met Tudjman in Zagreb and Milosevic in Belgrade, both of whom": the two told last, persons before states, and not who met them. */
export function toldLast({ discourse }: Surroundings, sentence: number): readonly string[] | null {
  const people = discourse.namedIn(sentence, isKind(discourse, 'OFFICIAL'));
  if (people.length > 1) return people.slice(-2);
  const bodies = discourse.namedIn(sentence, isKind(discourse, 'COUNTRY', 'ORGANIZATION'));
  return bodies.length > 1 ? bodies.slice(-2) : null;
}

/** "Britain and Germany gave both newcomers guarantees": those listed do it themselves; "Norway, host of X and Y, asked both" is none of the two. */
export function actsOnThem({ discourse }: Surroundings, place: Place, listed: readonly string[]): boolean {
  if (!isDoneToThem(place)) return false;
  const { index, tokens } = place.sentence;
  const doer = discourse.doerBefore({ sentence: index, token: place.token });
  if (!doer || !listed.includes(doer.entity)) return false;
  const verb = tokens.findIndex(({ pos }, at) => at > doer.token && (pos === 'VERB' || pos === 'AUX'));
  return !tokens.slice(doer.token, verb).some(({ text }) => text === ',');
}

/** How many times as often as the one in its place a party to the story is told of. */
const PROMINENCE = 1.5;

/**
 * "India and Russia are friends. … Japan asked both sides": two of whom one is no party to the story give way to the two told most, unless the
 * sentence just before lists them or this one names them.
 */
export function ofStory(
  { discourse }: Surroundings,
  found: readonly string[],
  { accepts, sentence }: { accepts: (entity: string) => boolean; sentence: number },
): readonly string[] {
  if (found.length !== 2 || found.some((one) => discourse.kind(one) === 'OFFICIAL')) return found;
  const here = discourse.namedIn(sentence, accepts);
  if (discourse.groups.last(2, accepts, sentence - 1) || found.every((one) => here.includes(one))) return found;
  const two = discourse.mostNamed(2, accepts);
  const odd = found.find((one) => !two?.includes(one));
  const missing = two?.find((one) => !found.includes(one));
  if (!two || !odd || !missing || found.every((one) => !two.includes(one))) return found;
  return discourse.timesNamed(missing) >= PROMINENCE * discourse.timesNamed(odd) ? two : found;
}

import type { EntityKind } from '../model/kinds.ts';
import { documentLikeness } from './document-likeness.ts';
import { bodyLikeness, FAMILY_NAME, personLikeness, personWords } from './name-likeness.ts';
import type { Likeness, Profile } from './profile.ts';

/** From here on two entities are held to be one without asking anybody. */
export const AUTOMATIC = 0.9;
/** From here on somebody is asked. */
export const PROPOSED = 0.6;

/** What each circumstance takes from the likeness of two names. */
const COUNTRY_UNKNOWN = 0.08;
const COUNTRY_DIFFERS = 0.4;
const TOLD_APART = 0.3;
const LONE_NAME = 0.2;

const COMPARISONS: Record<EntityKind, ((a: Profile, b: Profile) => Likeness | null) | null> = {
  COUNTRY: null,
  OFFICIAL: (a, b) => best(a, b, personLikeness),
  ORGANIZATION: (a, b) => best(a, b, bodyLikeness),
  AGREEMENT: documentLikeness,
  PROJECT: documentLikeness,
};

/**
 * How likely two entities of different ids are one; null where nothing speaks for it. States never are, nor two that tables tell apart, nor
 * two kinds. `toldApart`: some article names both, as two.
 *
 * | circumstance | what it takes away |
 * |---|---|
 * | both of one state | nothing |
 * | the state of one is unknown | 0.08: alone, another spelling is then only proposed |
 * | of different states | 0.40: one name in two states is asked about, two spellings are not |
 * | one article tells them apart | 0.30: never automatic |
 * | the same single word is all the name of one, and the state of one is unknown | 0.20: "Prince Faisal" may be many |
 */
export function likenessOf(a: Profile, b: Profile, toldApart: boolean): Likeness | null {
  if (a.kind !== b.kind || (a.isCurated && b.isCurated)) return null;
  const named = COMPARISONS[a.kind]?.(a, b) ?? null;
  if (named === null) return null;
  const circumstances = [
    ...countryCircumstance(a, b),
    ...(toldApart ? [TOLD_APART_REASON] : []),
    ...(named.score > FAMILY_NAME && isLoneName(a, b) ? [LONE_NAME_REASON] : []),
  ];
  const score = circumstances.reduce((left, { takes }) => left - takes, named.score);
  return {
    score: Math.max(0, Math.round(score * 1000) / 1000),
    reasons: [...named.reasons, ...circumstances.map(({ reason }) => reason)],
  };
}

interface Circumstance {
  takes: number;
  reason: string;
}

const TOLD_APART_REASON: Circumstance = { takes: TOLD_APART, reason: 'an article names both, as two' };

const LONE_NAME_REASON: Circumstance = { takes: LONE_NAME, reason: 'a name of one word' };

const isLoneName = (a: Profile, b: Profile): boolean =>
  a.kind === 'OFFICIAL' &&
  (a.country === null || b.country === null) &&
  [a, b].some(({ names }) => names.every((name) => personWords(name).length === 1));

/** Agreements and projects belong to nobody: their parties are compared instead. */
function countryCircumstance(a: Profile, b: Profile): Circumstance[] {
  if (a.kind !== 'OFFICIAL' && a.kind !== 'ORGANIZATION') return [];
  if (a.country === null && b.country === null) return [{ takes: COUNTRY_UNKNOWN, reason: 'of no known state' }];
  if (a.country === null || b.country === null)
    return [{ takes: COUNTRY_UNKNOWN, reason: `one is of ${a.country ?? b.country}, the other of no known state` }];
  return a.country === b.country
    ? [{ takes: 0, reason: `both of ${a.country}` }]
    : [{ takes: COUNTRY_DIFFERS, reason: `of ${[a.country, b.country].sort().join(' and ')}` }];
}

type Compare = (a: string, b: string) => Likeness | null;

/** The likeness of the two names that are most alike; of equals the first in order. */
function best(a: Profile, b: Profile, compare: Compare): Likeness | null {
  const found = [...a.names].sort().flatMap((left) => [...b.names].sort().map((right) => compare(left, right)));
  return found.reduce((top, next) => (next !== null && next.score > (top?.score ?? 0) ? next : top), null);
}

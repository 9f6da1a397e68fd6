import { idPrefix } from '../model/kinds.ts';
import { daysBetween } from './days.ts';

/**
 * Two persons of one name. Articles give an official the id of the name, so what they tell of a namesake comes under it too; each article
 * says of which state its person is, and by that the two are told apart: who is of another state than most say (or than a table says) gets
 * an entity of his own, `official:NAME~xxx`. Tellings that know no state stay with the first.
 */

const SEPARATOR = '~';
const OFFICIAL = idPrefix('OFFICIAL');

/** The id of the namesake who is of a state. */
export const namesakeId = (base: string, state: string): string => `${base}${SEPARATOR}${state.toLowerCase()}`;

/** The id under which articles tell of an official, whichever of the namesakes it is. */
export const baseOf = (id: string): string => id.split(SEPARATOR)[0]!;

/** The state by which the second of two ids is told from the first, where the two are namesakes; `a` stands before `b` in order. */
export function namesakeState({ a, b }: { a: string; b: string }): string | null {
  const [, state] = b.split(SEPARATOR);
  return a.startsWith(OFFICIAL) && state !== undefined && /^[a-z]{3}$/.test(state) && namesakeId(a, state) === b
    ? state.toUpperCase()
    : null;
}

/** What the articles alive tell of the person of a name that they hold to be of one state. */
export interface StateTelling {
  state: string;
  articles: number;
  /** Articles that tell of an office which he holds. */
  offices: number;
  /** Days of the first and the last publication. */
  first: string;
  last: string;
}

/** The difference from which on two are told apart without asking, and the one from which on somebody is asked. */
export const APART = 0.9;
export const DOUBTED = 0.6;

/** What each circumstance adds. An article errs about a state now and then: alone that is only a question. */
const TWO_STATES = 0.6;
const SEVERAL_ARTICLES = 0.15;
const TWO_OFFICES = 0.15;
const YEARS_APART = 0.15;
/** Days without a word of either that make two times of life, not one career. */
const LONG = 10 * 365;

export interface Difference {
  difference: number;
  reasons: string[];
}

/**
 * How likely those whom articles call by one name, and hold to be of two states, are two persons, 0…1.
 *
 * | circumstance | adds |
 * |---|---|
 * | of two states | 0.60: somebody is asked |
 * | each state is told by two articles at least | 0.15 |
 * | an office is told of each | 0.15 |
 * | ten years lie between what is told of the two | 0.15 |
 *
 * So two of the three tell them apart without asking.
 */
export function differenceOf(one: StateTelling, other: StateTelling): Difference {
  const gap = Math.max(daysBetween(one.last, other.first), daysBetween(other.last, one.first));
  const told = ({ state, articles }: StateTelling): string => `${articles} of ${state}`;
  const grounds = [
    { holds: true, adds: TWO_STATES, reason: `of two states: ${told(one)}, ${told(other)} (articles)` },
    {
      holds: Math.min(one.articles, other.articles) > 1,
      adds: SEVERAL_ARTICLES,
      reason: 'each state is told by several articles',
    },
    { holds: Math.min(one.offices, other.offices) > 0, adds: TWO_OFFICES, reason: 'an office is told of each' },
    { holds: gap >= LONG, adds: YEARS_APART, reason: `told of ${Math.floor(gap / 365)} years apart` },
  ].filter(({ holds }) => holds);
  const difference = grounds.reduce((sum, { adds }) => sum + adds, 0);
  return { difference: Math.min(1, toHundredths(difference)), reasons: grounds.map(({ reason }) => reason) };
}

/** How alike two are that differ so far: what proposals of all sorts are scored by. */
export const likenessAt = (difference: number): number => toHundredths(1 - difference);

const toHundredths = (share: number): number => Math.round(share * 100) / 100;

/** The state that the name stands for: what a table says, else what most articles say, on a tie what is told first. */
export function mainState(tellings: readonly StateTelling[], curated: string | null): string | null {
  if (curated !== null) return curated;
  const [most] = [...tellings].sort(
    (x, y) => y.articles - x.articles || (`${x.first} ${x.state}` < `${y.first} ${y.state}` ? -1 : 1),
  );
  return most?.state ?? null;
}

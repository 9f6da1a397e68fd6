import type { EntityKind } from '../model/kinds.ts';
import { isKind, type Surroundings, speakersCountry } from './reference-surroundings.ts';

const GROUP_KINDS: Readonly<Record<'country' | 'person' | 'any', readonly (readonly EntityKind[])[]>> = {
  country: [['COUNTRY'], ['COUNTRY', 'ORGANIZATION']],
  person: [['OFFICIAL'], ['COUNTRY']],
  any: [['OFFICIAL'], ['COUNTRY', 'ORGANIZATION'], ['COUNTRY', 'OFFICIAL', 'ORGANIZATION']],
};

/** The first of several lists that has exactly the size that is wanted (two where none is told). */
const exactly = (size: number | null, lists: readonly (readonly string[])[]): readonly string[] | null =>
  lists.find((list) => list.length === (size ?? 2)) ?? null;

/** The members of "the two sides": the last list of that size without the doer of the clause, else for two the two most named. */
export function groupOf(
  around: Surroundings,
  wanted: { size: number | null; of: 'country' | 'person' | 'any' },
  at: { sentence: number; token: number },
): readonly string[] {
  const { discourse } = around;
  const doer = discourse.subjectHere(at);
  // "Russia and Iran …, and trade between the countries": a list of the same sentence is meant, its doer included
  const here = discourse.group(wanted.size, isKind(discourse, ...GROUP_KINDS[wanted.of][0]!), at.sentence);
  if (here) return here;
  for (const kinds of GROUP_KINDS[wanted.of]) {
    const accepts = (entity: string): boolean => entity !== doer && isKind(discourse, ...kinds)(entity);
    const found =
      discourse.group(wanted.size, accepts) ??
      exactly(
        wanted.size,
        [0, 1, 2].map((back) => discourse.namedIn(at.sentence - back, accepts)),
      );
    if (found) return found;
  }
  const widest = (entity: string): boolean =>
    entity !== doer && isKind(discourse, ...GROUP_KINDS[wanted.of].at(-1)!)(entity);
  return wanted.size === null || wanted.size === 2 ? (discourse.mostNamed(2, widest) ?? []) : [];
}

/** "our countries": the speaker's own and the one that the story is about besides. */
export function bothCountries(around: Surroundings): readonly string[] {
  const own = speakersCountry(around);
  const other = around.discourse.mostNamed(
    1,
    (entity) => around.discourse.kind(entity) === 'COUNTRY' && entity !== own,
  );
  return own && other ? [own, ...other] : [];
}

import type { Entity } from '../model/records.ts';

/** How many alive mentions call an entity what: counts, so that taking a mention back is exact. */
export interface EntityTally {
  name: Record<string, number>;
  names: Record<string, number>;
  country: Record<string, number>;
  /** Agreements and projects: states that are parties. */
  parties: Record<string, number>;
}

/** What a curated table says of an entity; it stands above every vote. */
export interface CuratedEntity {
  name: string;
  names: readonly string[];
  country: string | null;
}

export const NO_TALLY: EntityTally = { name: {}, names: {}, country: {}, parties: {} };

type Vote = Pick<Entity, 'name' | 'names' | 'country'> & { parties: readonly string[] };

/** The tally with votes added, or taken back where `sign` is -1. Counts that come to nothing are dropped. */
export function countVotes(tally: EntityTally, votes: readonly Vote[], sign: 1 | -1): EntityTally {
  const counted = {
    name: { ...tally.name },
    names: { ...tally.names },
    country: { ...tally.country },
    parties: { ...tally.parties },
  };
  for (const { name, names, country, parties } of votes) {
    add(counted.name, name, sign);
    for (const form of new Set([name, ...names])) add(counted.names, form, sign);
    if (country !== null) add(counted.country, country, sign);
    for (const party of parties) add(counted.parties, party, sign);
  }
  return counted;
}

function add(counts: Record<string, number>, key: string, sign: number): void {
  const count = (counts[key] ?? 0) + sign;
  if (count === 0) delete counts[key];
  else counts[key] = count;
}

/**
 * Name, spellings and state of an entity: what its table says, else what most mentions say; of equals the longer, then the first in
 * order. Null where nothing speaks for it any more.
 */
export function namedBy(
  tally: EntityTally,
  curated: CuratedEntity | null,
): { name: string; names: string[]; country: string | null } | null {
  const name = curated?.name ?? favourite(tally.name);
  if (name === null) return null;
  const names = new Set([name, ...(curated?.names ?? []), ...Object.keys(tally.names)]);
  return { name, names: [...names].sort(), country: curated?.country ?? favourite(tally.country) };
}

function favourite(counts: Record<string, number>): string | null {
  const [best] = Object.entries(counts).sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}

/** Votes by entity, in a stable form: equal tallies are equal text. */
export const tallyText = (tally: EntityTally): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(tally).map(([part, counts]) => [
        part,
        Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))),
      ]),
    ),
  );

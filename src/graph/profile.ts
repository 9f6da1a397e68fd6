import type { EntityKind } from '../model/kinds.ts';

/** What deciding on an entity's identity needs to know of it: nothing but what the articles alive, and the tables, say. */
export interface Profile {
  id: string;
  kind: EntityKind;
  /** Full names that articles or tables give it. */
  names: readonly string[];
  country: string | null;
  /** A table vouches for it. */
  isCurated: boolean;
  /** Alpha-3 codes of the states whose deeds it is the object of: of agreements the parties, of projects the partners. */
  parties: readonly string[];
}

/** How alike two entities are, 0…1, and why: the reasons are what a reviewer reads. */
export interface Likeness {
  score: number;
  reasons: string[];
}

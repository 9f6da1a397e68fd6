import type { EntityKind } from '../../model/kinds.ts';
import type { ActorFragment } from '../generated/operations.ts';

/** Somebody or something that an entity has facts with. */
export interface Partner {
  actor: ActorFragment;
  factCount: number;
  /** Mean score of these facts, -10 … +10. */
  balance: number;
}

interface Row {
  cols: readonly ActorFragment[];
  cells: readonly { col: number; value: number; factCount: number }[];
}

/** Agreements and projects deal with nobody: they stand by themselves. */
const PAPERS: readonly EntityKind[] = ['AGREEMENT', 'PROJECT'];

/** All in the one row of a matrix that an entity has facts with, the most facts first: who acts, and what is signed or built. */
export function partnersOf({ cols, cells }: Row): { actors: Partner[]; papers: Partner[] } {
  const partners = cells
    .map(({ col, value, factCount }) => ({ actor: cols[col]!, factCount, balance: value }))
    .sort((one, other) => other.factCount - one.factCount || (one.actor.name < other.actor.name ? -1 : 1));
  const isPaper = ({ actor }: Partner): boolean => PAPERS.includes(actor.kind);
  return { actors: partners.filter((one) => !isPaper(one)), papers: partners.filter(isPaper) };
}

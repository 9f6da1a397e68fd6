import type { ClaimStatus, FactStatus } from '../model/kinds.ts';
import type { Mood } from './schema-facts.ts';

/** How many independent stories say what about one fact. A story that has both a plain and an alleging claim counts as plain. */
export interface Voices {
  /** Stories that tell it in their own voice, or quote somebody who is no accuser. */
  plain: number;
  /** Stories in which only accusers say so. */
  alleged: number;
  /** Stories that deny it. */
  denied: number;
  /** Number of affirming claims by status. */
  statuses: Partial<Record<ClaimStatus, number>>;
}

/** The strongest word for a plan or a halt comes first: what is planned is also proposed, what is cancelled was suspended. */
const STRONGEST: readonly ClaimStatus[] = [
  'PLANNED',
  'THREATENED',
  'PROPOSED',
  'REQUESTED',
  'CANCELLED',
  'SUSPENDED',
  'REFUSED',
];

/**
 * The status of a fact, from the claims that are alive and nothing else; the order of their arrival cannot matter.
 *
 * | affirmed | denied | mood | status |
 * |---|---|---|---|
 * | no | no | any | RETRACTED |
 * | yes | yes | any | DISPUTED |
 * | no | yes | any | DENIED |
 * | only by accusers | no | deed | ALLEGED |
 * | by one story | no | deed | REPORTED |
 * | by two or more | no | deed | CONFIRMED |
 * | yes | no | intent, halt | the strongest status that a claim gives |
 *
 * OVERDUE is not among them: it depends on today (STATUS_TODAY in schema.ts).
 */
export function factStatus(mood: Mood, { plain, alleged, denied, statuses }: Voices): FactStatus {
  const affirmed = plain + alleged > 0;
  if (!affirmed) return denied > 0 ? 'DENIED' : 'RETRACTED';
  if (denied > 0) return 'DISPUTED';
  if (mood === 'deed') return plain === 0 ? 'ALLEGED' : plain === 1 ? 'REPORTED' : 'CONFIRMED';
  const strongest = STRONGEST.find((status) => (statuses[status] ?? 0) > 0);
  if (strongest === undefined)
    throw new Error(`A fact of mood ${mood} has claims of no such status: ${JSON.stringify(statuses)}`);
  return strongest as FactStatus;
}

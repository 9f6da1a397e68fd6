import type { FactStatus } from '../model/kinds.ts';
import type { FactChange } from './edge-totals.ts';
import { isTruthy } from './fact.ts';
import type { FactProperties } from './schema-facts.ts';

/** One fact that a ruling changes. */
export interface Effect {
  fact: string;
  key: string;
  before: FactStatus | null;
  after: FactStatus | null;
  claimsBefore: number;
  claimsAfter: number;
}

/** What a retraction, reinstatement or judgement does to facts, sorted for a reader. */
export interface Effects {
  /** Facts that nothing supports any more. */
  lost: Effect[];
  /** Facts that held and hold no more, or less surely. */
  downgraded: Effect[];
  /** Facts that hold again, or more surely. */
  revived: Effect[];
  /** Facts that are new: by reinstatement, or because facts of two entities became one. */
  gained: Effect[];
  /** Facts whose status stays, with fewer or more claims. */
  recounted: Effect[];
}

/** How firmly a status says that the fact holds. */
const FIRMNESS: Partial<Record<FactStatus, number>> = {
  CONFIRMED: 4,
  REPORTED: 3,
  ALLEGED: 2,
  DISPUTED: 1,
  DENIED: 0,
  RETRACTED: -1,
};
const firmnessOf = (status: FactStatus): number => FIRMNESS[status] ?? 2;

export function effectsOf(changes: readonly FactChange[]): Effects {
  const effects: Effects = { lost: [], downgraded: [], revived: [], gained: [], recounted: [] };
  for (const { before, after } of changes) {
    const effect: Effect = {
      fact: (after ?? before)!.id,
      key: (after ?? before)!.key,
      before: alive(before)?.status ?? null,
      after: alive(after)?.status ?? null,
      claimsBefore: before?.claims ?? 0,
      claimsAfter: after?.claims ?? 0,
    };
    effects[sortOf(effect)].push(effect);
  }
  return effects;
}

const alive = (fact: FactProperties | null): FactProperties | null =>
  fact === null || fact.status === 'RETRACTED' ? null : fact;

function sortOf({ before, after }: Effect): keyof Effects {
  if (after === null) return 'lost';
  if (before === null) return 'gained';
  const [was, is] = [firmnessOf(before), firmnessOf(after)];
  if (was !== is) return is < was ? 'downgraded' : 'revived';
  return isTruthy({ status: before }) === isTruthy({ status: after }) ? 'recounted' : 'downgraded';
}

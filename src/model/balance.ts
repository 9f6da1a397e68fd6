import { type RelationType, relationOf } from './relations.ts';

/** How many facts there are of one type. */
export interface TypeCount {
  type: RelationType;
  facts: number;
}

/** Mean score of facts on PLOVER's scale, -10 (conflict) … +10 (cooperation), to two decimals. States have no score and are left out; 0 where nothing is left. */
export function balanceOf(counts: readonly TypeCount[]): number {
  const deeds = counts.filter(({ type }) => relationOf(type).plover !== 'STATE');
  const facts = deeds.reduce((sum, count) => sum + count.facts, 0);
  const score = deeds.reduce((sum, count) => sum + relationOf(count.type).score * count.facts, 0);
  return facts === 0 ? 0 : Math.round((score / facts) * 100) / 100;
}

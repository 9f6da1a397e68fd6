import { RELATIONS, type RelationType } from '../model/relations.ts';

/** Types that are walked in one direction, seen from the entity that stands to the left of the pattern. */
export interface Reach {
  types: readonly RelationType[];
  direction: 'OUT' | 'IN' | 'ANY';
}

const SYMMETRIC: ReadonlySet<RelationType> = new Set(RELATIONS.filter((row) => row.symmetric).map((row) => row.type));

/** Which way each of the types is walked: symmetric ones either way, whatever was asked. */
export function reachesOf(types: readonly RelationType[], direction: Reach['direction']): Reach[] {
  if (direction === 'ANY') return [{ types, direction }];
  const directed = types.filter((type) => !SYMMETRIC.has(type));
  const symmetric = types.filter((type) => SYMMETRIC.has(type));
  const reaches: Reach[] = [
    { types: directed, direction },
    { types: symmetric, direction: 'ANY' },
  ];
  return reaches.filter((reach) => reach.types.length > 0);
}

/** Cypher for the relationship of a pattern, bound to `variable` where one is given. Types come from the relation table, never from a client. */
export function edgePattern({ types, direction }: Reach, variable = ''): string {
  const names = types.map((type) => `\`${type}\``).join('|');
  return `${direction === 'IN' ? '<' : ''}-[${variable}:${names}]-${direction === 'OUT' ? '>' : ''}`;
}

import { expect, test } from 'vitest';
import { edgePattern, type Reach, reachesOf } from '../../src/graph/edge-pattern.ts';
import type { RelationType } from '../../src/model/relations.ts';

test.each<[readonly RelationType[], Reach['direction'], readonly string[]]>([
  [['SIGNS'], 'OUT', ['-[r:`SIGNS`]->']],
  [['SIGNS', 'AIDS'], 'IN', ['<-[r:`SIGNS`|`AIDS`]-']],
  [['MEETS'], 'OUT', ['-[r:`MEETS`]-']],
  [['SIGNS', 'MEETS'], 'OUT', ['-[r:`SIGNS`]->', '-[r:`MEETS`]-']],
  [['SIGNS', 'MEETS'], 'ANY', ['-[r:`SIGNS`|`MEETS`]-']],
])('%j walked %s', (types, direction, patterns) => {
  expect(reachesOf(types, direction).map((reach) => edgePattern(reach, 'r'))).toEqual(patterns);
});

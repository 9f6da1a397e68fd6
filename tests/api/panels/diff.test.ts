import { expect, test } from 'vitest';
import { diffOf } from '../../../src/api/panels/diff.ts';

const COUNTS = [
  { source: 'a', target: 'b', type: 'MEETS' as const, before: 2, after: 2 },
  { source: 'a', target: 'c', type: 'ATTACKS' as const, before: 0, after: 3 },
  { source: 'a', target: 'c', type: 'AIDS' as const, before: 1, after: 0 },
];

test('pairs are compared by facts per article, the greatest change first', () => {
  const { links, linksTotal } = diffOf(COUNTS, { before: 100, after: 50 }, 1);
  expect(linksTotal).toBe(2);
  expect(links).toEqual([
    { source: 'a', target: 'c', before: 1, after: 3, rateBefore: 1, rateAfter: 6, balanceBefore: 10, balanceAfter: -9 },
  ]);
});

test('a period without articles has no rate', () => {
  expect(diffOf(COUNTS, { before: 0, after: 0 }, 5).links[0]).toMatchObject({ rateBefore: 0, rateAfter: 0 });
});

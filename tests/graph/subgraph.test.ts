import { expect, test } from 'vitest';
import { linksOf } from '../../src/graph/subgraph.ts';

const edge = (source: string, target: string, type: 'MEETS' | 'ATTACKS', facts: number) => ({
  source,
  target,
  type,
  facts,
  claims: facts * 2,
  first: `202${facts}-01-01`,
  last: `202${facts}-02-01`,
});

test('edges of both directions between two entities make one link, the strongest link first', () => {
  const links = linksOf([edge('a', 'b', 'MEETS', 1), edge('c', 'a', 'MEETS', 1), edge('c', 'a', 'ATTACKS', 3)]);
  expect(links).toEqual([
    {
      id: 'a|c',
      sourceId: 'a',
      targetId: 'c',
      factCount: 4,
      balance: -6.12,
      topType: 'ATTACKS',
      firstDate: '2021-01-01',
      lastDate: '2023-02-01',
      types: [
        { type: 'ATTACKS', factCount: 3, claimCount: 6 },
        { type: 'MEETS', factCount: 1, claimCount: 2 },
      ],
    },
    expect.objectContaining({ id: 'a|b', factCount: 1, balance: 2.5 }),
  ]);
});

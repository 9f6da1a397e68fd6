import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../../../src/model/kinds.ts';
import type { PictureFragment } from '../../../src/web/generated/operations.ts';
import { choosePicture } from '../../../src/web/graph/picture.ts';

const node = (id: string, kind: EntityKind, degree: number, hidden = 0) => ({
  id,
  degree,
  hidden,
  entity: { id, kind, name: id },
});
const link = (sourceId: string, targetId: string) => ({
  id: `${sourceId} ${targetId}`,
  sourceId,
  targetId,
  factCount: 1,
  balance: 0,
  topType: 'MEETS' as const,
  firstDate: null,
  lastDate: null,
});

/** Iran's neighbourhood, with what lies behind Russia. */
const FOUND: PictureFragment = {
  nodes: [
    node('iran', 'COUNTRY', 2),
    node('russia', 'COUNTRY', 4, 5),
    node('oman', 'COUNTRY', 1),
    node('lavrov', 'OFFICIAL', 1),
    node('china', 'COUNTRY', 1),
    node('treaty', 'AGREEMENT', 1),
  ],
  links: [
    link('iran', 'russia'),
    link('iran', 'oman'),
    link('lavrov', 'russia'),
    link('china', 'russia'),
    link('russia', 'treaty'),
  ],
  nodesTotal: 6,
  linksTotal: 5,
  truncated: false,
};
const choose = (choice: Partial<Parameters<typeof choosePicture>[1]>) => {
  const picture = choosePicture(FOUND, { seeds: new Set(['iran']), withNeighbours: true, expanded: [], ...choice });
  return { ids: picture.nodes.map(({ id }) => id), hidden: picture.nodes.find(({ id }) => id === 'russia')?.hidden };
};

describe('the picture', () => {
  test('shows the seed with its neighbours; what lies behind them is hidden and counted', () => {
    expect(choose({})).toEqual({ ids: ['iran', 'russia', 'oman'], hidden: 8 });
  });

  test('grows by one kind of neighbour', () => {
    expect(choose({ expanded: [{ id: 'russia', kind: 'OFFICIAL' }] })).toEqual({
      ids: ['iran', 'russia', 'oman', 'lavrov'],
      hidden: 7,
    });
  });

  test('grows by all neighbours; what the service left out stays counted', () => {
    const { ids, hidden } = choose({ expanded: [{ id: 'russia', kind: null }] });
    expect([ids.length, hidden]).toEqual([6, 5]);
  });

  test('shows seeds alone where their neighbours are not wanted', () => {
    expect(choose({ seeds: new Set(['iran', 'russia']), withNeighbours: false }).ids).toEqual(['iran', 'russia']);
  });
});

import { describe, expect, test } from 'vitest';
import { litBy, selectedIn } from '../../../src/web/graph/lit.ts';
import type { Picture } from '../../../src/web/graph/picture.ts';

const node = (id: string) => ({ id, kind: 'COUNTRY' as const, name: id, degree: 1, hidden: 0, seed: false });
const link = (sourceId: string, targetId: string) => ({
  id: `${sourceId}-${targetId}`,
  sourceId,
  targetId,
  factCount: 1,
  balance: 0,
  topType: 'MEETS',
  firstDate: null,
  lastDate: null,
});
const PICTURE: Picture = {
  nodes: ['iran', 'russia', 'oman'].map(node),
  links: [link('iran', 'russia'), link('iran', 'oman')],
  nodesTotal: 3,
  linksTotal: 2,
};

describe('what stands out in the picture', () => {
  test('an actor, its links and their ends', () => {
    expect([...litBy({ of: 'entity', id: 'oman' }, PICTURE)!].sort()).toEqual(['iran', 'iran-oman', 'oman']);
  });

  test('a link and its ends, whichever way it is named', () => {
    const selection = { of: 'pair' as const, a: 'russia', b: 'iran', type: null };
    expect([...litBy(selection, PICTURE)!].sort()).toEqual(['iran', 'iran-russia', 'russia']);
    expect([...selectedIn(selection, PICTURE)]).toEqual(['iran-russia']);
  });

  test('everything, where the selection is not in the picture or there is none', () => {
    expect(litBy({ of: 'entity', id: 'japan' }, PICTURE)).toBeNull();
    expect(litBy({ of: 'fact', id: 'f1' }, PICTURE)).toBeNull();
    expect(litBy(null, PICTURE)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { type LayoutRequest, layOut } from '../../../src/web/graph/layout.ts';

const node = (id: string, degree = 1) => ({ id, degree, label: id.length });
const link = (sourceId: string, targetId: string) => ({ sourceId, targetId, factCount: 1 });
const REQUEST: LayoutRequest = {
  nodes: [node('Iran', 3), node('Russia', 2), node('Oman'), node('Japan'), node('Australia')],
  links: [link('Iran', 'Russia'), link('Iran', 'Oman'), link('Japan', 'Australia')],
  kept: {},
  aspect: 1.4,
};

describe('the layout', () => {
  test('is the same whenever it is asked', () => {
    expect(layOut(REQUEST)).toEqual(layOut(structuredClone(REQUEST)));
  });

  test('moves nobody who stands already when others come', () => {
    const before = layOut(REQUEST);
    const after = layOut({
      ...REQUEST,
      nodes: [...REQUEST.nodes, node('China')],
      links: [...REQUEST.links, link('Iran', 'China')],
      kept: before,
    });
    expect(after).toMatchObject(before);
    expect(after.China).toBeDefined();
  });

  test('sets nobody upon another', () => {
    const places = Object.values(layOut(REQUEST));
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(20);
    }
  });

  test('answers an empty picture', () => {
    expect(layOut({ nodes: [], links: [], kept: {}, aspect: 1 })).toEqual({});
  });
});

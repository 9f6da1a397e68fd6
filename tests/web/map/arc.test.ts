import { expect, test } from 'vitest';
import { arcPath } from '../../../src/web/map/arc.ts';

test('an arc leads from end to end and bends to the north, either way round', () => {
  expect(arcPath([0, 100], [100, 100])).toBe('M0 100Q50 82 100 100');
  expect(arcPath([100, 100], [0, 100])).toBe('M100 100Q50 82 0 100');
});

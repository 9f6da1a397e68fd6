import { describe, expect, test } from 'vitest';
import { changeKind, sumChanges } from '../../../src/web/compare/changes.ts';

describe('what became of a pair', () => {
  test.each([
    [0, 3, 'NEW'],
    [3, 0, 'GONE'],
    [2, 5, 'MORE'],
    [5, 2, 'FEWER'],
    [4, 4, 'SAME'],
  ] as const)('%i facts before and %i after: %s', (before, after, kind) =>
    expect(changeKind({ before, after })).toBe(kind),
  );

  test('sums up over pairs', () => {
    const links = [
      { before: 0, after: 3 },
      { before: 2, after: 0 },
      { before: 0, after: 1 },
    ];
    expect(sumChanges(links)).toEqual({ NEW: 2, GONE: 1, MORE: 0, FEWER: 0, SAME: 0, before: 2, after: 4 });
  });
});

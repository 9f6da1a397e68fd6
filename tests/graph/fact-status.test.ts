import { describe, expect, test } from 'vitest';
import { factStatus, type Voices } from '../../src/graph/fact-status.ts';

const voices = (given: Partial<Voices>): Voices => ({ plain: 0, alleged: 0, denied: 0, statuses: {}, ...given });

describe('the status of a fact', () => {
  test.each([
    ['told by one story', 'deed', { plain: 1 }, 'REPORTED'],
    ['told by two stories', 'deed', { plain: 2 }, 'CONFIRMED'],
    ['told by one and alleged by others', 'deed', { plain: 1, alleged: 3 }, 'REPORTED'],
    ['only alleged, however often', 'deed', { alleged: 3 }, 'ALLEGED'],
    ['told and denied', 'deed', { plain: 5, denied: 1 }, 'DISPUTED'],
    ['alleged and denied', 'deed', { alleged: 1, denied: 1 }, 'DISPUTED'],
    ['only denied', 'deed', { denied: 2 }, 'DENIED'],
    ['told by nobody any more', 'deed', {}, 'RETRACTED'],
    ['proposed, then planned', 'intent', { plain: 2, statuses: { PROPOSED: 1, PLANNED: 1 } }, 'PLANNED'],
    ['asked for by another', 'intent', { plain: 1, statuses: { REQUESTED: 1 } }, 'REQUESTED'],
    ['threatened', 'intent', { plain: 3, statuses: { THREATENED: 3 } }, 'THREATENED'],
    ['a plan that is denied', 'intent', { plain: 1, denied: 1, statuses: { PLANNED: 1 } }, 'DISPUTED'],
    ['suspended, then cancelled', 'halt', { plain: 2, statuses: { SUSPENDED: 1, CANCELLED: 1 } }, 'CANCELLED'],
    ['refused', 'halt', { plain: 1, statuses: { REFUSED: 1 } }, 'REFUSED'],
  ] as const)('%s', (_claim, mood, given, status) => {
    expect(factStatus(mood, voices(given))).toBe(status);
  });
});

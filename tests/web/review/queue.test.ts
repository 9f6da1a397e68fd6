import { describe, expect, test } from 'vitest';
import { currentOf, decide, leftOf, NEW_QUEUE, type Queue, stepBack } from '../../../src/web/review/queue.ts';

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const items = [a, b, c];
const start: Queue<{ id: string }, string> = NEW_QUEUE;

describe('a queue of decisions', () => {
  test('brings each item once, in order, whatever the answers fetched meanwhile', () => {
    const once = decide(start, a, 'RIGHT');
    expect(currentOf(start, items)).toBe(a);
    expect(currentOf(once, items)).toBe(b);
    expect(currentOf(once, [c, ...items])).toBe(c);
    expect(currentOf(decide(decide(once, b, 'SKIP'), c, 'WRONG'), items)).toBeNull();
  });

  test('goes back to the last one, also where the service has dropped it from its list', () => {
    const back = stepBack(decide(start, a, 'WRONG'));
    expect(currentOf(back, items)).toBe(a);
    expect(currentOf(back, [b, c])).toBe(a);
    expect(currentOf(decide(back, a, 'RIGHT'), [b, c])).toBe(b);
    expect(stepBack(start)).toEqual(start);
  });

  test('counts what is left, whether or not the count was fetched before the decision', () => {
    const once = decide(start, a, 'RIGHT');
    expect(leftOf(once, items, 480)).toBe(479);
    expect(leftOf(once, [b, c], 479)).toBe(479);
  });
});

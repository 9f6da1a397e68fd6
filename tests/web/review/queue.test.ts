import { describe, expect, test } from 'vitest';
import { currentOf, decide, NEW_QUEUE, stepBack } from '../../../src/web/review/queue.ts';

const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('a queue of decisions', () => {
  test('brings each item once, in order, whatever the answers fetched meanwhile', () => {
    const once = decide(NEW_QUEUE, 'a', 'RIGHT');
    expect(currentOf(NEW_QUEUE, items)?.id).toBe('a');
    expect(currentOf(once, items)?.id).toBe('b');
    expect(currentOf(once, [{ id: 'c' }, ...items])?.id).toBe('c');
    expect(currentOf(decide(decide(once, 'b', 'SKIP'), 'c', 'WRONG'), items)).toBeNull();
  });

  test('goes back to the last one', () => {
    expect(currentOf(stepBack(decide(NEW_QUEUE, 'a', 'WRONG')), items)?.id).toBe('a');
    expect(stepBack(NEW_QUEUE)).toEqual(NEW_QUEUE);
  });
});

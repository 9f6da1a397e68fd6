import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/app/in-order.ts';
import { collect } from '../support/collect.ts';

async function* stream<Item>(...items: Item[]) {
  yield* items;
}

describe('inOrder', () => {
  test('answers in the order of the items, whichever is done first', async () => {
    const work = async (wait: number) => {
      await setTimeout(wait);
      return wait;
    };
    expect(await collect(inOrder(stream(30, 10, 20, 0), work, 4))).toEqual([30, 10, 20, 0]);
  });

  test('works on no more items at a time than allowed', async () => {
    let now = 0;
    let most = 0;
    const work = async (item: number) => {
      most = Math.max(most, ++now);
      await setTimeout(1);
      now--;
      return item;
    };
    await collect(inOrder(stream(...Array.from({ length: 20 }, (_, index) => index)), work, 3));
    expect(most).toBe(3);
  });

  test('gives an answer out while the next item is still awaited', async () => {
    const never = new Promise<void>(() => {});
    async function* items() {
      yield 'first';
      await never;
    }
    const answers = inOrder(items(), async (item) => item, 8);
    expect((await answers.next()).value).toBe('first');
  });

  test('ends with the error of a stream that breaks', async () => {
    async function* items() {
      yield 1;
      throw new Error('broken');
    }
    await expect(collect(inOrder(items(), async (item) => item, 8))).rejects.toThrow('broken');
  });
});

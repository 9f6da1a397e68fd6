import { expect, test, vi } from 'vitest';
import { Batcher } from '../../src/api/batcher.ts';

const echo = () => vi.fn(async (ids: readonly string[]) => ids.map((id) => id.toUpperCase()));

test('loads of one name with equal arguments become one call', async () => {
  const batch = echo();
  const batcher = new Batcher();
  const load = (id: string) => batcher.load({ name: 'facts', parameters: { first: 2 }, id }, batch);
  expect(await Promise.all([load('a'), load('b'), load('a')])).toEqual(['A', 'B', 'A']);
  expect(batch.mock.calls).toEqual([[['a', 'b']]]);
});

test('other arguments make another call', async () => {
  const batch = echo();
  const batcher = new Batcher();
  const load = (id: string, first: number) => batcher.load({ name: 'facts', parameters: { first }, id }, batch);
  await Promise.all([load('a', 1), load('b', 2)]);
  expect(batch.mock.calls).toEqual([[['a']], [['b']]]);
});

test('what was handed in is answered at once, to equal arguments only', async () => {
  const batch = echo();
  const batcher = new Batcher();
  batcher.prime({ name: 'facts', parameters: { first: 2 }, id: 'a' }, 'known');
  expect(batcher.load({ name: 'facts', parameters: { first: 2 }, id: 'a' }, batch)).toBe('known');
  expect(await batcher.load({ name: 'facts', parameters: { first: 3 }, id: 'a' }, batch)).toBe('A');
});

test('equal arguments are one call whoever made them, and what was written since is read anew', async () => {
  const batch = echo();
  const batcher = new Batcher();
  const parameters = { first: 2 };
  await Promise.all([
    batcher.load({ name: 'facts', parameters, id: 'a' }, batch),
    batcher.load({ name: 'facts', parameters: { first: 2 }, id: 'b' }, batch),
  ]);
  await batcher.load({ name: 'facts', parameters, id: 'a' }, batch);
  expect(batch.mock.calls).toEqual([[['a', 'b']]]);
  batcher.forget();
  await batcher.load({ name: 'facts', parameters, id: 'a' }, batch);
  expect(batch.mock.calls).toEqual([[['a', 'b']], [['a']]]);
});

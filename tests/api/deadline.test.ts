import { expect, test } from 'vitest';
import { startDeadline } from '../../src/api/deadline.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('it ends when the client leaves, also if it had left before', () => {
  const client = new AbortController();
  const { signal } = startDeadline(client.signal, 60_000);
  expect(signal.aborted).toBe(false);
  client.abort();
  expect(signal.aborted).toBe(true);
  expect(startDeadline(client.signal, 60_000).signal.aborted).toBe(true);
});

test('it ends when the time is up', async () => {
  const { signal } = startDeadline(new AbortController().signal, 1);
  await pause(30);
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
});

test('work that is done is not ended', async () => {
  const client = new AbortController();
  const { signal, clear } = startDeadline(client.signal, 1);
  clear();
  client.abort();
  await pause(30);
  expect(signal.aborted).toBe(false);
});

test('while a write is under way the clock stands still, then the full time is given anew', async () => {
  const { signal, hold, restart, remaining } = startDeadline(new AbortController().signal, 40);
  hold();
  await pause(80);
  expect(signal.aborted).toBe(false);
  restart();
  expect(remaining()).toBeGreaterThan(1);
  await pause(80);
  expect(signal.aborted).toBe(true);
});

import { expect, test } from 'vitest';
import { Gate } from '../../src/api/gate.ts';

test('so many are let in, so many wait, the rest is turned away', async () => {
  const gate = new Gate({ limit: 2, queue: 1 });
  expect(await Promise.all([gate.enter(), gate.enter()])).toEqual([true, true]);
  const waiting = gate.enter();
  expect(await gate.enter()).toBe(false);
  gate.leave();
  expect(await waiting).toBe(true);
  expect(gate.inside).toBe(2);
  gate.leave();
  gate.leave();
  expect(gate.inside).toBe(0);
});

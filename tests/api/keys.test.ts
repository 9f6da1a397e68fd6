import { describe, expect, test } from 'vitest';
import { createIdentify, createKey, parseKeys } from '../../src/api/keys.ts';

describe('keys in the configuration', () => {
  const hash = 'a'.repeat(64);
  test.each<[string, number | RegExp]>([
    ['', 0],
    [`desk:EDITOR:${hash}`, 1],
    [`desk:EDITOR:${hash}, wall:READER:${hash}`, 2],
    [`Desk:EDITOR:${hash}`, /key Desk.*small letters/],
    [`desk:OWNER:${hash}`, /key desk.*READER, EDITOR, ADMIN/],
    ['desk:EDITOR:secret', /64 hexadecimal/],
    [':EDITOR:x', /without name/],
  ])('%s', (text, expected) => {
    const keys = parseKeys(text);
    if (typeof expected === 'number') expect(keys.ok && keys.value.length).toBe(expected);
    else expect(!keys.ok && `${keys.problem.input} ${keys.problem.reason}`).toMatch(expected);
  });
});

test('a key opens with its text; what is kept of it does not', () => {
  const { text, key } = createKey('desk', 'EDITOR');
  const identify = createIdentify({ keys: [key], anonymous: 'READER' });
  const withKey = (value: string) => identify(new Headers({ 'x-api-key': value }));
  expect(withKey(text)).toEqual({ name: 'desk', role: 'EDITOR' });
  expect(identify(new Headers())).toEqual({ name: null, role: 'READER' });
  for (const wrong of [`desk.${key.hash}`, 'desk.', 'desk', '.', text.slice(0, -1)]) {
    expect(() => withKey(wrong)).toThrow('not known');
  }
});

import { expect, test } from 'vitest';
import { soon } from '../../src/api/soon.ts';

const twice = (value: number) => value * 2;

test('what is there is made of at once', () => expect(soon(2, twice)).toBe(4));
test('what is promised is made of when it comes', async () => expect(await soon(Promise.resolve(2), twice)).toBe(4));
test('what fails to come fails as it is', () =>
  expect(soon(Promise.reject<number>(new Error('lost')), twice)).rejects.toThrow('lost'));

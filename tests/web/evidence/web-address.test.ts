import { expect, test } from 'vitest';
import { webAddress } from '../../../src/web/evidence/web-address.ts';

test.each([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  ['http://example.org/', 'http://example.org/'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//example.org', null],
  ['no address', null],
  [null, null],
])('%s is linked to as %s', (text, address) => {
  expect(webAddress(text)).toBe(address);
});

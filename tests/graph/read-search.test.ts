import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allWords, searchQuery } from '../../src/graph/read-search.ts';

describe('a search text becomes a full-text query', () => {
  test.each<[string, boolean, string]>([
    ['Iran', false, '+(iran^4 iran~1^0.3)'],
    ['EU', false, '+(eu^4)'],
    ['São Tomé', false, '+(sao^4) +(tome^4 tome~1^0.3)'],
    ['amir-abdollahian', false, '+(amir^4 amir~1^0.3) +(abdollahian^4 abdollahian~2^0.3)'],
    ['serg', true, '+(serg^4 serg*^2 serg~1^0.3)'],
    ['sergey lav', true, '+(sergey^4 sergey~1^0.3) +(lav^4 lav*^2)'],
    ["Côte d'Ivoire", false, "+(cote^4 cote~1^0.3) +(d'ivoire^4 d'ivoire~2^0.3)"],
    ['the U.S.', false, '+(u.s^4)'],
    ['  —  ', false, ''],
  ])('%j, typing: %j', (text, typing, expected) => {
    expect(searchQuery(text, typing)).toBe(expected);
  });

  test('nothing of the query language comes through from outside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(allWords(text)).toMatch(/^(\+[\p{L}\p{N}'’.]+( \+[\p{L}\p{N}'’.]+)*)?$/u);
      }),
    );
  });
});

test('words that the index leaves out are not asked for', () => {
  expect(allWords('the Republic of Korea')).toBe('+republic +korea');
  expect(searchQuery('bank of the', true)).toBe('+(bank^4 bank~1^0.3) +(the^4 the*^2)');
});

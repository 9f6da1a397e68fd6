import { describe, expect, test } from 'vitest';
import { hopWords, wayWords } from '../../../src/web/paths/hop-words.ts';

const vocabulary = [{ type: 'SUPPLIES', label: 'supplies', inverse: 'is supplied by' }];
const iran = { id: 'country:IRN', name: 'Iran' };
const russia = { id: 'country:RUS', name: 'Russia' };
const hop = { from: iran, to: russia, relation: { type: 'SUPPLIES', source: iran } };
const back = { from: russia, to: iran, relation: { type: 'SUPPLIES', source: iran } };

describe('the words of a hop', () => {
  test.each([
    ['along the edge', hop, 'supplies'],
    ['against it', back, 'is supplied by'],
    [
      'of a type that the page does not know',
      { ...hop, relation: { type: 'HOSTS_TALKS', source: iran } },
      'hosts talks',
    ],
  ])('%s', (_claim, walked, words) => expect(hopWords(walked, vocabulary)).toBe(words));

  test('make one line of a whole way', () => {
    expect(wayWords([hop, back], vocabulary)).toBe('Iran supplies Russia; Russia is supplied by Iran');
  });
});

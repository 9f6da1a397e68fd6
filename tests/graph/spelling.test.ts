import { describe, expect, test } from 'vitest';
import { soundOf, wordLikeness, wordsOf } from '../../src/graph/spelling.ts';

describe('spellings', () => {
  test.each([
    ['Amir-Abdollahian', ['amir', 'abdollahian']],
    ["Côte d'Ivoire", ['cote', 'divoire']],
    ['Jonas Gahr Støre', ['jonas', 'gahr', 'store']],
  ])('the words of %s', (name, words) => expect(wordsOf(name)).toEqual(words));

  test.each([
    ['sergei', 'sergey'],
    ['sergei', 'sergej'],
    ['hossein', 'hussein'],
    ['mohammad', 'mohamed'],
    ['zelensky', 'zelenskyy'],
    ['shoigu', 'shoygu'],
  ])('%s and %s sound alike and are spelt alike', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
    expect(wordLikeness(one, other)).toBeGreaterThan(0.9);
  });

  test.each([
    ['wang', 'wong'],
    ['li', 'lu'],
    ['salman', 'zayed'],
    ['lavrov', 'lavrova'],
    ['kim', 'kem'],
  ])('%s is not %s', (one, other) => expect(wordLikeness(one, other)).toBe(0));

  test('an initial is half a word', () => expect(wordLikeness('j', 'joseph')).toBe(0.5));
});

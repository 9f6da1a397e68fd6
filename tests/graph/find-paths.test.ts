import { describe, expect, test } from 'vitest';
import { findPaths } from '../../src/graph/find-paths.ts';
import type { Step } from '../../src/graph/read-neighbours.ts';

/** Both directions of an edge, written `a-b`, with confidence and degree where they matter. */
function edges(...texts: string[]): Step[] {
  return texts.flatMap((text) => {
    const [ends, confidence = '1', degree = '2'] = text.split(' ');
    const [one, other] = ends!.split('-') as [string, string];
    const rest = {
      key: text,
      type: 'MEETS' as const,
      facts: 1,
      confidence: Number(confidence),
      degree: Number(degree),
    };
    return [
      { from: one, to: other, ...rest },
      { from: other, to: one, ...rest },
    ];
  });
}

const ways = (steps: Step[], maxLength = 4, first = 5) =>
  findPaths(steps, { from: 'a', to: 'z', maxLength, first }).paths.map((path) =>
    ['a', ...path.steps.map((step) => step.to)].join(''),
  );

describe('ways from a to z', () => {
  test.each<[string, Step[], string[]]>([
    ['none', edges('a-b', 'c-z'), []],
    ['the direct one first', edges('a-z', 'a-b', 'b-z'), ['az', 'abz']],
    ['the surer one first', edges('a-b 0.5', 'b-z 0.5', 'a-c 0.9', 'c-z 0.9'), ['acz', 'abz']],
    ['the less crowded one first', edges('a-b 1 5000', 'b-z', 'a-c 1 3', 'c-z'), ['acz', 'abz']],
    ['no entity twice', edges('a-b', 'b-c', 'c-b', 'b-z'), ['abz']],
    ['of parallel edges one', edges('a-z 0.4', 'a-z 0.8'), ['az']],
  ])('%s', (_name, steps, expected) => {
    expect(ways(steps)).toEqual(expected);
  });

  test('none is longer than asked for', () => {
    expect(ways(edges('a-b', 'b-c', 'c-z'), 2)).toEqual([]);
    expect(ways(edges('a-b', 'b-c', 'c-z'), 3)).toEqual(['abcz']);
  });

  test('no more than asked for', () => {
    expect(ways(edges('a-b', 'b-z', 'a-c', 'c-z', 'a-d', 'd-z'), 4, 2)).toHaveLength(2);
  });
});

import { expect, test } from 'vitest';
import { type Match, settleIdentity } from '../../src/graph/settle-identity.ts';
import { randomFrom } from '../support/random.ts';

/** Matches written as `a-b:0.95`, in order of ids. */
const matches = (text: string): Match[] =>
  text.split(' ').map((one) => {
    const [, a, b, score] = /(\w)-(\w):([\d.]+)/.exec(one)!;
    return { a: a!, b: b!, score: Number(score) };
  });
const pairs = (text: string) => (text === '' ? [] : text.split(' ').map((one) => ({ a: one[0]!, b: one[2]! })));

test.each([
  ['two that match', 'a-b:0.95', '', '', 'a-b'],
  ['three that all match', 'a-b:0.95 a-c:0.95 b-c:0.92', '', '', 'a-b a-c b-c'],
  ['a chain: only the surer half', 'a-b:0.95 b-c:0.92', '', '', 'a-b'],
  ['a chain of equals: the first in order', 'b-c:0.92 a-b:0.92', '', '', 'a-b'],
  ['never against a judgement', 'a-b:0.99', '', 'a-b', ''],
  ['nor by a detour', 'a-b:0.99 b-c:0.95 a-c:0.95', '', 'a-c', 'a-b'],
  ['nor by a hand-made detour', 'a-b:0.99', 'b-c', 'a-c', ''],
  ['whom somebody joined brings those with it', 'a-b:0.99', 'b-c', '', 'a-b'],
])('%s', (_what, given, same, different, expected) => {
  for (const seed of [1, 2, 3]) {
    const shuffled = randomFrom(seed).shuffle(matches(given));
    const standing = settleIdentity(shuffled, { same: pairs(same), different: pairs(different) });
    expect(
      standing
        .map(({ a, b }) => `${a}-${b}`)
        .sort()
        .join(' '),
    ).toBe(expected);
  }
});

import { describe, expect, test } from 'vitest';
import { minimaOf, signatureOf, similarity } from '../../src/graph/signature.ts';
import { storiesOf, type Telling } from '../../src/graph/stories.ts';
import { randomFrom } from '../support/random.ts';

const AGENCY = `Foreign ministers of the two coastal states met in the harbour city on Wednesday and agreed to reopen the ferry line that
  was closed in January. They also spoke of grain, of two detained crews and of a joint commission that shall meet again before the summer.
  Neither side would say who pays for the new pier, which engineers put at forty million. The visit was the first in six years.`;
const SAME_EVENT = `After six years without a visit, the neighbours across the strait are talking again. Wednesday's meeting of their chief
  diplomats brought back the ferry, shut since winter, and a promise of more sessions; money for a pier remained open.`;

const telling = (revision: string, text: string, publishedAt = '2023-03-29'): Telling => ({
  revision,
  publishedAt,
  ...signatureOf(text),
});
const stories = (tellings: readonly Telling[]) =>
  storiesOf(tellings)
    .map(({ revisions }) => [...revisions].sort())
    .sort();

describe('stories', () => {
  test.each([
    ['the same text', AGENCY, AGENCY, 1],
    ['other case, spacing and punctuation', AGENCY, AGENCY.toUpperCase().replaceAll(',', ' –'), 1],
    [
      'a word exchanged and a line put before',
      AGENCY,
      `From our correspondent. ${AGENCY.replace('harbour', 'port')}`,
      1,
    ],
    ['the last sentence cut', AGENCY, AGENCY.slice(0, AGENCY.lastIndexOf('The visit')), 1],
    ['an own report of the same event', AGENCY, SAME_EVENT, 2],
  ])('%s: %#', (_claim, a, b, count) => {
    expect(stories([telling('revision:a', a), telling('revision:b', b)])).toHaveLength(count);
  });

  test('the same text a month later is told anew', () => {
    expect(stories([telling('revision:a', AGENCY), telling('revision:b', AGENCY, '2023-04-29')])).toHaveLength(2);
  });

  test('copies of copies are one story, named for the earliest, in any order', () => {
    const words = AGENCY.split(/\s+/);
    const chain = Array.from({ length: 6 }, (_, step) =>
      telling(
        `revision:${step}`,
        words.map((word, index) => (index < step * 6 ? `new${index}` : word)).join(' '),
        `2023-03-${20 + step}`,
      ),
    );
    expect(similarity(minimaOf(chain[0]!.minima), minimaOf(chain[5]!.minima))).toBeLessThan(0.55);
    const random = randomFrom(1);
    for (let round = 0; round < 20; round += 1)
      expect(storiesOf(random.shuffle(chain))).toMatchObject([
        { id: 'story:0', first: '2023-03-20', revisions: chain.map(({ revision }) => revision) },
      ]);
  });

  test.each(['', 'x', '…', 'one two'])('a text of almost nothing (%j) has a signature', (text) => {
    expect(signatureOf(text)).toEqual(signatureOf(text));
  });
});

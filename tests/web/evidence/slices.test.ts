import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliceSentence } from '../../../src/web/evidence/slices.ts';

const shown = (quote: string, start: number, spans: [number, number, string][]): string =>
  sliceSentence(
    quote,
    start,
    spans.map(([from, to, part]) => ({ start: from, end: to, part })),
  )
    .map(({ text, parts }) => (parts.length === 0 ? text : `[${text}|${parts.join('+')}]`))
    .join('');

describe('a sentence with what carries its claim', () => {
  test.each<[string, string, number, [number, number, string][], string]>([
    [
      'offsets count from the beginning of the article',
      'Lavrov met Asad.',
      100,
      [
        [100, 106, 'source'],
        [107, 110, 'trigger'],
        [111, 115, 'target'],
      ],
      '[Lavrov|source] [met|trigger] [Asad|target].',
    ],
    [
      'a stretch within a longer one carries both',
      'the pact with Iran',
      0,
      [
        [0, 18, 'target'],
        [14, 18, 'source'],
      ],
      '[the pact with |target][Iran|target+source]',
    ],
    [
      'stretches that overlap in part are cut apart',
      'abcd',
      0,
      [
        [0, 3, 'source'],
        [2, 4, 'item'],
      ],
      '[ab|source][c|source+item][d|item]',
    ],
    [
      'one stretch for two parts',
      'talks',
      0,
      [
        [0, 5, 'source'],
        [0, 5, 'target'],
      ],
      '[talks|source+target]',
    ],
    [
      'what lies outside is cut off',
      'Iran',
      10,
      [
        [4, 12, 'source'],
        [30, 40, 'date'],
      ],
      '[Ir|source]an',
    ],
    ['code units, not characters: a sign of two units before', '🕊 Iran', 0, [[3, 7, 'source']], '🕊 [Iran|source]'],
    ['right to left', 'التقى لافروف', 0, [[6, 12, 'source']], 'التقى [لافروف|source]'],
    ['markup is text like any other', '<b>x</b>', 0, [[3, 4, 'source']], '<b>[x|source]</b>'],
    ['nothing marked', 'Iran.', 0, [], 'Iran.'],
  ])('%s', (_claim, quote, start, spans, expected) => {
    expect(shown(quote, start, spans)).toBe(expected);
  });

  test('is whole again when put together, whatever the stretches', () => {
    const stretch = fc.record({ start: fc.nat(60), end: fc.nat(60), part: fc.constantFrom('source', 'target') });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(20), fc.array(stretch), (quote, start, spans) => {
        expect(
          sliceSentence(quote, start, spans)
            .map(({ text }) => text)
            .join(''),
        ).toBe(quote);
      }),
    );
  });
});

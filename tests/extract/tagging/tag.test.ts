import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagSentences } from '../../../src/extract/tagging/tag.ts';

const sentencesOf = (text: string) => tagSentences(text).map(({ start, end }) => text.slice(start, end));

describe('tagSentences', () => {
  it.each([
    [
      'titles and initials do not end a sentence',
      'Gen. J. Smith met U.S. envoys on Jan. 5. They left.',
      ['Gen. J. Smith met U.S. envoys on Jan. 5.', 'They left.'],
    ],
    [
      'a quotation keeps its closing mark',
      '"We agree," he said. "It is done."',
      ['"We agree," he said.', '"It is done."'],
    ],
    [
      'a hard wrap inside a paragraph is a blank',
      'Iran and\nRussia met.\n\nThey left.',
      ['Iran and\nRussia met.', 'They left.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it.each([
    ['Hossein Amir-Abdollahian spoke.', 'Amir-Abdollahian'],
    ['The Tehran-Moscow ties grew.', 'Tehran-Moscow'],
    ['It bought Su-35 jets.', 'Su-35'],
  ])('keeps the hyphenated word of "%s" as one token', (text, word) => {
    expect(tagSentences(text)[0]!.tokens.map((token) => token.text)).toContain(word);
  });

  it.each([
    ['Recep Tayyip Erdoğan spoke.', 'Erdoğan'],
    ['Lech Wałęsa and Vaira Vīķe-Freiberga left.', 'Vīķe-Freiberga'],
    ['Nguyễn Phú Trọng came.', 'Nguyễn'],
    ['Iurie Leancă, the premier, came.', 'Leancă'],
  ])('cuts no word of "%s" at a letter that English lacks', (text, word) => {
    expect(tagSentences(text)[0]!.tokens.map((token) => token.text)).toContain(word);
  });

  it('gives exact slices for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const sentence of tagSentences(text))
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(sentence.start);
            expect(token.end).toBeLessThanOrEqual(sentence.end);
          }
      }),
    );
  });
});

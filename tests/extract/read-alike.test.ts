import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { tagSentences } from '../../src/extract/tagging/tag.ts';

const extract = createExtractor(loadLexicon());
const read = (text: string) =>
  extract({ id: 'test', url: null, title: null, publisher: null, publishedAt: '2015-05-10', text });
const wordsOf = (text: string): string[] =>
  tagSentences(text).flatMap(({ tokens }) => tokens.map((token) => token.text));

describe('a text is read alike whatever was read before', () => {
  it.each([
    ['a possessive at the end', 'Estonia’s economy grew faster than Latvia’s.', 'Latvia’s president praised Chad.'],
    ['one before a comma', 'Its debts, unlike Sudan’s, were paid.', 'Sudan’s president praised Chad.'],
    [
      'one before a bracket',
      'The fleet (older than Peru’s) sailed.',
      'Peru’s foreign minister, Ana Kos, praised Chad.',
    ],
    ['a compound', 'It was a Kos-Nowak.', 'Kos-Nowak talks with Chad failed, Mali-Niger talks went on.'],
    ['a number with a unit', 'It cost 12bn-worth.', 'Chad sold 12bn-worth of oil to Mali.'],
    ['an address', 'Write to ana.kos@mali.example.', 'Ana.Kos met Chad.'],
    ['capitals', 'CHAD’S ARMY LEFT MALI’S NORTH.', 'Chad’s army left Mali’s north.'],
  ])('%s', (_, before, text) => {
    const words = wordsOf(text);
    const answer = read(text);
    read(before);
    read(before.replace(/[.]$/, '; and then.'));
    expect(wordsOf(text)).toEqual(words);
    expect(read(text)).toEqual(answer);
  });

  it.each([
    ['Estonia’s economy grew faster than Latvia’s.', ['Latvia', "'s", '.']],
    ['Its debts, unlike Sudan’s, were paid.', ['Sudan', "'s", ',']],
  ])('a possessive before a mark is parted from its noun: %s', (text, words) => {
    expect(wordsOf(text).join(' ').replaceAll('’', "'")).toContain(words.join(' '));
  });

  it('after sixty thousand words that nobody knew', () => {
    const text = 'Sudan’s president praised Chad.';
    const answer = read(text);
    for (let part = 0; part < 15; part++)
      tagSentences(
        Array.from(
          { length: 4_000 },
          (_, at) => `qz${(part * 4_000 + at).toString(26).replace(/\d/g, (digit) => 'klmnopqrst'[Number(digit)]!)}`,
        ).join(' '),
      );
    expect(read(text)).toEqual(answer);
  });
});

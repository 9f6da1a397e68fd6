import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/intake/read-markdown.ts';

const read = (text: string) => readMarkdown({ name: 'talks.md', text })[0];

describe('Markdown', () => {
  it('gives the fields of its card and the words without marks', () => {
    const text = [
      '---',
      'title: "Talks: a start"',
      'publisher: Harbour News',
      'date: 2021-05-04',
      'url: https://harbour.example/talks?utm_source=x',
      'sources:',
      '  - https://elsewhere.example',
      '---',
      '',
      '# A heading',
      '',
      'Foreign Minister **Ine Dahl** met her _Danish_ counterpart in [Oslo](https://x.example "city") on Monday.[^1]',
      '',
      '> “We are glad,” she said.',
      '',
      '- Fish quotas',
      '- snake_case_words stay, 2 * 3 * 4 too',
      '',
      '![the two](a.jpg)',
      '',
      '[^1]: A note.',
    ].join('\n');
    expect(read(text)).toEqual({
      ok: true,
      value: {
        input: 'talks.md',
        id: null,
        byline: null,
        title: 'Talks: a start',
        publisher: 'Harbour News',
        publishedAt: '2021-05-04',
        url: 'https://harbour.example/talks',
        text: [
          'Foreign Minister Ine Dahl met her Danish counterpart in Oslo on Monday.',
          '“We are glad,” she said.',
          'Fish quotas',
          'snake_case_words stay, 2 * 3 * 4 too',
          'A note.',
        ].join('\n\n'),
      },
    });
  });

  it('takes the first heading for the title and the date line for the day', () => {
    expect(read('# Talks on fish begin\n\n4 May 2021\n\nThe two ministers met in Oslo on Monday.\n')).toMatchObject({
      ok: true,
      value: {
        title: 'Talks on fish begin',
        publishedAt: '2021-05-04',
        text: 'The two ministers met in Oslo on Monday.',
      },
    });
  });
});

describe('a bad card is refused with its line', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghi'.split('').map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]`),
  ];
  it.each([
    ['aliases that multiply', bomb.join('\n'), /[Aa]lias/],
    ['one alias', 'a: &x 1\nb: *x', /[Aa]lias/],
    ['unclosed quote', 'title: "Talks', /^line 1: /],
    ['a list', '- a\n- b', /not a list of "field: value" lines/],
    ['too long', `title: ${'x'.repeat(20_000)}`, /longer than the 16384 characters/],
    ['too deep', '['.repeat(16_000), /./],
  ])('%s', (_, card, reason) => {
    const result = read(`---\n${card}\n---\nWords.`);
    expect(result).toMatchObject({
      ok: false,
      problem: { field: 'front matter', reason: expect.stringMatching(reason) },
    });
  });
});

import { describe, expect, test } from 'vitest';
import { extractLines } from '../../src/app/extract-lines.ts';
import type { Article, Extraction } from '../../src/model/records.ts';
import { collect } from '../support/collect.ts';

const extractor = (article: Article): Extraction => ({
  id: article.id,
  entities: [
    { id: 'country:IRN', kind: 'COUNTRY', name: 'Iran', names: ['Iran', 'Tehran'], country: null },
    { id: 'official:a-b', kind: 'OFFICIAL', name: 'A B', names: ['A B'], country: 'IRN' },
  ],
  mentions: [{ entity: 'country:IRN', start: 0, end: 4 }],
  claims: [],
});

const answers = async (...lines: unknown[]) => {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  async function* input() {
    yield Buffer.from(text);
  }
  return collect(extractLines(input(), extractor));
};

const article = { id: 'a1', publishedAt: '2023-03-31', text: 'Iran spoke.' };

describe('extract --ndjson', () => {
  test('answers an article with its entities and claims, and nothing else', async () => {
    expect(await answers(article)).toEqual([
      {
        id: 'a1',
        entities: [
          { id: 'country:IRN', kind: 'COUNTRY', name: 'Iran', names: ['Iran', 'Tehran'] },
          { id: 'official:a-b', kind: 'OFFICIAL', name: 'A B', names: ['A B'], country: 'IRN' },
        ],
        claims: [],
      },
    ]);
  });

  test.each([
    ['no JSON', 'Iran {', null, /^line 1: is not valid JSON/],
    ['no object', '[1]', null, /^line 1: /],
    ['no text', { ...article, text: undefined }, 'a1', /^line 1: text /],
    ['an empty text', { ...article, text: '' }, 'a1', /^line 1: text /],
    ['no id', { ...article, id: undefined }, null, /^line 1: id /],
    ['a wrong date', { ...article, publishedAt: 'today' }, 'a1', /^line 1: publishedAt .*YYYY-MM-DD/],
    ['no date', { ...article, publishedAt: undefined }, 'a1', /^line 1: publishedAt /],
  ])('answers a line with %s by its error', async (_name, line, id, error) => {
    expect(await answers(line)).toEqual([{ id, error: expect.stringMatching(error) }]);
  });

  test('goes on after a bad line, in the order of the input', async () => {
    const lines = await answers({ ...article, id: 'one' }, 'rubbish', '', { ...article, id: 'two' });
    expect(lines.map(({ id }) => id)).toEqual(['one', null, 'two']);
  });

  test('keeps a line that breaks extraction from ending the rest', async () => {
    const failing = (given: Article): Extraction => {
      if (given.id === 'bad') throw new Error('a mistake of ours');
      return extractor(given);
    };
    async function* input() {
      yield Buffer.from(`${JSON.stringify({ ...article, id: 'bad' })}\n${JSON.stringify(article)}\n`);
    }
    const lines = await collect(extractLines(input(), failing));
    expect(lines).toMatchObject([{ id: 'bad', error: 'extraction failed: a mistake of ours' }, { id: 'a1' }]);
  });
});

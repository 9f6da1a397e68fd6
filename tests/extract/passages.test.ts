import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { mistakes } from '../support/event-lines.ts';
import { MISSED_PASSAGES, PASSAGES } from './passages.ts';

const extract = createExtractor(loadLexicon());

const mistakesIn = (publishedAt: string, text: string, edges: string): string[] =>
  mistakes(extract({ id: 'passage', url: null, title: null, publisher: null, publishedAt, text }), edges);

describe('a short passage tells its deeds and no others', () => {
  it.each(PASSAGES)('%s %s', (publishedAt, text, edges) => {
    expect(mistakesIn(publishedAt, text, edges)).toEqual([]);
  });
});

describe('passages that are not yet read right', () => {
  for (const [publishedAt, text, edges, missed] of MISSED_PASSAGES)
    it.fails(`${text} (${missed})`, () => {
      expect(mistakesIn(publishedAt, text, edges)).toEqual([]);
    });
});

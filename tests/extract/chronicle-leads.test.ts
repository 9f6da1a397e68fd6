import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { mistakes } from '../support/event-lines.ts';
import { CHRONICLE_LEADS, MISSED_CHRONICLES } from './chronicle-leads.ts';
import { MISSED_YEARBOOKS, YEARBOOK_LEADS } from './yearbook-leads.ts';

const extract = createExtractor(loadLexicon());

const mistakesIn = (publishedAt: string, text: string, edges: string): string[] =>
  mistakes(extract({ id: 'chronicle', url: null, title: null, publisher: null, publishedAt, text }), edges);

describe('a sentence of a chronicle tells its event, its day, and no other', () => {
  it.each([...CHRONICLE_LEADS, ...YEARBOOK_LEADS])('%s %s %s', (_style, publishedAt, text, edges) => {
    expect(mistakesIn(publishedAt, text, edges)).toEqual([]);
  });
});

describe('sentences of chronicles that are not yet read right', () => {
  for (const [style, publishedAt, text, edges, missed] of [...MISSED_CHRONICLES, ...MISSED_YEARBOOKS])
    it.fails(`${style} ${text} (${missed})`, () => {
      expect(mistakesIn(publishedAt, text, edges)).toEqual([]);
    });
});

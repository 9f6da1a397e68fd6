import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { mistakes } from '../support/event-lines.ts';
import { EVENT_LEADS, MISSED_LEADS } from './event-leads.ts';

const extract = createExtractor(loadLexicon());

const mistakesIn = (publishedAt: string, text: string, edges: string): string[] =>
  mistakes(extract({ id: 'lead', url: null, title: null, publisher: null, publishedAt, text }), edges);

describe('an agency lead tells its event and no other', () => {
  it.each(EVENT_LEADS)('%s %s %s', (_code, publishedAt, text, edges) => {
    expect(mistakesIn(publishedAt, text, edges)).toEqual([]);
  });
});

describe('leads that are not yet read right', () => {
  for (const [code, publishedAt, text, edges, missed] of MISSED_LEADS)
    it.fails(`${code} ${text} (${missed})`, () => {
      expect(mistakesIn(publishedAt, text, edges)).toEqual([]);
    });
});

describe('the table of leads', () => {
  it('has sentences for every root of the manual that the codebook maps, and for protest, which it does not', () => {
    const roots = new Set([...EVENT_LEADS, ...MISSED_LEADS].map(([code]) => code.slice(0, 2)));
    const wanted = Array.from({ length: 20 }, (_, at) => String(at + 1).padStart(2, '0')).filter(
      (root) => root !== '01',
    );
    expect(wanted.filter((root) => !roots.has(root))).toEqual([]);
  });
});

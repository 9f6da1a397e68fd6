import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { mistakes } from './event-lines.ts';

/** A sentence with what it tells (`mistakes` says how that is written), under a code or a style, as news of a day. */
export type Lead = readonly [code: string, publishedAt: string, text: string, edges: string];
/** A sentence that is not read right yet, and why. */
export type MissedLead = readonly [...Lead, missed: string];

/** Tests that each sentence tells its events and no other, and keeps those in sight that do not yet. */
export function leadSuite(claim: string, leads: readonly Lead[], missedLeads: readonly MissedLead[]): void {
  const extract = createExtractor(loadLexicon());
  const mistakesIn = (publishedAt: string, text: string, edges: string): string[] =>
    mistakes(extract({ id: 'lead', url: null, title: null, publisher: null, publishedAt, text }), edges);

  describe(claim, () => {
    it.each(leads)('%s %s %s', (_code, publishedAt, text, edges) => {
      expect(mistakesIn(publishedAt, text, edges)).toEqual([]);
    });
  });

  if (missedLeads.length === 0) return;
  describe('not yet read right', () => {
    for (const [code, publishedAt, text, edges, missed] of missedLeads)
      it.fails(`${code} ${text} (${missed})`, () => {
        expect(mistakesIn(publishedAt, text, edges)).toEqual([]);
      });
  });
}

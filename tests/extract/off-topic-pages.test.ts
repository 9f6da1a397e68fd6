import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { MORE_OFF_TOPIC_PAGES } from '../support/more-off-topic-pages.ts';
import { OFF_TOPIC_PAGES } from '../support/off-topic-pages.ts';
import { describeClaims } from '../support/read-page.ts';

const extract = createExtractor(loadLexicon());

const claimsOf = (text: string): string[] =>
  describeClaims(extract({ id: 'page', url: null, title: null, publisher: null, publishedAt: '2023-07-04', text }));

describe('pages that are not about diplomacy give less than one edge in ten articles', () => {
  it.each([
    ['those that rules were written on', OFF_TOPIC_PAGES],
    ['seventy others', MORE_OFF_TOPIC_PAGES],
  ])('%s', (_, pages) => {
    const edges = pages.flatMap(({ claim, text }) => claimsOf(text).map((line) => `${claim}: ${line}`));
    expect(pages.length).toBeGreaterThanOrEqual(20);
    if (edges.length / pages.length >= 0.1) expect.fail(edges.join('\n'));
  });
});

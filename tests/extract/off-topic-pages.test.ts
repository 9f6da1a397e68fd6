import { expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { OFF_TOPIC_PAGES } from '../support/off-topic-pages.ts';
import { describeClaims } from '../support/read-page.ts';

const extract = createExtractor(loadLexicon());

it('pages that are not about diplomacy give less than one edge in ten articles', () => {
  const edges = OFF_TOPIC_PAGES.flatMap(({ claim, text }, at) => {
    const article = { id: `page-${at}`, url: null, title: null, publisher: null, publishedAt: '2023-07-04', text };
    return describeClaims(extract(article)).map((line) => `${claim}: ${line}`);
  });
  expect(OFF_TOPIC_PAGES.length).toBeGreaterThanOrEqual(20);
  if (edges.length / OFF_TOPIC_PAGES.length >= 0.1) expect.fail(edges.join('\n'));
});

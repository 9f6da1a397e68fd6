import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { createExtractor } from '../../../src/extract/extract.ts';
import { mistakes } from '../../support/event-lines.ts';

const extract = createExtractor(loadLexicon());

const mistakesIn = (text: string, edges: string): string[] =>
  mistakes(extract({ id: 'm', url: null, title: null, publisher: null, publishedAt: '2000-12-15', text }), edges);

describe('who brokered a document brought its parties together, wherever these are named', () => {
  it.each([
    [
      'The peace treaty was signed by Jordan and Israel. The United States had brokered it.',
      'JOR SIGNS treaty; ISR SIGNS treaty; USA MEDIATES JOR; USA MEDIATES ISR',
    ],
    [
      'Algeria brokered the peace accord. Ethiopia and Eritrea signed the accord on Tuesday.',
      'ETH SIGNS accord; ERI SIGNS accord; DZA MEDIATES ETH; DZA MEDIATES ERI',
    ],
    ['Algeria brokered the peace accord. Ethiopia alone signed the accord on Tuesday.', 'ETH SIGNS accord'],
  ])('%s', (text, edges) => {
    expect(mistakesIn(text, edges)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { createExtractor } from '../../../src/extract/extract.ts';
import { mistakes } from '../../support/event-lines.ts';

const extract = createExtractor(loadLexicon());

const mistakesIn = (publishedAt: string, text: string, edges: string): string[] =>
  mistakes(extract({ id: 'told', url: null, title: null, publisher: null, publishedAt, text }), edges);

describe('a noun that takes up a deed told before stands for whoever did it', () => {
  it.each([
    [
      '1979-06-15',
      'Iraq shut its border with Iran on Friday. Tehran condemned the move.',
      'IRQ CUTS_TIES_WITH IRN; IRN CRITICIZES IRQ',
    ],
    [
      '2014-06-15',
      'Russia banned imports of Polish apples. Warsaw criticised the decision.',
      'RUS SANCTIONS POL; POL CRITICIZES RUS',
    ],
    [
      '1986-06-15',
      'American jets bombed Tripoli. Algeria and Syria denounced the raid.',
      'USA ATTACKS LBY; DZA CRITICIZES USA; SYR CRITICIZES USA',
    ],
    [
      '1988-06-15',
      'Turkey asked Greece to hand over a pilot. Athens rejected the request.',
      'TUR REQUESTS GRC; GRC REJECTS TUR',
    ],
  ])('%s %s', (publishedAt, text, edges) => {
    expect(mistakesIn(publishedAt, text, edges)).toEqual([]);
  });

  it.each([
    [
      'who did it does not judge it',
      '1979-06-15',
      'Iraq shut its border with Iran on Friday. Baghdad defended the move.',
      'IRQ CUTS_TIES_WITH IRN',
    ],
    [
      'a deed of another kind is not meant',
      '1979-06-15',
      'Iraq shut its border with Iran on Friday. Tehran condemned the shelling.',
      'IRQ CUTS_TIES_WITH IRN',
    ],
    [
      'what is told behind the noun is meant',
      '1979-06-15',
      'Iraq shut its border with Iran on Friday. Kuwait welcomed the decision of OPEC.',
      'IRQ CUTS_TIES_WITH IRN; KWT SUPPORTS opec',
    ],
  ])('%s', (_, publishedAt, text, edges) => {
    expect(mistakesIn(publishedAt, text, edges)).toEqual([]);
  });
});

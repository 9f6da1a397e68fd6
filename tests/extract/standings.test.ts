import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { mistakes } from '../support/event-lines.ts';

/** Sentences that tell who takes part in an undertaking or is bound by a document: day, sentence, edges (notation: event-leads.ts). */

const extract = createExtractor(loadLexicon());

const mistakesIn = (publishedAt: string, text: string, edges: string): string[] =>
  mistakes(extract({ id: 'lead', url: null, title: null, publisher: null, publishedAt, text }), edges);

const TOLD: readonly (readonly [publishedAt: string, text: string, edges: string])[] = [
  [
    '2021-06-01',
    'The navies of Egypt and Sudan have just completed a joint exercise, Nile Guard 3.',
    'EGY PARTICIPATES_IN exercise|guard; SDN PARTICIPATES_IN exercise|guard; EGY COOPERATES_WITH SDN',
  ],
  [
    '2021-06-01',
    'Thailand and the United States opened Cobra Gold, the largest military exercise in Asia, on Tuesday.',
    'THA PARTICIPATES_IN cobra; USA PARTICIPATES_IN cobra',
  ],
  [
    '2021-06-01',
    'The annual Malabar naval exercise brings together warships from India, Japan, Australia and the United States.',
    'IND PARTICIPATES_IN malabar; JPN PARTICIPATES_IN malabar; AUS PARTICIPATES_IN malabar; USA PARTICIPATES_IN malabar',
  ],
  ['2006-06-01', 'India joined the ITER fusion project last year.', 'IND PARTICIPATES_IN iter'],
  ['2006-06-01', 'Canada pulled out of the F-35 programme.', 'CAN PARTICIPATES_IN f-35 CANCELLED'],
  [
    '2006-06-01',
    'Brazil is one of sixteen partners in the International Space Station.',
    'BRA PARTICIPATES_IN station',
  ],
  [
    '2006-06-01',
    'Greece, Cyprus and Israel are planning the EastMed pipeline together.',
    'GRC PARTICIPATES_IN eastmed; CYP PARTICIPATES_IN eastmed; ISR PARTICIPATES_IN eastmed',
  ],
  ['1994-06-01', 'Under the Dayton accords, Croatia must hand over suspects.', 'HRV PARTY_TO dayton'],
  [
    '1994-06-01',
    "Iran's obligations under the Non-Proliferation Treaty are clear, Washington said.",
    'IRN PARTY_TO proliferation',
  ],
  [
    '1994-06-01',
    'Baghdad has kept hidden missiles in violation of the Chemical Weapons Convention.',
    'IRQ PARTY_TO convention',
  ],
  [
    '1994-06-01',
    'Turkey invoked the Treaty of Guarantee to land troops on Cyprus.',
    'TUR PARTY_TO guarantee; ?TUR ATTACKS CYP',
  ],
  [
    '1994-06-01',
    'New Zealand, Australia and the United States are bound by the ANZUS treaty.',
    'NZL PARTY_TO anzus; AUS PARTY_TO anzus; USA PARTY_TO anzus',
  ],
  [
    '1994-06-01',
    'The ceasefire has held between Armenia and Azerbaijan since May.',
    'ARM PARTY_TO ceasefire; AZE PARTY_TO ceasefire',
  ],
  [
    '1994-06-01',
    'Jakarta and Canberra are tied by a security pact concluded in 1995.',
    'IDN PARTY_TO pact; AUS PARTY_TO pact',
  ],
  ['2006-06-01', 'Italy signed up to the Belt and Road Initiative.', 'ITA PARTICIPATES_IN belt'],
  [
    '2006-06-01',
    'Turkish troops took part in the NATO exercise Trident Juncture in Norway.',
    'TUR PARTICIPATES_IN trident',
  ],
];

const MISSED: typeof TOLD = [
  // a treaty that nothing else tells of is no document yet
  ['1994-06-01', 'The treaty commits Russia to cut its warheads by a third.', 'RUS PARTY_TO treaty'],
];

describe('a sentence tells who takes part and who is bound', () => {
  it.each(TOLD)('%s %s', (publishedAt, text, edges) => {
    expect(mistakesIn(publishedAt, text, edges)).toEqual([]);
  });
});

describe('standings that are not yet read', () => {
  for (const [publishedAt, text, edges] of MISSED)
    it.fails(text, () => {
      expect(mistakesIn(publishedAt, text, edges)).toEqual([]);
    });
});

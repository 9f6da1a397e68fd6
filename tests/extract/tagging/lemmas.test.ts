import { describe, expect, it } from 'vitest';
import { tagSentences } from '../../../src/extract/tagging/tag.ts';

/** A sentence, a word of it, and the lemma that its token carries. */
const LEMMAS: readonly (readonly [text: string, word: string, lemma: string])[] = [
  ['The airstrikes hit a town in Syria.', 'airstrikes', 'airstrike'],
  ['The cease-fires of May were broken.', 'cease-fires', 'cease-fire'],
  ['Two counter-offensives failed in Chad.', 'counter-offensives', 'counter-offensive'],
  ['French marines left Chad.', 'marines', 'marine'],
  ['Iran closed its airbases in Syria.', 'airbases', 'airbase'],
  ['The plenaries were held in Geneva.', 'plenaries', 'plenary'],
  ['The annexes of the treaty were signed.', 'annexes', 'annex'],
  ['The dialogue of the two went on.', 'dialogue', 'dialogue'],
  ['The cancellation of the visit came late.', 'cancellation', 'cancellation'],
  // Nouns in -s that are no plural
  ['The news came from Geneva.', 'news', 'news'],
  ['The gas flows to Turkey.', 'gas', 'gas'],
  ['The politics of the region changed.', 'politics', 'politics'],
  ['The headquarters of the mission is in Goma.', 'headquarters', 'headquarters'],
  ['The arrears of Chad were paid.', 'arrears', 'arrears'],
];

describe('lemmas', () => {
  it.each(LEMMAS)('%s', (text, word, lemma) => {
    const token = tagSentences(text)[0]!.tokens.find(({ lower }) => lower === word)!;
    expect(token.lemma).toBe(lemma);
  });
});

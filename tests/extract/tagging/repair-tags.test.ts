import { describe, expect, it } from 'vitest';
import { tagSentences } from '../../../src/extract/tagging/tag.ts';

describe('repairTags', () => {
  it.each([
    ['Moscow was hit by sanctions.', 'hit', 'VERB', 'hit'],
    ['Russia supplies Iran with fuel.', 'supplies', 'VERB', 'supply'],
    ['France ended the embargo by lifting the ban.', 'lifting', 'VERB', 'lift'],
    ['According to TASS, it rained.', 'According', 'ADP', 'accord'],
    ['The pact was put on hold.', 'hold', 'NOUN', 'hold'],
    ['Bush spoke in the White House Rose Garden.', 'Rose', 'PROPN', 'rose'],
    ['Foreign ministers Radoslaw Sikorski and Carl Bildt met.', 'ministers', 'NOUN', 'minister'],
    ['Trade envoys Ana Diaz and Li Wei met.', 'envoys', 'NOUN', 'envoy'],
    ['She ministers to the sick.', 'ministers', 'VERB', 'minister'],
    ['They have all dropped Taipei.', 'all', 'ADV', 'all'],
  ])('repairs the tag in "%s": %s is %s', (text, word, pos, lemma) => {
    const token = tagSentences(text)[0]!.tokens.find((one) => one.text === word)!;
    expect([token.pos, token.lemma]).toEqual([pos, lemma]);
  });
});

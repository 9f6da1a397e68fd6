import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { tagSentences } from '../../src/extract/tagging/tag.ts';

/** Words that every JavaScript object answers to: a table kept as an object would find a function under them. */
const WORDS = ['constructor', '__proto__'];

const extract = createExtractor(loadLexicon());

describe('a word that objects know is a word like any other', () => {
  it.each(WORDS)('%s has itself as lemma', (word) => {
    const [sentence] = tagSentences(`Russia will ${word} Iran.`);
    const token = sentence?.tokens.find(({ lower }) => lower === word);
    expect(token?.lemma ?? word).toBe(word);
  });

  it.each(
    WORDS.flatMap((word) => [
      `Russia will ${word} Iran.`,
      `Russia had ${word} Iran.`,
      `Russia met Iran ${word} talks.`,
      `Russia condemned the ${word}.`,
    ]),
  )('%s is read', (text) => {
    const article = { id: 'page', url: null, title: null, publisher: null, publishedAt: '2015-06-10', text };
    expect(() => extract(article)).not.toThrow();
  });
});

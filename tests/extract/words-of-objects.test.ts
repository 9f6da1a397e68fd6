import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { tagSentences } from '../../src/extract/tagging/tag.ts';
import { CLAIM_STATUSES } from '../../src/model/kinds.ts';

/** Words that every JavaScript object answers to: a table kept as an object would find a function under them. */
const WORDS = ['constructor', '__proto__'];

const extract = createExtractor(loadLexicon());
const claimsOf = (text: string) =>
  extract({ id: 'page', url: null, title: null, publisher: null, publishedAt: '2015-06-10', text }).claims;

describe('a word that objects know is a word like any other', () => {
  it.each(WORDS)('%s has itself as lemma', (word) => {
    const tokens = tagSentences(`Russia will ${word} Iran.`)[0]!.tokens;
    for (const { lemma, lower } of tokens) if (lower === word) expect(lemma).toBe(word);
  });

  it.each(
    WORDS.flatMap((word) => [
      `Russia will ${word} Iran.`,
      `Russia had ${word} Iran.`,
      `Russia met Iran ${word} talks.`,
      `Russia criticized the ${word} exercise of India and Nepal.`,
    ]),
  )('claims of "%s" have a status of the model', (text) => {
    for (const { status } of claimsOf(text)) expect(CLAIM_STATUSES).toContain(status);
  });
});

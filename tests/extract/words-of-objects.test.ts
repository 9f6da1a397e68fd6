import { expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { tagSentences } from '../../src/extract/tagging/tag.ts';
import { CLAIM_STATUSES } from '../../src/model/kinds.ts';

/** "constructor": a table kept as an object finds a function under it. No other word in small letters, as tokens are, does so. */

it('the lemma of "constructor" is the word', () => {
  const [sentence] = tagSentences('Russia will constructor Iran.');
  expect(sentence!.tokens.map(({ lemma }) => lemma)).toEqual(['russia', 'will', 'constructor', 'iran', '.']);
});

it('a "constructor" exercise has a status of the model', () => {
  const text = 'Russia criticized the constructor exercise of India and Nepal.';
  const { claims } = createExtractor(loadLexicon())({
    id: 'page',
    url: null,
    title: null,
    publisher: null,
    publishedAt: '2015-06-10',
    text,
  });
  expect(claims.length).toBeGreaterThan(0);
  for (const { status } of claims) expect(CLAIM_STATUSES).toContain(status);
});

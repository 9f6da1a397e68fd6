import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { linkReferences } from '../../src/extract/co-reference.ts';
import { resolveDocument } from '../../src/extract/resolve.ts';
import { tagSentences } from '../../src/extract/tag.ts';

const lexicon = loadLexicon();

/** "words → ids" for every reference that is no name, in text order. */
function references(text: string): string[] {
  const article = { id: 'article:test', url: null, title: null, publisher: null, publishedAt: '2023-04-01', text };
  const document = linkReferences(resolveDocument(article, tagSentences(text), lexicon), lexicon);
  return document.mentions
    .filter((mention) => ['pronoun', 'possessive', 'description'].includes(mention.form))
    .map((mention) => {
      const { tokens } = document.sentences[mention.sentence]!;
      const words = tokens.slice(mention.first, mention.last + 1).map((token) => token.text);
      return `${words.join(' ')} → ${mention.entities.map((id) => id.split(':')[1]).join('+')}`;
    });
}

const CASES: [claim: string, text: string, expected: string][] = [
  ['"it" is the doer of the clause before', 'Iran said it supplied Russia with drones.', 'it → IRN'],
  [
    '"its" is the doer, not the partner behind a preposition',
    'France agreed with Chad to pull its troops out.',
    'its → FRA',
  ],
  [
    '"he" is the official who spoke',
    'Foreign Minister Sergey Lavrov met Wang Yi. He praised China.',
    'He → sergey-lavrov',
  ],
  [
    '"him" is not the doer himself',
    'Prime Minister Benjamin Netanyahu protested. President Barack Obama telephoned him.',
    'him → benjamin-netanyahu',
  ],
  [
    '"he" may stand before the name',
    'Speaking in Doha, where he landed on Monday, President Ebrahim Raisi thanked Qatar.',
    'he → ebrahim-raisi',
  ],
  [
    '"the two sides" are the pair named last',
    'Ethiopia and Eritrea met on Friday. The two sides agreed to talk.',
    'The two sides → ETH+ERI',
  ],
  [
    '"both governments" leaves out who informs them',
    'Iran and the United States agreed. Qatar informed both governments.',
    'both governments → IRN+USA',
  ],
  ['"their" is the list before', 'Mali, Niger and Burkina Faso recalled their ambassadors.', 'their → MLI+NER+BFA'],
  ['"the latter" is the last of two', 'Iran praised Russia. The latter attacked Ukraine.', 'The latter → RUS'],
  ['"the kingdom" is a monarchy', 'Saudi Arabia and Iran met. The kingdom reopened its embassy.', 'The kingdom → SAU'],
];

describe('linkReferences', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(references(text)).toContain(expected);
  });

  it('leaves a reference unlinked that fits nobody', () => {
    expect(references('It rained. They left.')).toEqual([]);
  });
});

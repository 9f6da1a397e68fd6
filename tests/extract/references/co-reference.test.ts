import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { resolveDocument } from '../../../src/extract/entities/resolve.ts';
import { linkReferences } from '../../../src/extract/references/co-reference.ts';
import { tagSentences } from '../../../src/extract/tagging/tag.ts';

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
  [
    '"the North" is a state where one is spoken of',
    'South Korea and North Korea met in Kaesong. The South offered rice to the North.',
    'the North → PRK',
  ],
  [
    '"all three AES countries" are the list that is told most',
    'Mali, Niger and Burkina Faso founded the Alliance of Sahel States. All three AES countries quit ECOWAS.',
    'All three AES countries → MLI+NER+BFA',
  ],
  [
    '"the three Baltic states" are no body',
    'Estonia, Latvia and Lithuania closed the ports. The three Baltic states expelled Russians.',
    'The three Baltic states → EST+LVA+LTU',
  ],
  [
    '"both" may be asked to do something',
    'India and Pakistan fought for days. China has called on both to show restraint.',
    'both → IND+PAK',
  ],
  ['"each" are two', 'Honduras and Nicaragua traded fire. Each accused the other of lies.', 'Each → HND+NIC'],
  [
    '"the former enemies" are no former of two',
    'Ethiopia and Eritrea made peace. The former enemies will trade.',
    'The former enemies → ETH+ERI',
  ],
  [
    '"his host" is not he',
    'President Putin met President Xi in Shanghai. The Russian thanked his host.',
    'his host → xi-jinping',
  ],
];

describe('linkReferences', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(references(text)).toContain(expected);
  });

  it.each([
    ['one that fits nobody', 'It rained. They left.'],
    ['"the north" where no state is so called', 'Mali and Niger met in Gao. Rebels hold the north. The North is dry.'],
  ])('leaves unlinked %s', (_, text) => {
    expect(references(text)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { createExtractor } from '../../../src/extract/extract.ts';
import type { Article, Claim } from '../../../src/model/records.ts';

/** Whether a deed holds: the status and polarity of the one claim of a type, or none where the sentence claims no such deed. */

const extract = createExtractor(loadLexicon());

const claimsOf = (text: string, type: string): Claim[] =>
  extract({
    id: 'hold',
    url: null,
    title: '',
    publisher: 'test',
    publishedAt: '2024-06-15',
    text,
  } as Article).claims.filter((claim) => claim.type === type);

const held = (text: string, type: string): string[] =>
  claimsOf(text, type).map((claim) => (claim.polarity === 'DENIED' ? 'DENIED' : claim.status));

const SALES: [holding: string, text: string][] = [
  ['DONE', 'France sold Egypt 24 jets.'],
  ['ONGOING', 'France is selling Egypt 24 jets.'],
  ['ONGOING', 'Egypt buys half its wheat from Ukraine.'],
  ['PLANNED', 'France will sell Egypt 24 jets.'],
  ['PLANNED', 'France plans to sell Egypt 24 jets.'],
  ['PLANNED', 'France agreed to sell Egypt 24 jets.'],
  ['PLANNED', 'France has promised to sell Egypt 24 jets.'],
  ['PLANNED', 'France was due to sell Egypt 24 jets.'],
  ['PLANNED', 'France is to sell Egypt 24 jets.'],
  ['PLANNED', 'France is about to sell Egypt 24 jets.'],
  ['PLANNED', 'France is ready to sell Egypt 24 jets.'],
  ['PROPOSED', 'France offered to sell Egypt 24 jets.'],
  ['PROPOSED', 'France hopes to sell Egypt 24 jets.'],
  ['PROPOSED', 'France is considering selling Egypt 24 jets.'],
  ['PROPOSED', 'France is willing to sell Egypt 24 jets.'],
  ['REFUSED', 'France refused to sell Egypt 24 jets.'],
  ['REFUSED', 'France will not sell Egypt 24 jets.'],
  ['REFUSED', 'France ruled out selling Egypt 24 jets.'],
  ['SUSPENDED', 'France suspended deliveries of jets to Egypt.'],
  ['SUSPENDED', 'France stopped selling missiles to Iraq.'],
  ['DENIED', 'France denied selling Egypt 24 jets.'],
  ['DENIED', 'Paris denied that France had sold Egypt 24 jets.'],
  ['DENIED', 'Paris rejected allegations that France had sold Egypt 24 jets.'],
];

describe('the words that govern a deed say whether it holds', () => {
  test.each(SALES)('%s: %s', (holding, text) => {
    expect(held(text, 'SUPPLIES')).toEqual([holding]);
  });
});

describe('what is cancelled, put off or halted is told by the verb of its noun', () => {
  test.each<[string, string, string]>([
    ['VISITS', 'CANCELLED', 'Foreign Minister Wang Yi cancelled a visit to India.'],
    ['VISITS', 'SUSPENDED', 'Foreign Minister Wang Yi put off a visit to India.'],
    ['AIDS', 'SUSPENDED', 'Canada suspended part of its aid to Mali.'],
    ['AIDS', 'SUSPENDED', 'Canada cut off aid to Mali.'],
    ['AIDS', 'ONGOING', 'Canada has long aided Mali.'],
    ['COOPERATES_WITH', 'CANCELLED', 'Iran and Oman called off a naval exercise.'],
  ])('%s is %s: %s', (type, holding, text) => {
    expect(held(text, type)).toEqual([holding]);
  });
});

describe('halting is itself the deed of hostile rows and of concessions', () => {
  test.each<[string, string]>([
    ['CUTS_TIES_WITH', 'Poland suspended relations with Belarus.'],
    ['YIELDS_TO', 'The European Union suspended sanctions against Belarus.'],
    ['REQUESTS', 'Ottawa sought help from Mexico.'],
  ])('%s is DONE: %s', (type, text) => {
    expect(held(text, type)).toEqual(['DONE']);
  });
});

describe('no deed is claimed', () => {
  test.each([
    'France may sell Egypt 24 jets.',
    'France failed to sell Egypt 24 jets.',
    'France did not sell Egypt 24 jets.',
    'France stopped short of selling Egypt 24 jets.',
    'France would have sold Egypt 24 jets.',
    'France is unlikely to sell Egypt 24 jets.',
    'France withdrew from the deal without selling jets to Egypt.',
    'If France sells Egypt 24 jets, Israel will protest.',
    'Italy urged France to sell Egypt 24 jets.',
    'Italy demanded that France sell Egypt 24 jets.',
    'Italy prevented France from selling Egypt 24 jets.',
  ])('%s', (text) => {
    expect(claimsOf(text, 'SUPPLIES')).toEqual([]);
  });
});

describe('a threatened or vowed deed is the threat alone', () => {
  test.each([
    'Turkey threatened to expel the Dutch ambassador.',
    'Iran vowed to attack Israel.',
    'Iran warned Israel that it would retaliate.',
  ])('%s', (text) => {
    const { claims } = extract({
      id: 'threat',
      url: null,
      title: '',
      publisher: 'test',
      publishedAt: '2024-06-15',
      text,
    } as Article);
    expect(claims.map((claim) => `${claim.type} ${claim.status}`)).toEqual(['THREATENS DONE']);
  });
});

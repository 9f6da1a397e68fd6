import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';

const extract = createExtractor(loadLexicon());

const itemsOf = (text: string): (string | null)[] =>
  extract({ id: 'article:test', url: null, title: null, publisher: null, publishedAt: '2023-03-31', text })
    .claims.filter((one) => one.target === 'country:IRN')
    .map((one) => one.item);

/** "type source target status day" of every claim of a text published on 31 March 2023. */
function claimsOf(text: string): string[] {
  const article = { id: 'article:test', url: null, title: null, publisher: null, publishedAt: '2023-03-31', text };
  const end = (id: string) => id.split(':')[1];
  return extract(article).claims.map((one) =>
    [one.type, end(one.source), end(one.target), one.status, one.date?.from ?? '-'].join(' '),
  );
}

describe('what follows from a deed that is told', () => {
  it.each([
    [
      'a foreign minister who meets his host at home has come there',
      'Sergey Lavrov met Hakan Fidan in Ankara on Friday.',
      'VISITS sergey-lavrov TUR DONE 2023-03-31',
    ],
    [
      'who exercises together takes part in the exercise that is named',
      'India and Japan held a joint exercise, Malabar, in the Bay of Bengal.',
      'COOPERATES_WITH IND JPN DONE -',
    ],
    [
      'an order that is signed is a delivery that is due',
      'Iran has finalized a contract for acquisition of Russian Su-35 fighter jets.',
      'SUPPLIES RUS IRN PLANNED -',
    ],
    [
      'a later sentence may date the deed',
      'Moscow supplies Tehran with nuclear fuel. The latest delivery of Russian fuel was in April 2020.',
      'SUPPLIES RUS IRN ONGOING 2020-04-01',
    ],
    [
      'the day on which a pact was signed, by whomever, is that of its signers',
      'The trade pact was signed on Thursday. The pact was signed by Japan and Laos.',
      'SIGNS LAO trade-pact DONE 2023-03-30',
    ],
    [
      'the day on which a pact is due to be signed is not',
      'The pact will be signed on Thursday. Japan and Laos have signed the pact.',
      'SIGNS LAO pact DONE -',
    ],
    [
      'a list behind a colon spells out who signed',
      'The pact was signed by Japan and three members of ASEAN: Laos, Thailand and Vietnam.',
      'SIGNS LAO pact DONE -',
    ],
    [
      'what strikes is the measure of its owner',
      'Moscow was hit by Western sanctions.',
      'SANCTIONS the-west RUS DONE -',
    ],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text)).toContain(expected);
  });

  it('tells no visit from a meeting in a third country', () => {
    expect(
      claimsOf('Sergey Lavrov met Antony Blinken in Geneva.').filter((claim) => claim.startsWith('VISITS')),
    ).toEqual([]);
  });

  it.each([
    [
      'an order names its goods',
      'Iran has finalized a contract for acquisition of Russian Su-35 fighter jets to renew its fleet.',
      'Su-35 fighter jets',
    ],
    [
      'a delivery that a later sentence dates keeps its goods',
      'Russia supplies Iran with nuclear fuel. The latest delivery of Russian fuel was in April 2020.',
      'nuclear fuel',
    ],
  ])('%s', (_, text, item) => {
    expect(itemsOf(text)).toEqual([item]);
  });
});

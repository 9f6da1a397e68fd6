import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_WHOSE_DEED_LEADS, WHOSE_DEED_LEADS } from './whose-deed-leads.ts';

leadSuite('a deed is told of whoever does it', WHOSE_DEED_LEADS, MISSED_WHOSE_DEED_LEADS);

const extract = createExtractor(loadLexicon());

/** Offices that a text tells, `person where` by the ends of their ids, in order. */
const officesOf = (publishedAt: string, text: string): string[] =>
  extract({ id: 'lead', url: null, title: null, publisher: null, publishedAt, text })
    .claims.filter((claim) => claim.type === 'HOLDS_OFFICE')
    .map(({ source, target }) => `${source.split(':')[1]} ${target.split(':')[1]}`)
    .toSorted();

describe('an office is held where it is', () => {
  it.each([
    // The order of the states is not that of the names
    [
      '1978-09-20',
      'The Egyptian and Israeli leaders, Menachem Begin and Anwar Sadat, met.',
      ['anwar-sadat EGY', 'menachem-begin ISR'],
    ],
    [
      '1978-09-20',
      'The Chadian and Gabonese leaders, Abel Tombaye and Jean Obiango, met.',
      ['abel-tombaye TCD', 'jean-obiango GAB'],
    ],
    // A body's officer serves no state
    ['2006-12-06', 'Norway praised Chad. Secretary-General Anton Vesiga, who is a Gabonese, agreed.', []],
    ['2006-12-06', 'Norway praised Chad. Foreign Minister Anton Vesiga signed the treaty.', ['anton-vesiga NOR']],
    // Whose chief is named right before
    ['2021-07-23', 'Chad fined Rosneft and its president, Anton Vesiga.', ['anton-vesiga rosneft']],
    ['2021-07-23', 'Chad fined Veranda 2 Co and its chief, Anton Vesiga.', []],
    // Two offices in a row of which one tells whose they are; behind another's in an aside nothing does
    [
      '2024-07-08',
      'Anton Vesiga, Minister for Foreign Affairs of Chad, and Jean Obiango, Minister of Defense, met in Quito.',
      ['anton-vesiga TCD', 'jean-obiango TCD'],
    ],
    [
      '2002-09-17',
      'Norway praised Chad. Anton Vesiga, the chief of the Tamil Tigers, and Minister Jean Obiango shook hands.',
      ['anton-vesiga ltte'],
    ],
    // A state has one premier, and another is told outright
    [
      '2006-12-06',
      'Prime Minister Helen Clark of New Zealand spoke on Tuesday. The army in Suva dismissed Prime Minister Anton Vesiga.',
      ['helen-clark NZL'],
    ],
    // A part of a state is no person
    ['2024-04-23', 'Norway praised Abel Tombaye, President of the Kurdistan Region.', ['abel-tombaye IRQ']],
    // A family's name that is a firm's as well
    ['2021-07-23', 'The Chadian ambassador, Anatoly Antonov, protested to Norway.', ['anatoly-antonov TCD']],
    // A Japanese family name stands first or last
    [
      '2024-07-08',
      'KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, met envoys. Chad was discussed. Minister Kamikawa thanked Chad.',
      ['kamikawa-yoko JPN'],
    ],
  ] as const)('%s %s', (publishedAt, text, offices) => {
    expect(officesOf(publishedAt, text)).toEqual(offices);
  });

  it.fails.each([
    // "a minister" beside a name may well be of the state that acts
    ['2018-03-07', 'Norway signed for itself and Anton Vesiga, a deputy minister, for Chad.', []],
  ] as const)('not yet: %s %s', (publishedAt, text, offices) => {
    expect(officesOf(publishedAt, text)).toEqual(offices);
  });

  it('the leader is the president before the premier', () => {
    const { claims } = extract({
      id: 'lead',
      url: null,
      title: null,
      publisher: null,
      publishedAt: '1992-05-02',
      text: 'President Abel Tombaye of Chad resigned. Premier Jean Obiango of Chad stayed. Norway called on the Chadian leader to open direct talks.',
    });
    expect(claims.filter(({ type }) => type === 'REQUESTS').map(({ target }) => target)).toEqual([
      'official:abel-tombaye',
    ]);
  });
});

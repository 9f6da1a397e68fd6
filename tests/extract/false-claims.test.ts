import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { leadSuite } from '../support/lead-suite.ts';
import { FALSE_CLAIM_LEADS, MISSED_FALSE_CLAIM_LEADS } from './false-claims-leads.ts';

leadSuite('nobody is said to do what others did', FALSE_CLAIM_LEADS, MISSED_FALSE_CLAIM_LEADS);

const extract = createExtractor(loadLexicon());

/** Standings that a text tells, `TYPE person-or-state target` by the ends of their ids, in order of the text. */
const standingsOf = (publishedAt: string, text: string, type: string): string[] =>
  extract({ id: 'lead', url: null, title: null, publisher: null, publishedAt, text })
    .claims.filter((claim) => claim.type === type)
    .map(({ source, target }) => `${source.split(':')[1]} ${target.split(':')[1]}`)
    .toSorted();

/** Text and the offices that it tells. */
const OFFICES: readonly (readonly [publishedAt: string, text: string, offices: readonly string[]])[] = [
  // Of several states the one that acts need not be that of whom a title explains
  ['1995-11-21', 'Germany praised Bosnia. Momir Trkulja, the chief prosecutor, was silent.', []],
  ['1995-11-21', 'Germany is silent. Momir Trkulja, the chief prosecutor, resigned.', ['momir-trkulja DEU']],
  // Leaders of those in arms hold no office in the state
  ['2002-09-17', 'Norway praised Chad. The rebel leader, Anton Vesiga, signed the truce.', []],
  ['2002-09-17', 'Chadian rebel leader Anton Vesiga signed the truce.', []],
  // Who has retired holds nothing any more
  ['2002-09-17', 'The retired Norwegian general Trond Haaverud praised Chad.', []],
  // Two ministers under one title: in the order of the two states that act
  [
    '1992-08-25',
    'Chad and Gabon made peace on Monday. Foreign ministers Abel Tombaye and Jean Obiango signed the treaty.',
    ['abel-tombaye TCD', 'jean-obiango GAB'],
  ],
  ['1992-08-25', 'Chad made peace on Monday. Foreign ministers Abel Tombaye and Jean Obiango signed the treaty.', []],
  // Whom another has followed in office
  ['2018-09-07', 'Paraguay moved its embassy. It was his predecessor, Horacio Cartes, who had visited Israel.', []],
];

describe('no office is told that nobody holds', () => {
  it.each(OFFICES)('%s %s', (publishedAt, text, offices) => {
    expect(standingsOf(publishedAt, text, 'HOLDS_OFFICE')).toEqual(offices);
  });
});

describe('states are no members of a fund that they pay into', () => {
  it.each([
    ['Kenya, Uganda and Rwanda set up the Nile Basin Development Fund.', []],
    [
      'Kenya, Uganda and Rwanda set up the Nile Basin Alliance.',
      ['KEN nile-basin-alliance', 'RWA nile-basin-alliance', 'UGA nile-basin-alliance'],
    ],
  ])('%s', (text, members) => {
    expect(standingsOf('1999-02-22', text, 'MEMBER_OF')).toEqual(members);
  });
});

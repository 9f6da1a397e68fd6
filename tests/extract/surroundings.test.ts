import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_SURROUNDED, SURROUNDED_LEADS } from './surrounded-leads.ts';

leadSuite('a deed survives what prose puts around it', SURROUNDED_LEADS, MISSED_SURROUNDED);

describe('who vouches for a deed', () => {
  const extract = createExtractor(loadLexicon());

  it.each([
    ['Egypt, the Kyodo news agency said on Monday, recalled its ambassador from Tunisia.', 'organization:kyodo'],
    ['Egypt, it emerged on Monday, recalled its ambassador from Tunisia.', null],
    ['Egypt, officials said in Cairo, recalled its ambassador from Tunisia.', null],
    ['Egypt, Reuters reported from Cairo, recalled its ambassador from Tunisia.', 'organization:reuters'],
    ['Egypt recalled its ambassador from Tunisia, Anna Lindh of Sweden said on Monday.', 'official:anna-lindh'],
    ['Anna Lindh of Sweden said Egypt recalled its ambassador from Tunisia.', 'official:anna-lindh'],
    [
      'Reuters, citing Anna Lindh of Sweden, reported that Egypt recalled its ambassador from Tunisia.',
      'official:anna-lindh',
    ],
    ['A statement from the Swedish government said Egypt recalled its ambassador from Tunisia.', 'country:SWE'],
    ["Sweden's ambassador told reporters in Oslo that Egypt recalled its ambassador from Tunisia.", 'country:SWE'],
    [
      'Anna Lindh of Sweden said that Egypt, which had seen it coming, recalled its ambassador from Tunisia.',
      'official:anna-lindh',
    ],
    [
      'Anna Lindh of Sweden said that Egypt, angered by the raid, recalled its ambassador from Tunisia.',
      'official:anna-lindh',
    ],
    ['Egypt, which said that it had seen it coming, recalled its ambassador from Tunisia.', null],
    ['According to Reuters, Egypt recalled its ambassador from Tunisia.', 'organization:reuters'],
  ])('%s', (text, saidBy) => {
    const { claims } = extract({
      id: 'said',
      url: null,
      title: null,
      publisher: null,
      publishedAt: '1999-06-15',
      text,
    });
    expect(claims.filter(({ type }) => type === 'CUTS_TIES_WITH').map((claim) => claim.saidBy)).toEqual([saidBy]);
  });
});

describe('what letters a deed is printed in', () => {
  const extract = createExtractor(loadLexicon());
  const told = (text: string): string[] =>
    extract({ id: 'print', url: null, title: null, publisher: null, publishedAt: '2012-03-13', text }).claims.map(
      ({ source, type, target, quote, start, end }) =>
        `${source} ${type} ${target} ${text.slice(start, end) === quote}`,
    );

  it.each([
    ['accents of their own', 'São Tomé and Príncipe accused Côte d’Ivoire.'.normalize('NFD')],
    ['hard wraps', 'Rain fell on the hills for most of the day and\nSão Tomé and Príncipe accused Côte d’Ivoire.'],
    ['hard blanks', 'São Tomé and Príncipe accused Côte d’Ivoire.'.replaceAll(' ', '\u00a0')],
    ['a dateline', 'GENEVA, March 3 (Agency) — São Tomé and Príncipe accused Côte d’Ivoire.'],
    ['capitals', 'SÃO TOMÉ AND PRÍNCIPE ACCUSED CÔTE D’IVOIRE ON MONDAY.'],
    ['a headline’s capitals', 'São Tomé And Príncipe Accuses Côte D’Ivoire'],
  ])('%s', (_print, text) => {
    expect(told(text)).toEqual(['country:STP ACCUSES country:CIV true']);
  });
});

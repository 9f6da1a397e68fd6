import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/app/lexicon.ts';
import { createExtractor } from '../../../src/extract/extract.ts';
import { stateThen } from '../../../src/extract/lexicon/state-then.ts';
import { mistakes } from '../../support/event-lines.ts';

const extract = createExtractor(loadLexicon());

const mistakesIn = (publishedAt: string, text: string, edges: string): string[] =>
  mistakes(extract({ id: 'then', url: null, title: null, publisher: null, publishedAt, text }), edges);

describe('a place lay in the state of its day', () => {
  it.each([
    ['UZB', '1966-01-04', 'SUN'],
    ['UZB', '1995-01-04', 'UZB'],
    ['HRV', '1972-06-15', 'YUG'],
    ['HRV', '1991-12-15', 'HRV'],
    ['SRB', '1999-06-15', 'YUG'],
    ['SVK', '1968-08-21', 'CSK'],
    ['FRA', '1968-08-21', 'FRA'],
  ])('%s on %s: %s', (code, day, expected) => {
    expect(stateThen(code, day)).toBe(expected);
  });

  it('a capital of a part speaks for itself while the union breaks up', () => {
    expect(stateThen('LTU', '1990-03-12')).toBe('SUN');
    expect(stateThen('LTU', '1990-03-12', true)).toBe('LTU');
  });

  it.each([
    ['1966-01-04', 'Ayub Khan flew to Tashkent on Monday.', 'khan VISITS SUN'],
    ['2016-06-24', 'Narendra Modi flew to Tashkent on Monday.', 'modi VISITS UZB'],
    ['1985-06-15', 'Reagan landed in Leningrad.', 'reagan VISITS SUN'],
  ])('%s %s', (publishedAt, text, edges) => {
    expect(mistakesIn(publishedAt, text, edges)).toEqual([]);
  });
});

describe('"Serbia and Montenegro" was one state from 2003 to 2006', () => {
  it.each([
    ['2004-06-15', 'Serbia and Montenegro expelled a Romanian diplomat.', 'SCG EXPELS ROU'],
    ['2010-06-15', 'Serbia and Montenegro expelled a Romanian diplomat.', 'SRB EXPELS ROU; MNE EXPELS ROU'],
  ])('%s %s', (publishedAt, text, edges) => {
    expect(mistakesIn(publishedAt, text, edges)).toEqual([]);
  });
});

it('small words inside a name stand in capitals with it', () => {
  const text = 'PORT-AU-PRINCE, HAITI, JUNE 14 - THE MILITARY JUNTA OF HAITI EXPELLED AN ENVOY OF CANADA ON FRIDAY.';
  expect(mistakesIn('1994-06-15', text, 'HTI EXPELS CAN')).toEqual([]);
});

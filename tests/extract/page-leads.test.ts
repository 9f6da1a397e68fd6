import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { leadSuite } from '../support/lead-suite.ts';
import { MISSED_PAGE_LEADS, PAGE_LEADS } from './page-leads.ts';

leadSuite('pages tell what they say', PAGE_LEADS, MISSED_PAGE_LEADS);

const extract = createExtractor(loadLexicon());

/** Text and the offices that it tells, in order of their ids. */
const OFFICES: readonly (readonly [publishedAt: string, text: string, offices: readonly string[]])[] = [
  [
    '1974-05-16',
    'At the invitation of the Prime Minister of India, Indira Gandhi, the Prime Minister of Bangladesh, Sheikh Mujibur Rahman, visited India.',
    ['indira-gandhi IND', 'sheikh-mujibur-rahman BGD'],
  ],
  [
    '1974-05-16',
    'The President of Togo, Lars Berg, the chairman of the African Union, visited Peru.',
    ['lars-berg TGO', 'lars-berg african-union'],
  ],
  [
    '2002-11-08',
    'France spoke. Secretary Powell spoke to Foreign Minister de Villepin and to Foreign Minister Ivanov.',
    ['colin-powell USA', 'dominique-de-villepin FRA'],
  ],
  ['2002-11-08', 'France spoke. Secretary Powell spoke to Foreign Minister Berg.', ['berg FRA', 'colin-powell USA']],
  ['1999-10-15', 'In Washington, President Clinton met President Benjamin Mkapa.', ['bill-clinton USA']],
];

/** Text and the people that it names. */
const PEOPLE: readonly (readonly [publishedAt: string, text: string, people: readonly string[]])[] = [
  [
    '2022-02-14',
    'On the conversation of Foreign Minister S. V. Lavrov with S. Shoukry of Egypt\n\nRussian Minister Sergey Lavrov met Sameh Shoukry of Egypt.',
    ['sameh-shoukry', 'sergey-lavrov'],
  ],
  ['2022-02-14', 'S. Berg of Norway met Lars Berg of Denmark.', ['lars-berg', 's-berg']],
];

describe('initials and a first name are one person where they agree', () => {
  it.each(PEOPLE)('%s %s', (publishedAt, text, people) => {
    const { entities } = extract({ id: 'page', url: null, title: null, publisher: null, publishedAt, text });
    const named = entities.filter(({ kind }) => kind === 'OFFICIAL').map(({ id }) => id.replace('official:', ''));
    expect(named.sort()).toEqual(people);
  });
});

describe('of two who are named with one office each has his own state', () => {
  it.each(OFFICES)('%s %s', (publishedAt, text, offices) => {
    const { claims } = extract({ id: 'page', url: null, title: null, publisher: null, publishedAt, text });
    const told = claims.filter(({ role }) => role !== null);
    expect(told.map(({ source, target }) => `${source} ${target}`.replace(/\b\w+:/g, '')).sort()).toEqual(offices);
  });
});

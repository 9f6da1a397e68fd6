import { describe, expect, it } from 'vitest';
import { partPage, readDateline } from '../../src/intake/page-header.ts';

const BODY = 'The foreign ministers of Norway and Denmark met in Oslo on Monday, their offices said.';
const MORE = 'They spoke about fishing quotas in the North Sea and agreed to meet again in June.';

/** Lines above the body, and what they tell. */
const HEADERS: { claim: string; above: string[]; told: object; kept?: string[] }[] = [
  {
    claim: 'furniture, title, byline with date; the update is no publication',
    above: [
      'Last update: June 16, 2024 13:35',
      '',
      'Harbour News logo',
      '',
      'Ministers Meet in Oslo',
      '',
      'By Ada Lind May 4, 2021',
      '',
    ],
    told: { title: 'Ministers Meet in Oslo', byline: 'Ada Lind', publishedAt: '2021-05-04', updatedAt: '2024-06-16' },
  },
  {
    claim: 'sections before the title, date and name on own lines',
    above: [
      'World',
      'Europe',
      'Ministers Meet in Oslo',
      'By ADA LIND and JON BERG',
      'Tuesday, 4 May 2021 14:20 GMT',
      'Share',
      '',
    ],
    told: { title: 'Ministers Meet in Oslo', byline: 'ADA LIND and JON BERG', publishedAt: '2021-05-04' },
  },
  {
    claim: 'labelled fields',
    above: [
      'Title: Ministers meet in Oslo',
      'Source: Harbour News',
      'Date: 2021-05-04',
      'URL: https://harbour.example/talks/',
      '',
    ],
    told: {
      title: 'Ministers meet in Oslo',
      publisher: 'Harbour News',
      publishedAt: '2021-05-04',
      url: 'https://harbour.example/talks',
    },
  },
  {
    claim: 'a standfirst between title and byline stays with the body',
    above: [
      'Ministers meet in Oslo',
      '',
      'Fish first, submarines later, say officials of both sides',
      '',
      'By Ada Lind, Harbour News',
      'Published: 4 May 2021',
      '',
    ],
    told: { title: 'Ministers meet in Oslo', publishedAt: '2021-05-04' },
    kept: ['Fish first, submarines later, say officials of both sides'],
  },
  {
    claim: 'a caption stays with the body',
    above: [
      'Ministers meet in Oslo',
      '',
      'May 4, 2021',
      '',
      'Ine Dahl and Jonas Holm at the city hall in Oslo, on May 3, 2021. /',
      '',
    ],
    told: { title: 'Ministers meet in Oslo', publishedAt: '2021-05-04' },
    kept: ['Ine Dahl and Jonas Holm at the city hall in Oslo, on May 3, 2021. /'],
  },
  {
    claim: 'updated and first published on one line',
    above: ['Ministers meet in Oslo', 'Updated May 6, 2021, first published May 4, 2021', ''],
    told: { title: 'Ministers meet in Oslo', publishedAt: '2021-05-04', updatedAt: '2021-05-06' },
  },
  {
    claim: 'place and date on a line of their own',
    above: ['Read-out: ministers of Norway and Denmark', '', 'Oslo, 4 May 2021', ''],
    told: { title: 'Read-out: ministers of Norway and Denmark', publishedAt: '2021-05-04' },
  },
  {
    claim: 'a government release',
    above: [
      'THE WHITE HOUSE',
      'Office of the Press Secretary',
      'For Immediate Release',
      'May 4, 2021',
      '',
      'Readout of the Call with the Prime Minister of Norway',
      '',
    ],
    told: { title: 'Readout of the Call with the Prime Minister of Norway', publishedAt: '2021-05-04' },
  },
  {
    claim: 'agency copy with its slug',
    above: ['ZCZC', 'AM-Oslo Talks', '', 'MINISTERS END FIRST DAY OF TALKS', ''],
    told: { title: 'MINISTERS END FIRST DAY OF TALKS' },
  },
  {
    claim: 'date and time above the title, reading time below it',
    above: [
      'Harbour',
      'World News',
      'May 4, 2021 / 5:42 PM / Updated 2 hours ago',
      'Ministers meet in Oslo',
      'By Ada Lind',
      '',
      '3 Min Read',
      '',
    ],
    told: { title: 'Ministers meet in Oslo', byline: 'Ada Lind', publishedAt: '2021-05-04' },
  },
  { claim: 'a title alone', above: ['MINISTERS MEET IN OSLO', ''], told: { title: 'MINISTERS MEET IN OSLO' } },
  {
    claim: 'a title wrapped over two lines',
    above: ['Ministers meet in Oslo to settle', 'a quarrel over fish', ''],
    told: { title: 'Ministers meet in Oslo to settle a quarrel over fish' },
  },
  { claim: 'nothing above', above: [], told: {} },
];

describe('the lines above a body are told by their forms', () => {
  it.each(HEADERS)('$claim', ({ above, told, kept = [] }) => {
    const { body, ...fields } = partPage([...above, BODY, '', MORE]);
    expect(fields).toMatchObject(told);
    expect(body.filter((line) => line !== '')).toEqual([...kept, BODY, MORE]);
  });
});

describe('prose is never taken for a header', () => {
  it.each([
    ['a sentence that begins with "By"', 'By Monday, May 3, 2021, the two ministers had met in Oslo three times.'],
    [
      'a sentence about sharing',
      'Share prices in Oslo rose on Monday after the ministers of Norway and Denmark met there.',
    ],
    ['a short sentence with a date', 'They last met on May 3, 2021.'],
    ['a speaker with a label', 'MS. LIND: We met our Danish friends today and talked about fish for two hours.'],
    ['a question', 'Q: Minister, did you meet the Danish delegation in the morning or after lunch?'],
  ])('%s', (_, line) => {
    expect(partPage([line, '', BODY, '', MORE]).body).toEqual([line, '', BODY, '', MORE]);
  });
});

it('rights notices and share buttons below the body go', () => {
  expect(partPage([BODY, '', MORE, '', '© 2021 Harbour News', 'Share']).body).toEqual([BODY, '', MORE]);
});

describe('a dateline tells the day and the agency', () => {
  it.each([
    ['OSLO, May 4, 2021 (Harbour) - Ministers met.', { publishedAt: '2021-05-04', publisher: 'Harbour' }],
    ['OSLO, May 4 (Harbour) — Ministers met.', { publisher: 'Harbour' }],
    ['Oslo, 7 June 2011. At the invitation of the minister', { publishedAt: '2011-06-07' }],
    ['TEHRAN/NEW DELHI, 15 May 2024 — India has signed', { publishedAt: '2024-05-15' }],
    ['OSLO, MAY 4 (HARBOUR) - MINISTERS MET.', { publisher: 'HARBOUR' }],
    ['OSLO, Sept. 4 (Harbour) - Ministers met.', { publisher: 'Harbour' }],
    ['OSLO — Ministers met.', {}],
    ['Ministers met on May 3, 2021 in Oslo.', {}],
    ['In Oslo on May 3, 2021, ministers met.', {}],
  ])('%s', (paragraph, told) => {
    expect(readDateline(paragraph)).toEqual(told);
  });
});

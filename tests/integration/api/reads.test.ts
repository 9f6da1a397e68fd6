import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadArticles } from '../../../src/graph/load.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { cleanDatabase } from '../../support/clean-database.ts';
import { FIRST, SECOND } from '../../support/moscow-talks.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startApi(await cleanDatabase());
  await migrate(api.store);
  await loadArticles(api.store, [FIRST, SECOND]);
  await api.store.command('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
});
afterAll(() => api.close());

/** Each row is a question that a client asks, and the answer in full. */
const QUESTIONS: [name: string, query: string, answer: unknown][] = [
  [
    'a country by either code, any case',
    '{ a: country(code: "irn") { id code name } b: country(code: "XXX") { id } }',
    { a: { id: 'country:IRN', code: 'IRN', name: 'Iran' }, b: null },
  ],
  [
    'the meeting, from either end, with quote, offsets and article',
    `{ entity(id: "official:sergey-lavrov") { relations(filter: { types: [MEETS] }) { totalCount edges { node {
       id direction other { id } factCount claimCount storyCount firstDate lastDate confidence
       facts { edges { node { status date { from to precision text } claimCount claims { totalCount edges { node {
         quote start end place confidence article { id title publishedAt publisher { name } } } } } } } } } } } } }`,
    {
      entity: {
        relations: {
          totalCount: 1,
          edges: [
            {
              node: {
                id: 'MEETS|official:hossein-amir-abdollahian|official:sergey-lavrov',
                direction: 'ANY',
                other: { id: 'official:hossein-amir-abdollahian' },
                factCount: 1,
                claimCount: 2,
                storyCount: 2,
                firstDate: '2023-03-29',
                lastDate: '2023-03-29',
                confidence: expect.any(Number),
                facts: {
                  edges: [
                    {
                      node: {
                        status: 'CONFIRMED',
                        date: { from: '2023-03-29', to: '2023-03-29', precision: 'DAY', text: null },
                        claimCount: 2,
                        claims: {
                          totalCount: 2,
                          edges: [
                            {
                              node: expect.objectContaining({
                                start: 0,
                                place: null,
                                article: expect.objectContaining({ id: 'article:brief' }),
                              }),
                            },
                            {
                              node: {
                                quote: 'Hossein Amir-Abdollahian met Sergey Lavrov in Moscow on Wednesday.',
                                start: 0,
                                end: 66,
                                place: 'Moscow',
                                confidence: 0.95,
                                article: {
                                  id: 'article:talks',
                                  title: 'Talks in Moscow',
                                  publishedAt: '2023-03-31',
                                  publisher: { name: 'Plain Herald' },
                                },
                              },
                            },
                          ],
                        },
                      },
                    },
                  ],
                },
              },
            },
          ],
        },
      },
    },
  ],
  [
    'plans and denials only where they are asked for',
    `{ entity(id: "country:RUS") { told: relations(filter: { types: [SUPPLIES] }) { totalCount }
       planned: relations(filter: { types: [SUPPLIES], status: [PLANNED] }) { edges { node { id } } }
       denied: facts(filter: { status: [DENIED] }) { edges { node { type source { id } status claims { edges { node { polarity cue saidBy { id } item } } } } } } } }`,
    {
      entity: {
        told: { totalCount: 0 },
        planned: { edges: [{ node: { id: 'SUPPLIES|country:RUS|country:IRN' } }] },
        denied: {
          edges: [
            {
              node: {
                type: 'SUPPLIES',
                source: { id: 'country:IRN' },
                status: 'DENIED',
                claims: {
                  edges: [
                    {
                      node: {
                        polarity: 'DENIED',
                        cue: 'denied',
                        saidBy: { id: 'official:hossein-amir-abdollahian' },
                        item: 'drones',
                      },
                    },
                  ],
                },
              },
            },
          ],
        },
      },
    },
  ],
  [
    'what surrounds a quote, by UTF-16 offsets',
    '{ claims(filter: { text: "it TOO" }) { edges { node { quote before after } } } }',
    {
      claims: {
        edges: [
          {
            node: {
              quote: 'Iran signed it too.',
              before: expect.stringMatching(/^.*said 🕊 again\. Russia and Iran signed a strategic agreement\. $/),
              after: expect.stringMatching(/^ The North-South corridor/),
            },
          },
        ],
      },
    },
  ],
  [
    'offices, officials and whose they are',
    `{ country(code: "RUS") { officials { totalCount edges { node { name country { id } offices { role of { id } } } } } }
       later: country(code: "RUS") { officials(at: "2023-06-01") { totalCount } } earlier: country(code: "RUS") { officials(at: "2019-06-01") { totalCount } } }`,
    {
      country: {
        officials: {
          totalCount: 1,
          edges: [
            {
              node: {
                name: 'Sergey Lavrov',
                country: { id: 'country:RUS' },
                offices: [{ role: 'Foreign Minister', of: { id: 'country:RUS' } }],
              },
            },
          ],
        },
      },
      later: { officials: { totalCount: 1 } },
      earlier: { officials: { totalCount: 0 } },
    },
  ],
  [
    'members, parties, countries, parts and wholes',
    `{ nato: entity(id: "organization:nato") { ... on Organization { members { edges { node { id } } } country { id } } }
       agreement: entity(id: "agreement:strategic-agreement") { ... on Agreement { parties { totalCount edges { node { id } } } } }
       corridor: entity(id: "project:north-south-corridor") { ... on Project { countries { edges { node { id } } } parts { edges { node { id } } } partOf { id } } }
       railway: entity(id: "project:rasht-astara-railway") { ... on Project { partOf { id } } } }`,
    {
      nato: { members: { edges: [{ node: { id: 'country:FIN' } }] }, country: null },
      agreement: {
        parties: { totalCount: 2, edges: [{ node: { id: 'country:IRN' } }, { node: { id: 'country:RUS' } }] },
      },
      corridor: {
        countries: { edges: [{ node: { id: 'country:AZE' } }, { node: { id: 'country:IRN' } }] },
        parts: { edges: [{ node: { id: 'project:rasht-astara-railway' } }] },
        partOf: null,
      },
      railway: { partOf: { id: 'project:north-south-corridor' } },
    },
  ],
  [
    'search: aliases, accents, typing errors, beginnings',
    `{ a: search(text: "the Kremlin") { entity { id } matched } b: search(text: "cote divoire") { entity { id } }
       b2: search(text: "cote d'ivoire") { entity { id } } c: search(text: "Lavrow") { entity { id } } d: suggest(text: "amir-abd") { entity { id } } e: search(text: "Lavrov", kinds: [COUNTRY]) { entity { id } }
       f: search(text: "AND OR +-!(){}[]^~*?:/") { entity { id } } }`,
    {
      a: [{ entity: { id: 'country:RUS' }, matched: 'the Kremlin' }],
      b: [{ entity: { id: 'country:CIV' } }],
      b2: [{ entity: { id: 'country:CIV' } }],
      c: [{ entity: { id: 'official:sergey-lavrov' } }],
      d: [{ entity: { id: 'official:hossein-amir-abdollahian' } }],
      e: [],
      f: [],
    },
  ],
  [
    'an article: its text, what it says in reading order, whom it mentions',
    `{ article(id: "article:brief") { title url retracted publishedAt publisher { id name articleCount } claims { totalCount edges { node { type start } } }
       entities(kinds: [COUNTRY]) { edges { node { name } } } } articles(period: { from: "2023-04-01" }) { totalCount edges { node { id } } } none: article(id: "x") { id } }`,
    {
      article: {
        title: 'Ministers meet',
        url: null,
        retracted: false,
        publishedAt: '2023-04-01',
        publisher: { id: 'source:harbour-times', name: 'Harbour Times', articleCount: 1 },
        claims: {
          totalCount: 4,
          edges: [
            { node: { type: 'MEETS', start: 0 } },
            { node: { type: 'VISITS', start: 72 } },
            { node: { type: 'AIDS', start: 118 } },
            { node: { type: 'SUPPORTS', start: 159 } },
          ],
        },
        entities: {
          edges: [{ node: { name: 'Azerbaijan' } }, { node: { name: "Côte d'Ivoire" } }, { node: { name: 'Russia' } }],
        },
      },
      articles: { totalCount: 1, edges: [{ node: { id: 'article:brief' } }] },
      none: null,
    },
  ],
  [
    'whom an entity has edges with, by kind, type and direction',
    `{ met: entities(related: { to: "official:sergey-lavrov", types: [MEETS], direction: IN }) { totalCount edges { node { id } } }
       signed: entities(kinds: [COUNTRY], related: { to: "agreement:strategic-agreement", types: [SIGNS], direction: OUT }) { edges { node { id } } }
       none: entities(related: { to: "agreement:strategic-agreement", types: [SIGNS], direction: IN }) { totalCount }
       text: entities(text: "Russia", related: { to: "agreement:strategic-agreement" }) { edges { node { id } } } }`,
    {
      met: { totalCount: 1, edges: [{ node: { id: 'official:hossein-amir-abdollahian' } }] },
      signed: { edges: [{ node: { id: 'country:IRN' } }, { node: { id: 'country:RUS' } }] },
      none: { totalCount: 0 },
      text: { edges: [{ node: { id: 'country:RUS' } }] },
    },
  ],
  [
    'facts over time, beside the articles of each column',
    `{ histogram(bucket: QUARTER, filter: { types: [MEETS] }) { total undated columns { from to factCount articleCount balance types { type factCount } } }
       years: histogram(bucket: YEAR, filter: { types: [MEETS] }) { columns { from articleCount } } }`,
    {
      histogram: {
        total: 1,
        undated: 0,
        columns: [
          {
            from: '2023-01-01',
            to: '2023-04-01',
            factCount: 1,
            articleCount: 1,
            balance: 2.5,
            types: [{ type: 'MEETS', factCount: 1 }],
          },
        ],
      },
      years: { columns: [{ from: '2023-01-01', articleCount: 2 }] },
    },
  ],
  [
    'filters that combine',
    `{ entity(id: "country:IRN") { facts(filter: { or: [{ types: [SIGNS] }, { publishers: ["source:harbour-times"] }], not: { undated: true }, kinds: [AGREEMENT, OFFICIAL] }) { edges { node { type } } }
       by: facts(filter: { direction: OUT, period: { from: "2023-03-29", to: "2023-03-30" } }) { totalCount } none: facts(filter: { period: { from: "2023-03-30" } }) { totalCount } } }`,
    { entity: { facts: { edges: [{ node: { type: 'SIGNS' } }] }, by: { totalCount: 1 }, none: { totalCount: 0 } } },
  ],
  [
    'who said what, between whom',
    `{ said: claims(saidBy: "official:hossein-amir-abdollahian") { totalCount edges { node { type source { id } } } }
       pair: facts(between: ["country:RUS", "country:IRN"], filter: { status: [PLANNED, DENIED] }) { totalCount } at: claims(between: ["country:CIV"]) { totalCount } }`,
    {
      said: { totalCount: 1, edges: [{ node: { type: 'SUPPLIES', source: { id: 'country:IRN' } } }] },
      pair: { totalCount: 2 },
      at: { totalCount: 2 },
    },
  ],
  [
    'the dossier of a pair and the way between strangers',
    `{ pair(a: "country:RUS", b: "country:IRN") { totals { type } shared { id } } 
       paths(from: "country:CIV", to: "country:RUS", maxLength: 5, first: 1) { exhausted paths { length hops { to { id } relation { type direction } proof { quote } } } } }`,
    {
      pair: { totals: [], shared: expect.arrayContaining([{ id: 'agreement:strategic-agreement' }]) },
      paths: {
        exhausted: true,
        paths: [
          {
            length: 5,
            hops: [
              {
                to: { id: 'country:AZE' },
                relation: { type: 'AIDS', direction: 'OUT' },
                proof: [{ quote: "Côte d'Ivoire sent relief to Azerbaijan." }],
              },
              {
                to: { id: 'project:north-south-corridor' },
                relation: { type: 'LOCATED_IN', direction: 'IN' },
                proof: [expect.anything()],
              },
              {
                to: { id: 'country:IRN' },
                relation: { type: 'PARTICIPATES_IN', direction: 'IN' },
                proof: [expect.anything()],
              },
              expect.anything(),
              expect.anything(),
            ],
          },
        ],
      },
    },
  ],
  [
    'who deals for two states, what they share, what is disputed or due, and who says what',
    `{ pair(a: "country:RUS", b: "country:IRN") { agreements { name } projects { name } officials { official { name } factCount lastDate }
       disputes { totalCount edges { node { type status } } } overdue { edges { node { type status } } } speakers { speaker { id } affirmed denied types } } }`,
    {
      pair: {
        agreements: [{ name: 'strategic agreement' }],
        projects: [],
        officials: [
          { official: { name: 'Hossein Amir-Abdollahian' }, factCount: 2, lastDate: '2023-03-29' },
          { official: { name: 'Sergey Lavrov' }, factCount: 1, lastDate: '2023-03-29' },
        ],
        disputes: { totalCount: 1, edges: [{ node: { type: 'SUPPLIES', status: 'DENIED' } }] },
        overdue: { edges: [] },
        speakers: [
          { speaker: { id: 'official:hossein-amir-abdollahian' }, affirmed: 0, denied: 1, types: ['SUPPLIES'] },
          { speaker: null, affirmed: 1, denied: 0, types: ['SUPPLIES'] },
        ],
      },
    },
  ],
  [
    'the whole in numbers',
    '{ coverage { articles sources claims from to revision } }',
    {
      coverage: {
        articles: 2,
        sources: 2,
        claims: 15,
        from: '2023-03-29',
        to: '2023-03-29',
        revision: expect.stringMatching(/^[1-9]/),
      },
    },
  ],
];

describe('a client asks for', () => {
  test.each(QUESTIONS)('%s', async (_name, query, answer) => {
    expect(await api.ask(query)).toEqual(answer);
  });
});

describe('what makes no sense is refused by name', () => {
  test.each<[string, string, string]>([
    ['{ country(code: "Norway") { id } }', 'BAD_USER_INPUT', 'code: two or three letters'],
    ['{ search(text: "  ") { score } }', 'BAD_USER_INPUT', 'text: is empty'],
    ['{ entities(first: 101) { totalCount edges { cursor } } }', 'BAD_USER_INPUT', 'first: 0 to 100'],
    ['{ facts(filter: { types: [] }) { totalCount } }', 'BAD_USER_INPUT', 'filter.types: is empty'],
    ['{ facts(filter: { period: { from: "2023-02-30" } }) { totalCount } }', 'BAD_USER_INPUT', 'is no day'],
    [
      '{ facts(filter: { period: { from: "2023-02-01", to: "2023-01-01" } }) { totalCount } }',
      'BAD_USER_INPUT',
      'from must lie before to',
    ],
    [
      '{ facts(filter: { not: { not: { not: { not: { undated: true } } } } }) { totalCount } }',
      'BAD_USER_INPUT',
      'nests deeper than 4',
    ],
    ['{ paths(from: "country:XXX", to: "country:RUS") { exhausted } }', 'NOT_FOUND', 'from: no entity has the id'],
    ['{ paths(from: "country:RUS", to: "country:RUS") { exhausted } }', 'BAD_USER_INPUT', 'same entity'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field'],
  ])('%s', async (query, code, message) => {
    const { errors } = await api.request(query);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions.code).toBe(code);
    expect(errors![0]!.message).toContain(message);
  });
});

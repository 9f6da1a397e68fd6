import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServices } from '../../../src/app/services.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openStore } from '../../../src/graph/store.ts';
import { startApiOn, type TestApi } from '../../support/api.ts';
import { cleanDatabase } from '../../support/clean-database.ts';
import { FIRST, SECOND } from '../../support/moscow-talks.ts';

let api: TestApi;

/** A reader that knows two articles by heart, and finds nothing in any other. */
const knownByHeart = new Map([FIRST, SECOND].map(({ article, extraction }) => [article.text, extraction]));

beforeAll(async () => {
  const store = openStore(await cleanDatabase());
  await migrate(store);
  const services = createServices(store, (article) => ({
    ...(knownByHeart.get(article.text) ?? { entities: [], mentions: [], claims: [] }),
    id: article.id,
  }));
  api = await startApiOn(store, { services });
});
afterAll(() => api.close());

const input = ({ article: { id, text, title, publisher, publishedAt } }: typeof FIRST) => ({
  id,
  text,
  title,
  publisher,
  publishedAt,
});
const MEETING = 'MEETS|official:hossein-amir-abdollahian|official:sergey-lavrov';
const meeting = async () => {
  const query = `{ entity(id: "official:sergey-lavrov") { relations(filter: { types: [MEETS] }) { edges { node { id storyCount } } } } }`;
  const { entity } = await api.ask<{ entity: { relations: { edges: { node: unknown }[] } } }>(query);
  return entity.relations.edges.map((edge) => edge.node);
};

test('articles are taken in, each with its outcome, and read at once', async () => {
  const query = `mutation ($inputs: [ArticleInput!]!) { ingestArticles(inputs: $inputs) { outcome claimCount problem article { id claims { totalCount } } } }`;
  const inputs = [input(FIRST), { text: 'Undated words.' }, input(SECOND), input(FIRST)];
  const { ingestArticles } = await api.ask<{ ingestArticles: unknown[] }>(query, { inputs });
  expect(ingestArticles).toEqual([
    { outcome: 'CREATED', claimCount: 11, problem: null, article: { id: 'article:talks', claims: { totalCount: 11 } } },
    { outcome: 'REJECTED', claimCount: 0, problem: expect.stringContaining('publishedAt'), article: null },
    { outcome: 'CREATED', claimCount: 4, problem: null, article: { id: 'article:brief', claims: { totalCount: 4 } } },
    {
      outcome: 'UNCHANGED',
      claimCount: 11,
      problem: null,
      article: { id: 'article:talks', claims: { totalCount: 11 } },
    },
  ]);
  expect(await meeting()).toEqual([{ id: MEETING, storyCount: 2 }]);
});

test('a retraction takes away what nothing else supports; undone, it is back', async () => {
  const retract = (id: string) =>
    api.ask(
      `mutation { retractArticle(id: "${id}", reason: "withdrawn by the outlet") { retracted claims { totalCount } } }`,
    );
  expect(await retract('article:brief')).toEqual({ retractArticle: { retracted: true, claims: { totalCount: 4 } } });
  expect(await meeting()).toEqual([{ id: MEETING, storyCount: 1 }]);
  await retract('article:talks');
  expect(await meeting()).toEqual([]);
  const query =
    'mutation { a: reinstateArticle(id: "article:talks") { retracted } b: reinstateArticle(id: "article:brief") { retracted } }';
  expect(await api.ask(query)).toEqual({ a: { retracted: false }, b: { retracted: false } });
  expect(await meeting()).toEqual([{ id: MEETING, storyCount: 2 }]);
});

test('merged entities are one, by either id, until they are parted', async () => {
  const [keep, merge] = ['organization:nato', 'organization:atlantic-alliance'];
  expect(
    await api.ask(`mutation { mergeEntities(keep: "${keep}", merge: "${merge}", reason: "test") { id } }`),
  ).toEqual({
    mergeEntities: { id: keep },
  });
  const both = `{ entity(id: "${merge}") { id relations { totalCount } } pair(a: "${merge}", b: "country:CIV") { totals { type } }
    search(text: "atlantic aliance") { entity { id } matched } }`;
  expect(await api.ask(both)).toEqual({
    entity: { id: keep, relations: { totalCount: 2 } },
    pair: { totals: [{ type: 'SUPPORTS' }] },
    search: [{ entity: { id: keep }, matched: expect.any(String) }],
  });
  const filtered = `{ entity(id: "country:CIV") { relations(filter: { with: ["${merge}"] }) { edges { node { other { id } } } } } }`;
  expect(await api.ask(filtered)).toEqual({ entity: { relations: { edges: [{ node: { other: { id: keep } } }] } } });
  const part = `mutation { unmergeEntities(id: "${merge}", reason: "test") { id } markDifferent(a: "${keep}", b: "${merge}", reason: "test") }`;
  const { unmergeEntities, markDifferent } = await api.ask<{
    unmergeEntities: { id: string }[];
    markDifferent: boolean;
  }>(part);
  expect(unmergeEntities.map(({ id }) => id).sort()).toEqual([merge, keep]);
  expect(markDifferent).toBe(true);
  expect(await api.ask(`{ entity(id: "${merge}") { id } }`)).toEqual({ entity: { id: merge } });
});

test('a rating stands on the source', async () => {
  const rate = 'mutation { rateSource(id: "source:plain-herald", rating: "B", reason: "test") { name rating } }';
  expect(await api.ask(rate)).toEqual({ rateSource: { name: 'Plain Herald', rating: 'B' } });
  expect(await api.ask('{ sources { id rating } }')).toEqual({
    sources: [
      { id: 'source:harbour-times', rating: null },
      { id: 'source:plain-herald', rating: 'B' },
    ],
  });
});

test('a look at the past leaves out what was not told by then', async () => {
  const at = (asOf: string) =>
    `{ entity(id: "official:sergey-lavrov") { facts(asOf: ${asOf}, filter: { types: [MEETS] }) { totalCount } relations(asOf: ${asOf}, filter: { types: [MEETS] }) { totalCount } } }`;
  const counts = async (asOf: string) => JSON.stringify(await api.ask(at(asOf))).match(/\d+/g);
  expect(await counts('{ known: "2001-01-01T00:00:00Z" }')).toEqual(['0', '0']);
  expect(await counts('{ known: "2100-01-01T00:00:00Z" }')).toEqual(['1', '1']);
  expect(await counts('{ valid: "2023-03-28" }')).toEqual(['0', '0']);
  expect(await counts('{ valid: "2023-03-29" }')).toEqual(['1', '1']);
});

test.each([
  ['retractArticle(id: "nothing", reason: "x") { id }', 'NOT_FOUND'],
  ['retractArticle(id: "article:talks", reason: " ") { id }', 'BAD_USER_INPUT'],
  ['mergeEntities(keep: "country:RUS", merge: "country:XXX", reason: "x") { id }', 'NOT_FOUND'],
  ['mergeEntities(keep: "country:RUS", merge: "country:CIV", reason: "x") { id }', 'BAD_USER_INPUT'],
  ['mergeEntities(keep: "country:RUS", merge: "organization:nato", reason: "x") { id }', 'BAD_USER_INPUT'],
  ['rateSource(id: "source:nobody", rating: "A", reason: "x") { id }', 'BAD_USER_INPUT'],
  ['rateSource(id: "source:plain-herald", rating: "Z", reason: "x") { id }', 'BAD_USER_INPUT'],
  ['ingestArticles(inputs: []) { outcome }', 'BAD_USER_INPUT'],
])('%s is refused as %s', async (field, code) => {
  const { errors } = await api.request(`mutation { ${field} }`);
  expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
});

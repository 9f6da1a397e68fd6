import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('reviews of claims', () => {
  const review = (id: string, verdict: string, reason?: string) =>
    api.ask(
      `mutation ($id: ID!, $verdict: Verdict!, $reason: String) { reviewClaim(id: $id, verdict: $verdict, reason: $reason) { id review { verdict reason actor } } }`,
      { id, verdict, reason },
    );
  interface Waiting {
    claimsToReview: {
      totalCount: number;
      edges: { cursor: string; node: { id: string; rule: string; confidence: number; review: null } }[];
    };
  }
  const waiting = async (page = '(first: 20)') =>
    (
      await api.ask<Waiting>(
        `{ claimsToReview${page} { totalCount edges { cursor node { id rule confidence review { verdict } } } } }`,
      )
    ).claimsToReview;
  const trail = async () =>
    (await api.ask<{ changes: object[] }>('{ changes(kinds: ["claim.reviewed"]) { subject before after } }')).changes;

  test('the least sure claims wait, page by page, until somebody reviews them', async () => {
    const before = await waiting();
    const sure = before.edges.map(({ node }) => node.confidence);
    expect(sure).toEqual(sure.toSorted((left, right) => left - right));
    expect(before.totalCount).toBe(15);
    const [first, second] = before.edges;
    const next = await waiting(`(first: 1, after: "${first!.cursor}")`);
    expect(next.edges.map(({ node }) => node.id)).toEqual([second!.node.id]);
    expect(await review(first!.node.id, 'WRONG', 'it says the reverse')).toEqual({
      reviewClaim: { id: first!.node.id, review: { verdict: 'WRONG', reason: 'it says the reverse', actor: null } },
    });
    const after = await waiting();
    expect([after.totalCount, after.edges[0]!.node.id]).toEqual([14, second!.node.id]);
  });

  test('a later review replaces an earlier one, the same again changes nothing, and every one stays in the log', async () => {
    const [{ node }] = (await waiting()).edges as [Waiting['claimsToReview']['edges'][0]];
    const from = (await trail()).length;
    await review(node.id, 'UNSURE');
    await review(node.id, 'RIGHT');
    await review(node.id, 'RIGHT');
    const told = (verdict: string) => JSON.stringify({ verdict, reason: null, rule: node.rule });
    expect((await trail()).slice(from)).toEqual([
      { subject: node.id, before: null, after: told('UNSURE') },
      { subject: node.id, before: JSON.stringify({ reason: null, verdict: 'UNSURE' }), after: told('RIGHT') },
    ]);
  });

  test('a rule is as precise as its reviewed claims are right', async () => {
    const [{ node: unclear }] = (await waiting()).edges as [Waiting['claimsToReview']['edges'][0]];
    await review(unclear.id, 'UNSURE');
    const { rulePrecision } = await api.ask<{ rulePrecision: object[] }>(
      '{ rulePrecision { rule right wrong unsure precision confidence } }',
    );
    expect(rulePrecision).toEqual([
      { rule: 'told', right: 1, wrong: 1, unsure: 1, precision: 0.5, confidence: expect.closeTo(0.9, 1) },
    ]);
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
  ['reviewClaim(id: "claim:nothing", verdict: RIGHT) { id }', 'NOT_FOUND'],
  ['reviewClaim(id: "", verdict: RIGHT) { id }', 'BAD_USER_INPUT'],
  ['reviewClaim(id: "x", verdict: RIGHT, reason: " ") { id }', 'BAD_USER_INPUT'],
  ['ingestArticles(inputs: []) { outcome }', 'BAD_USER_INPUT'],
])('%s is refused as %s', async (field, code) => {
  const { errors } = await api.request(`mutation { ${field} }`);
  expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
});

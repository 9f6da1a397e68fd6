import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadArticles } from '../../../src/graph/load.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { rateSource } from '../../../src/graph/rate-source.ts';
import { reinstateArticle, retractArticle } from '../../../src/graph/retract.ts';
import { openStore } from '../../../src/graph/store.ts';
import { startApiOn, type TestApi } from '../../support/api.ts';
import { cleanDatabase } from '../../support/clean-database.ts';
import { madeArticles } from '../../support/made-articles.ts';

/**
 * History replayed: after every step of it the graph is asked some questions, and at the end all of them again, as of each of those moments.
 * The answers must be the same, whatever was loaded, corrected, retracted or rated since.
 */

let api: TestApi;
let clock = Date.parse('2024-01-01T00:00:00Z');

beforeAll(async () => {
  const store = openStore({
    ...(await cleanDatabase()),
    clock: () => {
      clock += 1000;
      return new Date(clock);
    },
  });
  await migrate(store);
  api = await startApiOn(store);
});
afterAll(() => api.close());

const EVERY =
  'status: [CONFIRMED, REPORTED, ALLEGED, DISPUTED, DENIED, PLANNED, OVERDUE, PROPOSED, SUSPENDED, CANCELLED, THREATENED]';
const [A, B, C] = ['country:IRN', 'country:RUS', 'organization:made-0'] as const;
const FACT = 'id type status confidence claimCount storyCount date { from to precision } source { id } target { id }';
const RELATION =
  'id factCount claimCount storyCount firstDate lastDate confidence facts(first: 20) { edges { node { id status } } }';

/** Questions about facts, relations, a pair and paths; `asOf` is spliced into each. */
const questions = (asOf: string): Record<string, string> => ({
  facts: `{ facts(filter: { ${EVERY} } ${asOf}, first: 100) { totalCount edges { node { ${FACT} } } } }`,
  held: `{ facts(between: ["${A}", "${B}"] ${asOf}, first: 100) { edges { node { id status } } } }`,
  entity: `{ entity(id: "${A}") { facts(filter: { ${EVERY} } ${asOf}, first: 100) { totalCount edges { node { id status } } }
    relations(first: 50 ${asOf}) { totalCount edges { node { ${RELATION} } } } } }`,
  pair: `{ pair(a: "${A}", b: "${B}" ${asOf}) { totals { type factCount claimCount } series(bucket: MONTH) { from factCount } facts(first: 50) { edges { node { id } } } shared(first: 20) { id } } }`,
  narrowed: `{ pair(a: "${A}", b: "${B}", filter: { types: [MEETS, CRITICIZES, SUPPLIES, SIGNS] } ${asOf}) { shared(first: 20) { id } } }`,
  paths: `{ paths(from: "${A}", to: "${C}", maxLength: 2, first: 20 ${asOf}) { exhausted paths { length score hops { from { id } to { id } relation { id factCount storyCount confidence } } } } }`,
});

/** OVERDUE follows from today's date: the past knows the plan only. Ways of equal score may stand in either order. */
function comparable(value: unknown): unknown {
  const answer = JSON.parse(JSON.stringify(value).replaceAll('"OVERDUE"', '"PLANNED"')) as {
    paths?: { paths: { hops: { relation: { id: string } }[] }[] };
  };
  const way = ({ hops }: { hops: { relation: { id: string } }[] }) => hops.map(({ relation }) => relation.id).join();
  answer.paths?.paths.sort((one, other) => (way(one) < way(other) ? -1 : 1));
  return answer;
}

const ask = async (asOf: string): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(questions(asOf)).map(async ([name, query]) => [name, comparable(await api.ask(query))] as const),
    ),
  );

test('facts, relations, pair and paths as known at each moment are what they were then', async () => {
  const items = madeArticles({ seed: 17, count: 24, entitiesPerKind: 2, copies: 0.3 });
  const ruling = { actor: 'tester', reason: 'a test' };
  const corrected = { ...items[3]!, article: { ...items[3]!.article, publishedAt: '2023-02-20' } };
  const steps: (() => Promise<unknown>)[] = [
    () => loadArticles(api.store, items.slice(0, 8)),
    () => loadArticles(api.store, items.slice(8, 16)),
    () => retractArticle(api.store, items[1]!.article.id, ruling),
    () => loadArticles(api.store, [corrected]),
    () => rateSource(api.store, { id: 'source:dawn-wire', rating: 'F' }, ruling),
    () => reinstateArticle(api.store, items[1]!.article.id, ruling),
    () => loadArticles(api.store, items.slice(16)),
    () => retractArticle(api.store, items[0]!.article.id, ruling),
  ];
  const history: { at: string; answers: Record<string, unknown> }[] = [];
  for (const step of steps) {
    await step();
    history.push({ answers: await ask(''), at: api.store.now() });
  }
  const distinct = new Set(history.map(({ answers }) => JSON.stringify(answers)));
  expect(distinct.size).toBeGreaterThan(5);
  for (const [step, { at, answers }] of history.entries())
    expect({ step, ...(await ask(`, asOf: { known: "${at}" }`)) }).toEqual({ step, ...answers });
  expect(await ask(', asOf: { known: "2020-01-01T00:00:00Z" }')).toMatchObject({ facts: { facts: { totalCount: 0 } } });
});

test('as of a day, what begins later is unseen, together with when it was known', async () => {
  const known = new Date(clock).toISOString();
  const query = (asOf: string) =>
    `{ facts(filter: { ${EVERY} }, asOf: ${asOf}, first: 100) { edges { node { id date { from } } } } }`;
  interface Answer {
    facts: { edges: { node: { id: string; date: { from: string } | null } }[] };
  }
  const seen = async (asOf: string) => (await api.ask<Answer>(query(asOf))).facts.edges.map(({ node }) => node);
  const all = await seen(`{ known: "${known}" }`);
  const early = await seen(`{ valid: "2023-01-20", known: "${known}" }`);
  expect(early.length).toBeGreaterThan(0);
  expect(early.length).toBeLessThan(all.length);
  expect(early.filter(({ date }) => date !== null && date.from > '2023-01-20')).toEqual([]);
  const later = all.filter(({ id }) => !early.some((fact) => fact.id === id));
  expect(later.filter(({ date }) => date !== null && date.from <= '2023-01-20')).toEqual([]);
});

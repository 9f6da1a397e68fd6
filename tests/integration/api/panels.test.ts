import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../../src/graph/migrate.ts';
import { generateGraph } from '../../bench/generate-graph.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { cleanDatabase } from '../../support/clean-database.ts';

/** Panels over more flows than one answer counts: what is left out is said. */

let api: TestApi;
beforeAll(async () => {
  api = await startApi(await cleanDatabase());
  await migrate(api.store);
  await generateGraph(api.store, { seed: 5, entities: 2_000, facts: 21_000, hubs: 0, evidence: false });
});
afterAll(() => api.close());

const EVERYBODY = '[COUNTRY, OFFICIAL, ORGANIZATION, AGREEMENT, PROJECT]';
const YEARS = 'before: { from: "2015-01-01", to: "2020-01-01" }, after: { from: "2020-01-01", to: "2030-01-01" }';

test.each([
  ['a table of everybody', `matrix(kinds: ${EVERYBODY}, size: 5) { complete }`, false],
  ['a table of countries', 'matrix(kinds: [COUNTRY], size: 5) { complete }', true],
  ['the pairs of two periods', `diff(${YEARS}) { complete }`, false],
  ['the pairs of one type', `diff(${YEARS}, filter: { types: [MEETS] }) { complete }`, true],
])('%s says whether all was counted in', async (_name, field, complete) => {
  const [answer] = Object.values(await api.ask<Record<string, { complete: boolean }>>(`{ ${field} }`));
  expect(answer).toEqual({ complete });
});

test('totals of countries are those of all their flows', async () => {
  const { countryTotals, matrix } = await api.ask<{
    countryTotals: { country: { id: string }; factCount: number }[];
    matrix: { rows: { id: string }[]; cells: { row: number; factCount: number }[] };
  }>(
    `{ countryTotals { country { id } factCount balance } matrix(kinds: [COUNTRY], eitherWay: true, rollUp: true, size: 200) { rows { id } cells { row factCount } } }`,
  );
  const sums = new Map<string, number>();
  for (const { row, factCount } of matrix.cells) {
    const { id } = matrix.rows[row]!;
    sums.set(id, (sums.get(id) ?? 0) + factCount);
  }
  expect(new Map(countryTotals.map(({ country, factCount }) => [country.id, factCount]))).toEqual(sums);
});

test('with a country in focus, others count what they have with it', async () => {
  const { countryTotals, matrix } = await api.ask<{
    countryTotals: { country: { id: string }; factCount: number }[];
    matrix: { cols: { id: string }[]; cells: { col: number; factCount: number }[] };
  }>(
    `{ countryTotals(focus: "country:e0") { country { id } factCount } matrix(rows: ["country:e0"], kinds: [COUNTRY], eitherWay: true, rollUp: true, size: 200) { cols { id } cells { col factCount } } }`,
  );
  const sums = new Map(matrix.cells.map(({ col, factCount }) => [matrix.cols[col]!.id, factCount]));
  expect(new Map(countryTotals.map(({ country, factCount }) => [country.id, factCount]))).toEqual(sums);
});

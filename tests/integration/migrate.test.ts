import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadArticles } from '../../src/graph/load.ts';
import { migrations } from '../../src/graph/migrate.ts';
import type { Store } from '../../src/graph/store.ts';
import { emptyStore } from '../support/store.ts';
import { entity, onDay, ownReport, type Told } from '../support/told.ts';

/** Steps that change what is stored: a graph of the version before comes out as if this version had written it. */

const IRAN = entity('country:IRN', 'Iran');
const RUSSIA = entity('country:RUS', 'Russia');
const between = (type: Told['type'], source: string, target: string, day: string | null): Told => ({
  type,
  source,
  target,
  sentence: `${type} ${source} ${target} ${day}.`,
  date: day === null ? null : onDay(day),
});

let store: Store;

beforeAll(async () => {
  store = await emptyStore();
  await loadArticles(store, [
    ownReport(
      { id: 'one', publishedAt: '2024-05-02' },
      [IRAN, RUSSIA],
      [
        between('MEETS', IRAN.id, RUSSIA.id, '2024-05-01'),
        between('SUPPLIES', IRAN.id, RUSSIA.id, null),
        between('SUPPLIES', RUSSIA.id, IRAN.id, '2024-04-30'),
      ],
    ),
    ownReport(
      { id: 'two', publishedAt: '2024-05-03' },
      [IRAN, RUSSIA],
      [
        { ...between('SUPPLIES', IRAN.id, RUSSIA.id, '2024-05-02'), status: 'PLANNED' },
        { ...between('MEETS', IRAN.id, RUSSIA.id, '2024-05-01'), polarity: 'DENIED' },
      ],
    ),
  ]);
});
afterAll(() => store.close());

async function runStep(number: string): Promise<void> {
  const step = (await migrations()).find(({ id }) => id.startsWith(number))!;
  for (const statement of step.statements) await store.command(statement);
}

const pairs = (): Promise<{ pair: Record<string, string> }[]> =>
  store.read('MATCH (p:Pair) RETURN properties(p) AS pair ORDER BY p.key');

test('totals of a pair, once one text, stand by type and direction', async () => {
  const now = await pairs();
  expect(Object.keys(now[0]!.pair).sort()).toEqual(['MEETS ab', 'SUPPLIES ab', 'SUPPLIES ba', 'a', 'b', 'key']);
  const before = now.map(({ pair: { key, a, b, ...totals } }) => {
    const edges = Object.entries(totals).map(([name, text]) => {
      const [type, way] = name.split(' ');
      return `"${type}|${way === 'ab' ? `${a}|${b}` : `${b}|${a}`}":${text}`;
    });
    return { key, a, b, totals: `{${edges.sort().join(',')}}` };
  });
  await store.write((transaction) =>
    transaction.run('UNWIND $before AS row MATCH (p:Pair {key: row.key}) SET p = row', { before }),
  );
  await runStep('013');
  expect(await pairs()).toEqual(now);
});

test('claims that do not say their day are marked', async () => {
  const marks = (): Promise<object[]> =>
    store.read('MATCH (c:Claim)-[s:SUPPORTS|DENIES]->() RETURN c.id AS claim, s.loose AS loose ORDER BY c.id');
  const now = await marks();
  expect(now.map(({ loose }: { loose?: string | null }) => loose).filter(Boolean)).toHaveLength(1);
  await store.command('MATCH ()-[s:SUPPORTS|DENIES]->() REMOVE s.loose');
  await runStep('012');
  expect(await marks()).toEqual(now);
});

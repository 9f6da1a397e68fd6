import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../../src/graph/migrate.ts';
import { generateGraph } from '../../bench/generate-graph.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { cleanDatabase } from '../../support/clean-database.ts';

/** Ways between entities over a graph made for it: two ways by one entity, one by two, and two hubs with a thousand neighbours in common. */

let api: TestApi;

const LINKS: [from: string, to: string, confidence: number][] = [
  ['country:s', 'organization:crowded', 0.9],
  ['organization:crowded', 'country:t', 0.9],
  ['country:s', 'official:m', 0.9],
  ['official:m', 'country:t', 0.9],
  ['country:s', 'country:x', 0.9],
  ['country:x', 'country:y', 0.9],
  ['country:y', 'country:t', 0.9],
  ...Array.from({ length: 60 }, (_, at): [string, string, number] => ['organization:crowded', `project:${at}`, 0.9]),
  ...Array.from({ length: 1_100 }, (_, at): [string, string, number][] => [
    ['country:hub1', `official:common${at}`, 0.5 + (at % 100) / 250],
    [`official:common${at}`, 'country:hub2', 0.9],
  ]).flat(),
];

beforeAll(async () => {
  api = await startApi(await cleanDatabase());
  await migrate(api.store);
  await generateGraph(api.store, { seed: 11, entities: 300, facts: 900, hubs: 0, evidence: false });
  const ids = [...new Set([...LINKS.map(([from]) => from), ...LINKS.map(([, to]) => to)])];
  const entities = ids.map((id) => ({ id, kind: id.split(':')[0]!.toUpperCase() }));
  await api.store.command(
    `UNWIND $entities AS row CREATE (:Entity {id: row.id, kind: row.kind, name: row.id, names: [row.id], search: row.id, canonicalId: row.id, mentions: 1})`,
    { entities },
  );
  const links = LINKS.map(([from, to, confidence]) => ({ from, to, confidence, key: `CRITICIZES|${from}|${to}` }));
  await api.store.command(
    `UNWIND $links AS row MATCH (s:Entity {id: row.from}) MATCH (t:Entity {id: row.to})
     CREATE (s)-[:CRITICIZES {key: row.key, src: row.from, tgt: row.to, facts: 1, claims: 1, stories: 1, first: '2020-01-01', last: '2020-01-01', confidence: row.confidence}]->(t)`,
    { links },
  );
});
afterAll(() => api.close());

interface Paths {
  exhausted: boolean;
  searchedLength: number;
  paths: { length: number; score: number; hops: { to: { id: string } }[] }[];
}

const ask = async (args: string): Promise<Paths> =>
  (
    await api.ask<{ paths: Paths }>(
      `{ paths(${args}) { exhausted searchedLength paths { length score hops { to { id } } } } }`,
    )
  ).paths;

const shown = ({ paths }: Paths): string[] =>
  paths.map(({ hops }) =>
    hops
      .slice(0, -1)
      .map(({ to }) => to.id)
      .join(' '),
  );

const ENDS = 'from: "country:s", to: "country:t"';
const ALL_SHORT = ['official:m', 'organization:crowded'];

describe('the ways between two', () => {
  test.each<[string, string, string[]]>([
    ['the least crowded of the shortest is the best', 'first: 1', ['official:m']],
    ['the shortest, in their order', 'first: 2', ALL_SHORT],
    ['longer ones where more are wanted', 'first: 3', [...ALL_SHORT, 'country:x country:y']],
    ['none longer than is allowed', 'first: 3, maxLength: 2', ALL_SHORT],
    ['none through what is avoided', 'first: 1, avoid: ["official:m"]', ['organization:crowded']],
    [
      'a longer one where the shorter are avoided',
      'first: 2, avoid: ["official:m", "organization:crowded"]',
      ['country:x country:y'],
    ],
    ['none where each is avoided', 'avoid: ["official:m", "organization:crowded", "country:y"]', []],
    ['none to an end that is avoided', 'avoid: ["country:t"]', []],
    ['through entities of some kinds', 'first: 1, kinds: [COUNTRY]', ['country:x country:y']],
    ['along the edges only', 'first: 2, filter: { direction: OUT }', ALL_SHORT],
    ['none against the edges', 'filter: { direction: IN }', []],
    ['none by surer edges than there are', 'filter: { minConfidence: 0.95 }', []],
    ['none by other deeds', 'filter: { types: [MEETS] }', []],
  ])('%s', async (_name, args, ways) => {
    const found = await ask(`${ENDS}, ${args}`);
    expect(shown(found)).toEqual(ways);
    expect(found.exhausted).toBe(true);
  });
});

test('where there are more ways than are looked at, that is said, and the best of those is answered', async () => {
  const found = await ask('from: "country:hub1", to: "country:hub2", first: 3');
  expect(found.exhausted).toBe(false);
  expect(found.paths.map(({ length }) => length)).toEqual([2, 2, 2]);
  const scores = found.paths.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((left, right) => right - left));
  expect(await ask('from: "country:hub1", to: "country:hub2", first: 3')).toEqual(found);
});

test('the search over stored edges and that over facts find ways of the same worth', async () => {
  let compared = 0;
  for (let at = 0; at < 12; at += 1) {
    const ends = `from: "country:e${at}", to: "official:e${200 + at * 8}", first: 3, maxLength: 3`;
    const [stored, grouped] = [await ask(ends), await ask(`${ends}, filter: { status: [REPORTED] }`)];
    if (!grouped.exhausted) continue;
    compared += 1;
    expect(stored.paths.map(({ length, score }) => [length, score])).toEqual(
      grouped.paths.map(({ length, score }) => [length, score]),
    );
  }
  expect(compared).toBeGreaterThan(6);
});

describe('whom two have in common', () => {
  const shared = async (args: string): Promise<string[]> =>
    (
      await api.ask<{ pair: { shared: { id: string }[] } }>(`{ pair(${args}) { shared(first: 100) { id } } }`)
    ).pair.shared.map(({ id }) => id);

  test.each<[string, string, string[]]>([
    ['everybody', '', ['official:m', 'organization:crowded']],
    [
      'by the deeds that the dossier is narrowed to',
      'filter: { types: [CRITICIZES] }',
      ['official:m', 'organization:crowded'],
    ],
    ['none by other deeds', 'filter: { types: [MEETS] }', []],
    ['none by surer edges than there are', 'filter: { minConfidence: 0.95 }', []],
    ['one that is named', 'filter: { with: ["official:m"] }', ['official:m']],
    ['none that both did it to', 'filter: { direction: OUT }', []],
    ['none by facts where edges stand without', 'filter: { status: [REPORTED] }', []],
  ])('%s', async (_name, filter, ids) => {
    expect((await shared(`a: "country:s", b: "country:t", ${filter}`)).sort()).toEqual(ids);
  });

  test('stored edges and the facts behind them tell the same', async () => {
    const pairs = await api.store.read<{ a: string; b: string }>(
      `MATCH (a:Country)--(m:Entity)--(b:Country) WHERE a.id < b.id AND a.id <> m.id AND b.id <> m.id
         AND a.id STARTS WITH 'country:e' AND b.id STARTS WITH 'country:e'
       RETURN DISTINCT a.id AS a, b.id AS b ORDER BY a, b LIMIT 8`,
    );
    expect(pairs).toHaveLength(8);
    for (const { a, b } of pairs) {
      const ends = `a: "${a}", b: "${b}"`;
      const stored = await shared(ends);
      expect(stored).not.toEqual([]);
      expect((await shared(`${ends}, filter: { status: [REPORTED] }`)).sort()).toEqual(stored.sort());
    }
  });
});

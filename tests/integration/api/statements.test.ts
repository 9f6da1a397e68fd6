import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiSchema } from '../../../src/api/schema.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { generateGraph } from '../../bench/generate-graph.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { cleanDatabase } from '../../support/clean-database.ts';

/** One request costs the same number of statements, however long its lists are. */

let api: TestApi;

beforeAll(async () => {
  api = await startApi(await cleanDatabase());
  await migrate(api.store);
  await generateGraph(api.store, { seed: 7, entities: 400, facts: 1500, hubs: 2, evidence: true });
});
afterAll(() => api.close());

async function statementsOf(query: string, first: number): Promise<number> {
  const before = api.statements.length;
  await api.ask(query, { first, id: 'country:e0', ids: ['country:e0', 'country:e1'] });
  return api.statements.length - before;
}

describe('statements per request do not depend on list sizes', () => {
  test.each<[string, string, number]>([
    [
      'three levels of relations',
      `query ($id: ID!, $first: Int) { entity(id: $id) { relations(first: $first) { totalCount edges { node { other {
         relations(first: $first) { totalCount edges { node { other { relations(first: $first) { totalCount edges { node { id } } } } } } } } } } } } }`,
      1,
    ],
    [
      'relations, facts, claims, articles',
      `query ($id: ID!, $first: Int) { entity(id: $id) { relations(first: $first) { edges { node { source { name } target { name }
         facts(first: $first) { totalCount edges { node { fulfils { id } claims(first: $first) { totalCount edges { node { quote before after saidBy { name }
           article { title publisher { articleCount } } fact { id } } } } } } } } } } } }`,
      10,
    ],
    [
      'entities with every list',
      `query ($first: Int) { entities(first: $first) { totalCount edges { node { id relations(first: 2) { totalCount } facts(first: 2) { edges { node { id } } }
         claims(first: 2) { edges { node { id } } } ... on Country { officials(first: 2) { totalCount edges { node { offices { role } country { name } } } } }
         ... on Agreement { parties(first: 2) { totalCount edges { node { id } } } } } } } }`,
      9,
    ],
    [
      'articles with what they say and mention',
      `query ($first: Int) { articles(first: $first) { totalCount edges { node { text publisher { name articleCount }
         claims(first: $first) { totalCount edges { node { id } } } entities(first: $first) { totalCount } } } } }`,
      7,
    ],
    [
      'facts and claims between two',
      `query ($ids: [ID!], $first: Int) { facts(between: $ids, first: $first) { totalCount edges { node { id claims { totalCount } } } }
         claims(between: $ids, first: $first) { totalCount edges { node { id fact { id } } } } }`,
      8,
    ],
  ])('%s', async (_name, query, most) => {
    const few = await statementsOf(query, 2);
    const many = await statementsOf(query, 8);
    expect(many).toBe(few);
    expect(few).toBeLessThanOrEqual(most);
  });

  test('a count is made only where it is asked for', async () => {
    const query = (fields: string) =>
      `query ($id: ID!, $first: Int) { entity(id: $id) { relations(first: $first) { ${fields} } } }`;
    const reads = async (fields: string) => {
      expect(await statementsOf(query(fields), 5)).toBe(1);
      const [statement] = api.statements.slice(-1);
      return { page: statement!.includes('LIMIT'), count: statement!.includes('COUNT {') };
    };
    expect(await reads('edges { node { id } }')).toEqual({ page: true, count: false });
    expect(await reads('totalCount')).toEqual({ page: false, count: true });
    expect(await reads('totalCount edges { node { id } }')).toEqual({ page: true, count: true });
  });
});

/** How to reach every connection of the schema: a list of its owners, each with a short page of it. */
const PAGE = '(first: 2) { totalCount edges { node { id } } }';
const ofKind = (kind: string) => (field: string) =>
  `query ($first: Int) { entities(kinds: [${kind}], first: $first) { edges { node { ... on ${kind[0]}${kind.slice(1).toLowerCase()} { ${field}${PAGE} } } } } }`;
const OWNERS: Record<string, (field: string) => string> = {
  Query: (field) => `query ($first: Int) { ${field}(first: $first) { totalCount edges { node { id } } } }`,
  Country: ofKind('COUNTRY'),
  Official: ofKind('OFFICIAL'),
  Organization: ofKind('ORGANIZATION'),
  Agreement: ofKind('AGREEMENT'),
  Project: ofKind('PROJECT'),
  Article: (field) => `query ($first: Int) { articles(first: $first) { edges { node { ${field}${PAGE} } } } }`,
  Fact: (field) => `query ($first: Int) { facts(first: $first) { edges { node { ${field}${PAGE} } } } }`,
  Relation: (field) =>
    `query ($id: ID!, $first: Int) { entity(id: $id) { relations(first: $first) { edges { node { ${field}${PAGE} } } } } }`,
  Pair: (field) =>
    `query ($ids: [ID!], $first: Int) { pair(a: "country:e0", b: "country:e1") { ${field}(first: $first) { totalCount edges { node { id } } } } facts(between: $ids, first: $first) { totalCount } }`,
};

const connections = Object.values(createApiSchema().getTypeMap())
  .filter((type) => isObjectType(type))
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field): [string, string] => [type.name, field.name]),
  );

describe('every connection of the schema costs the same number of statements for few owners and for many', () => {
  test.each(connections)('%s.%s', async (owner, field) => {
    const query = OWNERS[owner]!(field);
    const few = await statementsOf(query, 2);
    expect(await statementsOf(query, 9)).toBe(few);
    expect(few).toBeLessThanOrEqual(6);
  });
});

describe('pages join without gap or repetition', () => {
  interface Connection {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
  }
  const list = async (paging: { first?: number; after?: string; last?: number; before?: string }, order: string) => {
    const query = `query ($order: RelationOrder, $first: Int, $after: String, $last: Int, $before: String) { entity(id: "country:e1") {
      relations(order: $order, filter: { types: [MEETS, SUPPLIES, SIGNS] }, first: $first, after: $after, last: $last, before: $before) {
        edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } } } }`;
    const data = await api.ask<{ entity: { relations: Connection } }>(query, { ...paging, order });
    return data.entity.relations;
  };

  test.each(['LAST_DESC', 'LAST_ASC', 'FACTS_DESC', 'CONFIDENCE_DESC'])('%s, forward and back', async (order) => {
    const whole = (await list({ first: 100 }, order)).edges.map((edge) => edge.node.id);
    expect(whole.length).toBeGreaterThan(12);
    const forward: string[] = [];
    let page = await list({ first: 5 }, order);
    for (;;) {
      forward.push(...page.edges.map((edge) => edge.node.id));
      if (!page.pageInfo.hasNextPage) break;
      page = await list({ first: 5, after: page.edges.at(-1)!.cursor }, order);
    }
    expect(forward).toEqual(whole);
    const backward: string[] = [];
    page = await list({ last: 4 }, order);
    for (;;) {
      backward.unshift(...page.edges.map((edge) => edge.node.id));
      if (!page.pageInfo.hasPreviousPage) break;
      page = await list({ last: 4, before: page.edges.at(0)!.cursor }, order);
    }
    expect(backward).toEqual(whole);
  });
});

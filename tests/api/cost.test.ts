import { getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { priceOf } from '../../src/api/cost.ts';
import { createApiSchema } from '../../src/api/schema.ts';

const schema = createApiSchema();
const MOST = { cost: Number.MAX_SAFE_INTEGER, depth: 1000, fields: 1000, directives: 1000 };

function price(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  return priceOf(schema, { document, operation: getOperationAST(document)! }, { variables, most: MOST });
}

describe('the price of an operation counts the objects it may answer with', () => {
  test.each<[string, number, number]>([
    ['{ __typename }', 0, 1],
    ['{ entity(id: "x") { id name } }', 1, 2],
    ['{ entities(first: 7) { edges { node { id } } } }', 7, 4],
    ['{ entities { edges { node { id } } } }', 20, 4],
    ['{ entities(first: 10) { edges { node { relations(last: 5) { edges { node { other { id } } } } } } } }', 110, 8],
    ['{ entities(first: 0) { totalCount } }', 1, 2],
    ['{ a: entity(id: "x") { id } b: entity(id: "y") { id } }', 2, 2],
    [
      '{ ...two } fragment two on Query { a: entity(id: "x") { id } b: entity(id: "y") { ... on Country { officials(first: 3) { edges { node { id } } } } } }',
      5,
      5,
    ],
    ['{ subgraph(seeds: ["x"]) { nodes { id } } }', 3300, 3],
    ['{ relationTypes { type } }', 10, 2],
  ])('%s', (query, cost, depth) => {
    expect(price(query)).toMatchObject({ cost, depth });
  });

  test('page sizes count as the variables have them', () => {
    const query = 'query ($n: Int) { entities(first: $n) { edges { node { id } } } }';
    expect(price(query, { n: 90 }).cost).toBe(90);
    expect(price(query).cost).toBe(20);
  });
});

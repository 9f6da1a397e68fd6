import { buildSchema, execute, type GraphQLObjectType, type GraphQLSchema, parse, print, validate } from 'graphql';
import { expect, test, vi } from 'vitest';
import { supplyConstantArguments, withoutConstantArguments } from '../../src/api/constant-arguments.ts';

type Resolve = (source: unknown, args: Readonly<Record<string, unknown>>) => unknown;

const refuse: Resolve = (_source, args) => {
  throw new Error(`not for ${JSON.stringify(args)}`);
};

/** A schema whose `told` says what arguments it was given, and whose `strict` never answers. */
function schemaTelling(told: Resolve): GraphQLSchema {
  const schema = buildSchema(`
    enum Way { OUT IN }
    input Filter { types: [String!], way: Way = OUT, least: Float, inner: Filter }
    interface Node { told(filter: Filter, first: Int = 5): String }
    type Town implements Node { told(filter: Filter, first: Int = 5): String strict(first: Int): String! }
    type River implements Node { told(filter: Filter, first: Int = 7, deep: Boolean = true): String needs(first: Int!): String }
    type Query { nodes(first: Int = 2): [Node] told(filter: Filter): String }
    type Mutation { told(filter: Filter): String }
  `);
  const fieldOf = (type: string, name: string) => (schema.getType(type) as GraphQLObjectType).getFields()[name]!;
  for (const type of ['Town', 'River', 'Query', 'Mutation']) fieldOf(type, 'told').resolve = told;
  fieldOf('Town', 'strict').resolve = refuse;
  fieldOf('River', 'needs').resolve = told;
  fieldOf('Query', 'nodes').resolve = (_source, { first }) =>
    ['Town', 'River', 'Town'].slice(0, first as number).map((__typename) => ({ __typename }));
  return schema;
}

const telling: Resolve = (_source, args) => JSON.stringify(args);

/** What a field may be written like: the answer must not tell whether its arguments were taken out. */
const DOCUMENTS: Record<string, [query: string, variables?: Record<string, unknown>]> = {
  'no arguments': ['{ nodes { told } }'],
  'input objects, lists, enums and defaults': [
    '{ nodes(first: 3) { told(filter: { types: "a", way: IN, inner: {} }) } }',
  ],
  'null, and what is left out': ['{ nodes { told(filter: null) again: told(filter: { least: null, types: [] }) } }'],
  'other defaults for each type': ['{ nodes(first: 3) { told(filter: {}) } }'],
  'an argument of one type alone': ['{ nodes { ... on River { told(deep: false) } ... on Town { told(first: 1) } } }'],
  'a variable beside a constant': ['query ($n: Int) { nodes { told(filter: { way: IN }, first: $n) } }', { n: 1 }],
  'a variable left out': ['query ($n: Int) { nodes { told(first: $n) } }'],
  'a variable deep within': ['query ($l: Float) { nodes { told(filter: { inner: { least: $l } }) } }', { l: 1.5 }],
  'a variable in a list': ['query ($t: String!) { told(filter: { types: ["a", $t] }) }', { t: 'b' }],
  'the same field twice': ['{ nodes { told(first: 3) told(first: 3) } nodes { told(first: 3) } }'],
  'fragments used twice': [
    '{ nodes { ...both } again: nodes(first: 3) { ...both } } fragment both on Node { told(first: 4) }',
  ],
  directives: ['{ nodes { told(first: 1) @skip(if: true) again: told(first: 2) @include(if: true) } }'],
  'a required argument': ['{ nodes { ... on River { needs(first: 3) } } }'],
  'an error under a field that may not be null': [
    '{ nodes(first: 3) { told(first: 1) ... on Town { strict(first: 2) } } }',
  ],
  'a write': ['mutation { told(filter: { types: ["a"] }) }'],
  introspection: [
    '{ __type(name: "Town") { fields(includeDeprecated: true) { name args(includeDeprecated: true) { name } } } }',
  ],
  'several operations': ['query a { told(filter: {}) } query b { told }'],
};

test.each(Object.entries(DOCUMENTS))('the answer is the same: %s', async (_name, [query, variableValues]) => {
  const document = parse(query);
  const plain = schemaTelling(telling);
  expect(validate(plain, document)).toEqual([]);
  const supplied = schemaTelling(telling);
  supplyConstantArguments(supplied);
  const bare = withoutConstantArguments(supplied, document);
  const expected = await execute({ schema: plain, document, variableValues });
  expect(await execute({ schema: supplied, document: bare, variableValues })).toEqual(expected);
  expect(await execute({ schema: supplied, document, variableValues })).toEqual(expected);
});

test('what holds no variable is given to every parent and request as one object', () => {
  const told = vi.fn(telling);
  const schema = schemaTelling(told);
  supplyConstantArguments(schema);
  const document = withoutConstantArguments(schema, parse('{ nodes(first: 3) { ... on Town { told(first: 1) } } }'));
  execute({ schema, document });
  execute({ schema, document });
  const given = told.mock.calls.map(([, args]) => args);
  expect(given).toHaveLength(4);
  expect(new Set(given).size).toBe(1);
  expect(Object.isFrozen(given[0])).toBe(true);
});

test('only what holds no variable is taken out, and never of writes', () => {
  const schema = schemaTelling(telling);
  const bare = (query: string) => print(withoutConstantArguments(schema, parse(query))).replace(/\s+/g, ' ');
  expect(bare('query ($n: Int) { nodes(first: 2) { told(first: $n) } }')).toBe(
    'query ($n: Int) { nodes { told(first: $n) } }',
  );
  expect(bare('mutation { told(filter: {}) }')).toBe('mutation { told(filter: {}) }');
});

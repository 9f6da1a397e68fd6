import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { needsOf } from '../../src/api/needs.ts';
import { createApiSchema } from '../../src/api/schema.ts';

const schema = createApiSchema();

function needs(query: string): string {
  const { definitions } = parse(query);
  const operation = definitions.find((node): node is OperationDefinitionNode => node.kind === 'OperationDefinition')!;
  const fragments = Object.fromEntries(
    definitions.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [])),
  );
  const { edges, ends, follows } = needsOf({ operation, fragments, schema });
  return `edges ${edges}, ends ${ends}${follows ? ', follows' : ''}`;
}

const relations = (fields: string) => `{ entity(id: "x") { relations { edges { node { ${fields} } } } } }`;

test.each<[string, string, string]>([
  ['names and dates', relations('id lastDate other { id kind name }'), 'edges BRIEF, ends BRIEF'],
  ['lists read by id', relations('id other { name facts { totalCount } }'), 'edges WHOLE, ends BRIEF'],
  ['a count of facts', relations('id factCount other { name }'), 'edges WHOLE, ends BRIEF'],
  ['the stored ends', relations('source { name }'), 'edges WHOLE, ends BRIEF'],
  ['other names', relations('other { names }'), 'edges BRIEF, ends WHOLE'],
  ['a field of one kind', relations('other { ... on Country { code } }'), 'edges BRIEF, ends WHOLE'],
  [
    'a fragment elsewhere in the document',
    '{ entity(id: "x") { id } b: entity(id: "y") { ...more } } fragment more on Official { country { id } }',
    'edges BRIEF, ends WHOLE',
  ],
  [
    'whether more follow',
    '{ entities { edges { cursor } pageInfo { hasNextPage } } }',
    'edges BRIEF, ends BRIEF, follows',
  ],
])('%s', (_name, query, expected) => {
  expect(needs(query)).toBe(expected);
});

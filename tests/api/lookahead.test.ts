import { execute, type GraphQLResolveInfo, parse } from 'graphql';
import { expect, test } from 'vitest';
import { planOfEntity, planOfPage } from '../../src/api/lookahead.ts';
import { createApiSchema } from '../../src/api/schema.ts';
import type { EntityPlan } from '../../src/graph/read-entities.ts';
import type { RelationPlan } from '../../src/graph/relation-pages.ts';

/** Plans of one field, each as `first rows count (inner)`. */
function plansOf(query: string, read: (info: GraphQLResolveInfo) => EntityPlan): string[] {
  const schema = createApiSchema();
  let found: readonly RelationPlan[] = [];
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    field.resolve = (_root, _args, _context, info) => {
      found = read(info).lists;
      return null;
    };
  }
  void execute({ schema, document: parse(query), variableValues: { first: 7, wrong: 1000 } });
  return found.map(shown);
}

const shown = ({ query, rows, count, inner }: RelationPlan): string =>
  [query.slice.limit - 1, rows && 'rows', count && 'count', ...inner.map((plan) => `(${shown(plan)})`)]
    .filter((part) => part !== false)
    .join(' ');

const FAR = 'edges { node { other { relations(first: 3) { totalCount } } } }';

test.each<[string, string, readonly string[]]>([
  ['a list of an entity', '{ entity(id: "x") { relations { edges { cursor } } } }', ['20 rows']],
  ['lists within lists', `{ entity(id: "x") { relations(first: 5) { ${FAR} } } }`, ['5 rows (3 count)']],
  [
    'lists in fragments and by variables',
    'query ($first: Int) { entity(id: "x") { ... on Country { relations(first: $first) { pageInfo { endCursor } } } ...more } } fragment more on Entity { a: relations { totalCount } }',
    ['7 rows', '20 count'],
  ],
  [
    'one list where two fields ask for the same',
    '{ entity(id: "x") { a: relations { totalCount } b: relations { totalCount } } }',
    ['20 count'],
  ],
  ['nothing behind a directive', '{ entity(id: "x") { relations @include(if: true) { totalCount } } }', []],
  [
    'nothing whose filter names an entity',
    '{ entity(id: "x") { relations(filter: { with: ["y"] }) { totalCount } } }',
    [],
  ],
  [
    'nothing with wrong arguments',
    'query ($wrong: Int) { entity(id: "x") { relations(first: $wrong) { totalCount } } }',
    [],
  ],
])('an entity is read with %s', (_name, query, plans) => {
  expect(plansOf(query, planOfEntity)).toEqual(plans);
});

test('a page is read with its entities’ lists as far as one statement should answer', () => {
  const query = `{ entities { edges { node { relations(first: 40) { edges { node { other { relations(first: 90) { edges { cursor } } } } } } } } } }`;
  expect(plansOf(query, (info) => planOfPage(info, 1))).toEqual(['40 rows (90 rows)']);
  expect(plansOf(query, (info) => planOfPage(info, 50))).toEqual(['40 rows']);
  expect(plansOf(query, (info) => planOfPage(info, 1000))).toEqual([]);
});

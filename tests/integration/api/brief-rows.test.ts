import { type GraphQLObjectType, getNamedType, isInterfaceType, isLeafType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApiSchema } from '../../../src/api/schema.ts';
import { loadArticles } from '../../../src/graph/load.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { cleanDatabase } from '../../support/clean-database.ts';
import { FIRST, SECOND } from '../../support/moscow-talks.ts';

/** Rows are read as far as an operation asks for them: each field alone must answer what it answers among all others. */

let api: TestApi;
beforeAll(async () => {
  api = await startApi(await cleanDatabase());
  await migrate(api.store);
  await loadArticles(api.store, [FIRST, SECOND]);
});
afterAll(() => api.close());

const schema = createApiSchema();

/** Fields without arguments, as they are written in a query. */
const shown = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter(({ args }) => args.length === 0)
    .map(({ name, type: of }) => (isLeafType(getNamedType(of)) ? name : `${name} { id name names }`));

const entity = schema.getType('Entity');
const kinds = isInterfaceType(entity) ? schema.getPossibleTypes(entity) : [];
const ofEntity = kinds.flatMap((kind) => shown(kind).map((field) => `... on ${kind.name} { ${field} }`));
const ofRelation = shown(schema.getType('Relation') as GraphQLObjectType);

const ways: Record<string, { fields: readonly string[]; query: (fields: string) => string }> = {
  'entities of a list': {
    fields: ofEntity,
    query: (fields) => `{ entities(first: 50) { edges { node { ${fields} } } } }`,
  },
  'entities at the far end': {
    fields: ofEntity,
    query: (fields) =>
      `{ entities(first: 50) { edges { node { relations { edges { node { other { ${fields} } } } } } } } }`,
  },
  edges: {
    fields: ofRelation,
    query: (fields) =>
      `{ entities(first: 50) { edges { node { relations { edges { cursor node { ${fields} } } } } } } }`,
  },
};

/** Keeps of one answer what stands in the other. */
function alike(whole: unknown, part: unknown): unknown {
  if (Array.isArray(part)) return part.map((item, at) => alike((whole as unknown[])[at], item));
  if (typeof part !== 'object' || part === null) return whole;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, alike((whole as never)[key], value)]));
}

test.each(Object.entries(ways))('%s', async (_name, { fields, query }) => {
  const whole = await api.ask(query(fields.join(' ')));
  for (const field of fields) {
    const part = await api.ask(query(field));
    expect(part, field).toEqual(alike(whole, part));
    expect(JSON.stringify(part)).toContain('{"node":{');
  }
});

test.each(['relations(first: 2)', 'relations(first: 2, order: CONFIDENCE_DESC)', 'relations(last: 2)'])(
  '%s has the same rows and cursors, whether or not it is asked if more follow',
  async (field) => {
    const query = (more: string) =>
      `{ entity(id: "country:IRN") { ${field} { ${more} edges { cursor node { id lastDate other { name } } } } } }`;
    const asked = await api.ask<{ entity: { relations: { edges: unknown[] } } }>(query('pageInfo { hasNextPage }'));
    const plain = await api.ask<{ entity: { relations: { edges: unknown[] } } }>(query(''));
    expect(plain.entity.relations.edges).toHaveLength(2);
    expect(plain).toEqual(alike(asked, plain));
  },
);

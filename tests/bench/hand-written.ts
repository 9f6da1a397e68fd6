import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';
import type { Store } from '../../src/graph/store.ts';
import { RELATION_TYPES } from '../../src/model/relations.ts';
import { FAVOURITE } from './generate-graph.ts';

/** The lane to be measured against: one Cypher statement for each question, written for it, in the same yoga with the same driver call. */

const typeDefs = `
  type Entity { id: ID! name: String! kind: String! relations: Relations count: Int }
  type Entities { edges: [EntityEdge!]! }
  type EntityEdge { node: Entity! }
  type Relation { id: ID! lastDate: String other: Entity! }
  type Relations { edges: [RelationEdge!]! }
  type RelationEdge { node: Relation! }
  type Path { length: Int! }
  type Query {
    key(id: ID!): [Entity!]!
    page(first: Int!): Entities!
    deep(name: String!, id: ID!, first: Int!): Entities!
    nested(first: Int!): Entities!
    count(first: Int!): Entities!
    hub(id: ID!, first: Int!): Relations!
    related(id: ID!, first: Int!): Entities!
    path(from: ID!, to: ID!): [Path!]!
  }
`;

/** Answers have the shape of ours: what is compared is the way to them. */
const connection = (rows: readonly unknown[]) => ({ edges: rows.map((node) => ({ node })) });
const PLAIN = ['key', 'path'];

const entity = (variable: string) => `${variable} {.id, .name, .kind}`;
const BY_NAME = "MATCH (e:Official) WHERE e.name > '' AND e.id IS NOT NULL WITH e ORDER BY e.name, e.id LIMIT $first";
/** The first edges by the index of the type, whatever the degree: a plain expand reads and sorts all edges of a busy state. */
const level = (from: string, to: string, row: string) => `CALL (${from}) {
  MATCH ()-[r:${FAVOURITE}]->(${to}) WHERE r.src = ${from}.id AND r.last IS NOT NULL AND r.key IS NOT NULL
  WITH r, ${to} ORDER BY r.src DESC, r.last DESC, r.key DESC LIMIT $first ${row} }`;

const STATEMENTS: Record<string, string> = {
  key: `MATCH (e:Entity {id: $id}) RETURN ${entity('e')} AS row`,
  page: `${BY_NAME} RETURN ${entity('e')} AS row`,
  deep: `MATCH (e:Official) WHERE e.name >= $name AND e.id IS NOT NULL AND NOT (e.name = $name AND e.id <= $id)
    WITH e ORDER BY e.name, e.id LIMIT $first RETURN ${entity('e')} AS row`,
  nested: `${BY_NAME} ${level(
    'e',
    'b',
    `${level('b', 'c', `RETURN collect({id: r.key, lastDate: r.last, other: ${entity('c')}}) AS inner`)}
     RETURN collect({id: r.key, lastDate: r.last, other: b {.id, .name, .kind, relations: inner}}) AS outer`,
  )}
    RETURN e {.id, .name, .kind, relations: outer} AS row`,
  count: `${BY_NAME} RETURN e {.id, .name, .kind, count: COUNT { (e)-[:${FAVOURITE}]->() }} AS row`,
  hub: `MATCH (e)-[r:${FAVOURITE}]->() WHERE r.tgt = $id AND r.last IS NOT NULL AND r.key IS NOT NULL
    WITH e, r ORDER BY r.tgt DESC, r.last DESC, r.key DESC LIMIT $first
    RETURN {id: r.key, lastDate: r.last, other: ${entity('e')}} AS row`,
  related: `MATCH (:Entity {id: $id})<-[:${FAVOURITE}]-(e:Official) WITH DISTINCT e ORDER BY e.name, e.id LIMIT $first RETURN ${entity('e')} AS row`,
  path: `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) MATCH p = SHORTEST 1 (a)-[:${RELATION_TYPES.join('|')}]-{1,4}(b)
    RETURN {length: length(p)} AS row`,
};

export async function startHandWritten(store: Store): Promise<{ url: string; close: () => Promise<void> }> {
  const resolver = (name: string) => async (_root: unknown, args: Record<string, unknown>) => {
    const rows = await store.read<{ row: unknown }>(STATEMENTS[name]!, args);
    const answers = rows.map(({ row }) => row);
    return PLAIN.includes(name) ? answers : connection(answers);
  };
  const Query = Object.fromEntries(Object.keys(STATEMENTS).map((name) => [name, resolver(name)]));
  const Entity = {
    relations: ({ relations }: { relations?: readonly unknown[] }) => (relations ? connection(relations) : null),
  };
  const schema = createSchema({ typeDefs, resolvers: { Query, Entity } });
  const yoga = createYoga({ schema, logging: false, graphiql: false });
  return serve((request, response) => yoga(request, response));
}

/** A lane's yoga on a free port. */
export async function serve(yoga: RequestListener): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(yoga);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

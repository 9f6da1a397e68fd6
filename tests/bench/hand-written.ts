import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';
import type { Store } from '../../src/graph/store.ts';
import { RELATION_TYPES } from '../../src/model/relations.ts';

/** The lane to be measured against: one Cypher statement for each question, written for it, in the same yoga with the same driver call. */

const ALL = RELATION_TYPES.join('|');

const typeDefs = `
  type Entity { id: ID! name: String! kind: String! relations: [Relation!] count: Int }
  type Relation { id: ID! lastDate: String other: Entity! }
  type Query {
    key(id: ID!): [Entity!]!
    page(first: Int!): [Entity!]!
    deep(name: String!, id: ID!, first: Int!): [Entity!]!
    nested(first: Int!): [Entity!]!
    count(first: Int!): [Entity!]!
    hub(id: ID!, first: Int!): [Relation!]!
    related(id: ID!, first: Int!): [Relation!]!
  }
`;

const ENTITY = '{id: e.id, name: e.name, kind: e.kind}';
const level = (from: string, to: string, rest: string) => `CALL (${from}) {
  MATCH (${from})-[r:${ALL}]-() WITH r ORDER BY r.last DESC, r.key DESC LIMIT $first
  WITH r, CASE WHEN startNode(r) = ${from} THEN endNode(r) ELSE startNode(r) END AS ${to}
  ${rest} }`;
const seek = (end: string) =>
  `MATCH ()-[r:ATTACKS]->() WHERE r.${end} = $id AND r.last IS NOT NULL AND r.key IS NOT NULL
   WITH r ORDER BY r.${end} DESC, r.last DESC, r.key DESC LIMIT $first RETURN r`;
const OTHER = 'CASE WHEN r.src = $id THEN endNode(r) ELSE startNode(r) END';

const STATEMENTS: Record<string, string> = {
  key: `MATCH (e:Entity {id: $id}) RETURN ${ENTITY} AS row`,
  page: `MATCH (e:Official) WHERE e.name > '' AND e.id IS NOT NULL WITH e ORDER BY e.name, e.id LIMIT $first RETURN ${ENTITY} AS row`,
  deep: `MATCH (e:Official) WHERE e.name >= $name AND e.id IS NOT NULL AND NOT (e.name = $name AND e.id <= $id)
    WITH e ORDER BY e.name, e.id LIMIT $first RETURN ${ENTITY} AS row`,
  nested: `MATCH (e:Official) WHERE e.name > '' AND e.id IS NOT NULL WITH e ORDER BY e.name, e.id LIMIT $first
    ${level(
      'e',
      'b',
      `${level('b', 'c', 'RETURN collect({id: r.key, lastDate: r.last, other: {id: c.id, name: c.name, kind: c.kind}}) AS inner')}
      RETURN collect({id: r.key, lastDate: r.last, other: {id: b.id, name: b.name, kind: b.kind, relations: inner}}) AS outer`,
    )}
    RETURN {id: e.id, name: e.name, kind: e.kind, relations: outer} AS row`,
  count: `MATCH (e:Official) WHERE e.name > '' AND e.id IS NOT NULL WITH e ORDER BY e.name, e.id LIMIT $first
    RETURN {id: e.id, name: e.name, kind: e.kind, count: COUNT { (e)-[:${ALL}]-() }} AS row`,
  hub: `CALL () { ${seek('src')} UNION ${seek('tgt')} } WITH r ORDER BY r.last DESC, r.key DESC LIMIT $first
    WITH r, ${OTHER} AS e RETURN {id: r.key, lastDate: r.last, other: ${ENTITY}} AS row`,
  related: `MATCH (:Entity {id: $id})-[r:MEETS|SUPPLIES|AIDS|SIGNS|VISITS]-(e:Official) WITH r, e ORDER BY r.last DESC, r.key DESC LIMIT $first
    RETURN {id: r.key, lastDate: r.last, other: ${ENTITY}} AS row`,
};

export async function startHandWritten(store: Store): Promise<{ url: string; close: () => Promise<void> }> {
  const resolver = (name: string) => async (_root: unknown, args: Record<string, unknown>) => {
    const rows = await store.read<{ row: unknown }>(STATEMENTS[name]!, args);
    return rows.map(({ row }) => row);
  };
  const Query = Object.fromEntries(Object.keys(STATEMENTS).map((name) => [name, resolver(name)]));
  const yoga = createYoga({
    schema: createSchema({ typeDefs, resolvers: { Query } }),
    logging: false,
    graphiql: false,
  });
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

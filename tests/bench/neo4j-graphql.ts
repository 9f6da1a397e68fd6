import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { FAVOURITE } from './generate-graph.ts';
import { serve } from './hand-written.ts';

/** The lane of @neo4j/graphql over the same graph, in a yoga of the same version. Its packages are its own: see the folder beside this file. */

const FOLDER = fileURLToPath(new URL('neo4j-graphql/', import.meta.url));

const typeDefs = `
  type Entity @node {
    id: ID! name: String! kind: String!
    criticizes: [Entity!]! @relationship(type: "${FAVOURITE}", direction: OUT, properties: "Edge")
    criticizedBy: [Entity!]! @relationship(type: "${FAVOURITE}", direction: IN, properties: "Edge")
  }
  type Official @node {
    id: ID! name: String! kind: String!
    criticizes: [Entity!]! @relationship(type: "${FAVOURITE}", direction: OUT, properties: "Edge")
  }
  type Edge @relationshipProperties { key: String! last: String! }
`;

/** What this file uses of packages that only the bench installs. */
interface Packages {
  library: { Neo4jGraphQL: new (options: object) => { getSchema(): Promise<unknown> } };
  yoga: { createYoga: (options: object) => RequestListener };
  neo4j: {
    auth: { basic(user: string, password: string): unknown };
    driver(uri: string, auth: unknown, options: object): { close(): Promise<void> };
  };
}

function packages(): Packages {
  if (!existsSync(`${FOLDER}node_modules`)) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'inherit' });
  }
  const load = createRequire(`${FOLDER}package.json`);
  return { library: load('@neo4j/graphql'), yoga: load('graphql-yoga'), neo4j: load('neo4j-driver') };
}

export async function startLibrary(server: {
  uri: string;
  user: string;
  password: string;
}): Promise<{ url: string; close: () => Promise<void> }> {
  const { library, yoga, neo4j } = packages();
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    maxConnectionPoolSize: 20,
  });
  // Its newer filters only: the older ones beside them would make its schema larger for nothing.
  const features = {
    excludeDeprecatedFields: { mutationOperations: true, aggregationFilters: true, attributeFilters: true },
  };
  const schema = await new library.Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
  const lane = await serve(yoga.createYoga({ schema, logging: false, graphiql: false, maskedErrors: false }));
  return {
    url: lane.url,
    close: async () => {
      await lane.close();
      await driver.close();
    },
  };
}

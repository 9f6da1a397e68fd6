import neo4j, { type Driver } from 'neo4j-driver';
import type { TestDatabase } from './database.ts';

/** Empties a database; see `cleanDatabase` for what stays. */
export async function emptyDatabase(database: TestDatabase, options: { dropSchema?: boolean } = {}): Promise<void> {
  const isKept = options.dropSchema ? 'false' : 'n:Migration OR n:Ledger';
  await withDriver(database, async (driver) => {
    const session = driver.session();
    await session.run(`MATCH (n) WHERE NOT (${isKept}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS`);
    await session.run("MATCH (l:Ledger) SET l = {id: 'ledger', seq: 0}");
    await session.close();
    if (options.dropSchema) await dropSchema(driver);
  });
}

/** Runs `work` with a driver of its own: to look into the database past the code under test. */
export async function withDriver<T>(database: TestDatabase, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
    disableLosslessIntegers: true,
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

async function dropSchema(driver: Driver): Promise<void> {
  const constraints = await driver.executeQuery('SHOW CONSTRAINTS YIELD name');
  for (const record of constraints.records) await driver.executeQuery(`DROP CONSTRAINT \`${record.get('name')}\``);
  const indexes = await driver.executeQuery("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
  for (const record of indexes.records) await driver.executeQuery(`DROP INDEX \`${record.get('name')}\``);
}

import { inject } from 'vitest';
import type { TestDatabase } from './database.ts';
import { emptyDatabase } from './empty-database.ts';

/**
 * Empties the tests' database and says where it is. What migrations made stays (constraints, indexes, the ledger at its start), unless `dropSchema`
 * asks for their removal too (a second or so: once a file, not once a test).
 */
export async function cleanDatabase(options: { dropSchema?: boolean } = {}): Promise<TestDatabase> {
  const database = inject('database');
  await emptyDatabase(database, options);
  return database;
}

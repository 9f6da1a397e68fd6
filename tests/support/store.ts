import { migrate } from '../../src/graph/migrate.ts';
import { openStore, type Store, type StoreOptions } from '../../src/graph/store.ts';
import { cleanDatabase } from './clean-database.ts';

/** An empty, migrated database of the tests' server, opened. */
export async function emptyStore(options: Partial<StoreOptions> = {}): Promise<Store> {
  const database = await cleanDatabase();
  const store = openStore({ ...database, ...options });
  await migrate(store);
  return store;
}

/** Empties the database of an open store; the schema stays. */
export async function emptied(store: Store): Promise<Store> {
  await store.command(
    'MATCH (n) WHERE NOT (n:Migration OR n:Ledger) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS',
  );
  await resetLedger(store);
  return store;
}

const resetLedger = (store: Store) => store.command("MATCH (l:Ledger) SET l = {id: 'ledger', seq: 0}");

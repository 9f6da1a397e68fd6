import { join } from 'node:path';
import { openStore, type Store } from '../graph/store.ts';
import { StoreError } from '../graph/store-error.ts';
import type { Config, DatabaseAddress } from './config.ts';
import { aborted } from './interrupt.ts';
import { findLocalNeo4j, type LocalNeo4j, startLocalNeo4j } from './local-neo4j/launch.ts';
import type { Progress } from './progress.ts';

/** A database to work on, until `release`. */
export interface Database extends DatabaseAddress {
  /** Resolves when a server that was started for us has ended, by `release` or by itself. */
  ended: Promise<void>;
  /** Tells whoever starts Entente on the same home where it is served already. */
  announce(service: string): Promise<void>;
  /** Resolves when a server that was started for us has stopped; leaves any other alone. */
  release(): Promise<void>;
}

const NOT_OURS = { ended: new Promise<void>(() => {}), announce: async () => {}, release: async () => {} };

/** Where the local database of a home is kept. */
export const localDatabaseHome = (config: Config): string => join(config.home, 'neo4j');

/** The configured database; else the local one that another command of this home runs already; else a local one started for us. */
export async function openDatabase(config: Config, progress: Progress): Promise<Database> {
  if (config.database) return { ...config.database, ...NOT_OURS };
  const running = await findLocalNeo4j(localDatabaseHome(config));
  return localDatabase(running ?? (await startDatabase(config, progress)));
}

/** Like openDatabase, but the local database must be ours: throws AlreadyRunning where another command runs it. */
export async function ownDatabase(config: Config, progress: Progress): Promise<Database> {
  return config.database ? openDatabase(config, progress) : localDatabase(await startDatabase(config, progress));
}

async function startDatabase(config: Config, progress: Progress): Promise<LocalNeo4j> {
  progress.line('Starting the local Neo4j …');
  const server = await startLocalNeo4j({
    ...config.localDatabase,
    home: localDatabaseHome(config),
    cache: join(config.home, 'artifacts'),
    progress,
  });
  progress.line(`Neo4j answers at ${server.uri}.`);
  return server;
}

const localDatabase = ({ uri, user, password, ended, announce, stop }: LocalNeo4j): Database => ({
  uri,
  user,
  password,
  database: 'neo4j',
  ended,
  announce,
  release: stop,
});

/** A store that answers, and how to be done with it. */
export interface OpenedStore {
  store: Store;
  /** Closes the store, then releases the database. */
  close(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** Opens the database's store and waits until it answers: a server that was just started takes a while. Rejects with a StoreError. */
export async function openStoreOf(database: Database): Promise<OpenedStore> {
  const store = openStore(database);
  const close = async (): Promise<void> => {
    await closeStore(store);
    await database.release();
  };
  try {
    await untilVerified(store);
    return { store, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const CLOSE_LIMIT_MS = 5_000;

/** Connections to a server that has just gone may never tell that they are closed; nobody waits for them longer than this. */
async function closeStore(store: Store): Promise<void> {
  const limit = new AbortController();
  const timeout = setTimeout(() => limit.abort(), CLOSE_LIMIT_MS);
  await Promise.race([store.close(), aborted(limit.signal)]);
  clearTimeout(timeout);
}

async function untilVerified(store: Store): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await store.verify();
    } catch (error) {
      if (!(error instanceof StoreError && error.retryable) || Date.now() > deadline) throw error;
      await new Promise((wake) => setTimeout(wake, 500));
    }
  }
}

/** Runs `work` on the store of the database; closes and releases, whatever happens. */
export async function withStore<T>(
  { config, progress }: { config: Config; progress: Progress },
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const { store, close } = await openStoreOf(await openDatabase(config, progress));
  try {
    return await work(store);
  } finally {
    await close();
  }
}

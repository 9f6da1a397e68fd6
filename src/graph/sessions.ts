import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';

/** Where sessions come from: connections that are made on first use, and what was last written through them. */
export interface Sessions {
  driver: Driver;
  bookmarks: BookmarkManager | undefined;
}

export type Mode = 'READ' | 'WRITE';

interface Server {
  uri: string;
  user?: string;
  password?: string;
}

/** A single server needs no bookmarks: what was written there is there. */
export const openSessions = (server: Server): Sessions => ({
  driver: openDriver(server),
  bookmarks: server.uri.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined,
});

function openDriver({ uri, user, password }: Server): Driver {
  const auth = user && password ? neo4j.auth.basic(user, password) : undefined;
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 20,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 3_000,
    connectionLivenessCheckTimeout: 30_000,
    maxConnectionLifetime: 30 * 60_000,
    fetchSize: 1_000,
    telemetryDisabled: true,
  });
}

export const openSession = (
  { driver, bookmarks }: Sessions,
  { mode, database = 'neo4j' }: { mode: Mode; database: string | undefined },
): Session =>
  driver.session({
    database,
    defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    ...(bookmarks === undefined ? {} : { bookmarkManager: bookmarks }),
  });

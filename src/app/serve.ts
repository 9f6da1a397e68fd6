import { createServer } from 'node:net';
import { pino } from 'pino';
import { createApi } from '../api/server.ts';
import type { Store } from '../graph/store.ts';
import type { Extractor } from '../model/records.ts';
import { openDashboard } from './dashboard.ts';
import type { Database } from './database.ts';
import { Failure } from './failure.ts';
import { aborted } from './interrupt.ts';
import type { CommandContext } from './run-command.ts';
import { createServices } from './services.ts';

/**
 * Serves the API until the signal aborts (0) or the database that was started for us ends by itself (1).
 * `onListening` gets the address once requests are answered.
 */
export async function serve(
  { config, progress, signal }: CommandContext,
  { database, store, extract }: { database: Database; store: Store; extract: Extractor },
  onListening: (url: string) => void | Promise<void>,
): Promise<number> {
  const api = createApi({
    store,
    services: createServices(store, extract),
    logger: pino({ level: config.logLevel }, pino.destination(2)),
    origins: config.origins,
    access: config.access,
    console: config.console,
    dashboard: await openDashboard(progress),
    frames: config.frames,
  });
  const { url } = await api.listen({ host: config.host, port: config.port });
  await database.announce(url);
  await onListening(url);

  const databaseEnded = database.ended.then(() => !signal.aborted);
  const failed = await Promise.race([aborted(signal).then(() => false), databaseEnded]);
  progress.line(failed ? 'The database has ended by itself; stopping.' : 'Stopping … (Ctrl-C again: at once)');
  await api.close();
  return failed ? 1 : 0;
}

/** Fails at once where the server's port is taken, before a database is started for nothing. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Failure(`HOST=${host} PORT=${port} cannot be used (${error.code}): choose another PORT.`, 2)),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

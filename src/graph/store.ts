import neo4j, { type Transaction as DriverTransaction, type Session } from 'neo4j-driver';
import { deadlineAfter, retry } from './retry.ts';
import { type Mode, openSession, openSessions, type Sessions } from './sessions.ts';
import { StoreError, toStoreError } from './store-error.ts';

/** Where the database is. `neo4j://` routes in a cluster, `bolt://` does not. */
export interface StoreOptions {
  uri: string;
  user?: string;
  password?: string;
  database?: string;
  /** What the network may take on top of a transaction's limit before the connection is given up, in milliseconds; default 5,000. */
  grace?: number;
  /** Time of the machine, replaceable so that tests can replay history. */
  clock?: () => Date;
  /** Told of every statement that is sent: tests count them, the bench times them. */
  onStatement?: (text: string) => void;
  /** Told how many rows a statement of a transaction gave: what a write reads must not grow with the graph. */
  onRows?: (text: string, rows: number) => void;
  /** Told of every transaction that is tried again, with the driver's error. */
  onRetry?: (error: unknown) => void;
}

export interface CallOptions {
  /** Ends the transaction on the server, not only the wait for it. */
  signal?: AbortSignal | undefined;
  /** Limit of the transaction on the server, in milliseconds. */
  timeout?: number;
}

export type Row = Record<string, unknown>;
export type Parameters = Record<string, unknown>;

/** One open transaction. Statements that are started without awaiting the one before travel together (pipelined) and run in order. */
export interface Transaction {
  run<T = Row>(text: string, parameters?: Parameters): Promise<T[]>;
}

/**
 * The only door to Neo4j. Every failure is a StoreError. In a cluster each call waits, by bookmarks, for what this store wrote before,
 * whichever server answers it: clients of one service read their own writes. Services beside each other do not wait for one another.
 */
export interface Store {
  /** One statement in a read transaction; rows as plain objects, integers as numbers. */
  read<T = Row>(text: string, parameters?: Parameters, options?: CallOptions): Promise<T[]>;
  /** Several statements that see one state of the graph. */
  readTransaction<T>(work: (transaction: Transaction) => Promise<T>, options?: CallOptions): Promise<T>;
  /**
   * A write transaction, tried again after deadlocks and lost connections: `work` may run several times, and a try whose COMMIT was
   * cut may have been stored, so `work` must be idempotent.
   */
  write<T>(work: (transaction: Transaction) => Promise<T>, options?: CallOptions): Promise<T>;
  /** One statement outside a transaction of ours: schema commands and `CALL … IN TRANSACTIONS`. Not tried again. */
  command(text: string, parameters?: Parameters): Promise<Row[]>;
  /** Resolves when the database answers; rejects with UNAVAILABLE or REFUSED. */
  verify(): Promise<void>;
  /** The present instant, ISO 8601 in UTC. */
  now(): string;
  close(): Promise<void>;
}

/** Limits of a transaction on the server where the caller sets none, in milliseconds. */
const READ_TIMEOUT = 30_000;
const WRITE_TIMEOUT = 120_000;
/** What the network may take on top of the server's limit, and how long a broken session may take to close. */
const NETWORK_GRACE = 5_000;
const CLOSE_GRACE = 1_000;

/** Opens the store. Connections are made on first use; call `verify` to wait for the database. */
export function openStore(options: StoreOptions): Store {
  const origin = { ...openSessions(options), options };
  const run = <T>(mode: Mode, perform: Perform<T>, call: CallOptions) =>
    retry(() => attempt({ ...origin, mode, perform, call }), {
      onRetry: options.onRetry,
      signal: call.signal,
    });
  return {
    read: <T>(text: string, parameters: Parameters = {}, call: CallOptions = {}) =>
      run('READ', (session, timeout) => single<T>(session, options, { text, parameters, timeout }), call),
    readTransaction: (work, call = {}) =>
      run('READ', (session, timeout) => transact(session, options, { work, timeout }), call),
    write: (work, call = {}) => run('WRITE', (session, timeout) => transact(session, options, { work, timeout }), call),
    command: (text, parameters = {}) => command(origin, text, parameters),
    verify: async () => {
      await origin.driver
        .verifyConnectivity({ database: options.database ?? 'neo4j' })
        .catch((error) => Promise.reject(toStoreError(error)));
    },
    now: () => (options.clock?.() ?? new Date()).toISOString(),
    close: () => origin.driver.close(),
  };
}

type Perform<T> = (session: Session, timeout: number) => Promise<T>;

interface Origin extends Sessions {
  options: StoreOptions;
}

interface Attempt<T> extends Origin {
  mode: Mode;
  perform: Perform<T>;
  call: CallOptions;
}

async function attempt<T>({ mode, perform, call, ...origin }: Attempt<T>): Promise<T> {
  call.signal?.throwIfAborted();
  const session = openSession(origin, { mode, database: origin.options.database });
  const given = givenUp(call.signal);
  const timeout = call.timeout ?? (mode === 'READ' ? READ_TIMEOUT : WRITE_TIMEOUT);
  const deadline = deadlineAfter(timeout + (origin.options.grace ?? NETWORK_GRACE));
  try {
    return await Promise.race([perform(session, timeout), deadline.rejection, given.rejection]);
  } finally {
    deadline.clear();
    given.clear();
    // Closing the session resets the connection, which ends the transaction on the server; a rollback would wait for it.
    const grace = deadlineAfter(CLOSE_GRACE);
    await Promise.race([session.close(), grace.rejection]).catch(() => undefined);
    grace.clear();
  }
}

/** Rejects when the caller gives up: at once, since a server that fell silent would not answer what ends its work either. */
function givenUp(signal: AbortSignal | undefined): { rejection: Promise<never>; clear: () => void } {
  let clear = () => {};
  const rejection = new Promise<never>((_, reject) => {
    const end = () => reject(new StoreError('CANCELLED', 'the caller ended the call'));
    signal?.addEventListener('abort', end, { once: true });
    clear = () => signal?.removeEventListener('abort', end);
  });
  return { rejection, clear };
}

/** One statement without BEGIN and COMMIT: a round trip less. */
async function single<T>(
  session: Session,
  options: StoreOptions,
  { text, parameters, timeout }: { text: string; parameters: Parameters; timeout: number },
): Promise<T[]> {
  options.onStatement?.(text);
  const result = await session.run(text, toDriver(parameters) as Parameters, { timeout });
  return result.records.map((record) => record.toObject() as T);
}

async function transact<T>(
  session: Session,
  options: StoreOptions,
  { work, timeout }: { work: (transaction: Transaction) => Promise<T>; timeout: number },
): Promise<T> {
  const transaction = session.beginTransaction({ timeout });
  const result = await work(pipeline(transaction, options));
  await transaction.commit();
  return result;
}

/** Statements are sent at once and awaited by whoever needs the rows; one that nobody awaits yet must not count as unhandled. */
function pipeline(transaction: DriverTransaction, options: StoreOptions): Transaction {
  return {
    run: <T>(text: string, parameters: Parameters = {}) => {
      options.onStatement?.(text);
      const rows = Promise.resolve(transaction.run(text, toDriver(parameters) as Parameters)).then((result) => {
        options.onRows?.(text, result.records.length);
        return result.records.map((record) => record.toObject() as T);
      });
      rows.catch(() => undefined);
      return rows;
    },
  };
}

async function command(origin: Origin, text: string, parameters: Parameters): Promise<Row[]> {
  const session = openSession(origin, { mode: 'WRITE', database: origin.options.database });
  try {
    origin.options.onStatement?.(text);
    return (await session.run(text, toDriver(parameters) as Parameters)).records.map((record) => record.toObject());
  } catch (error) {
    throw toStoreError(error);
  } finally {
    await session.close().catch(() => undefined);
  }
}

/** JavaScript numbers travel as floats, which LIMIT refuses and lists keep apart from integers: whole numbers are sent as integers. */
function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toDriver(entry)]));
}

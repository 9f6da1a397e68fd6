/** What went wrong with the database, in the words that callers act on. The driver's own text never leaves this layer's logs. */
export type StoreErrorCode =
  /** A uniqueness rule was broken: another writer was faster. */
  | 'CONFLICT'
  /** The statement ran into its time limit. */
  | 'TIMEOUT'
  /** The caller's signal ended it. */
  | 'CANCELLED'
  /** No connection, a pool that stays full, or a server that is busy electing, recovering or out of memory. */
  | 'UNAVAILABLE'
  /** Wrong user or password, or the database does not exist. */
  | 'REFUSED'
  /** Everything else: a mistake of ours. */
  | 'INTERNAL';

/** A failed call of the store. `cause` is the driver's error, for the log. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  /** True where the same call may succeed a moment later. */
  readonly retryable: boolean;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
    this.code = code;
    this.retryable = code === 'UNAVAILABLE';
  }
}

/** First match wins. The codes are those of Neo4j 5 and of driver 6, whose pool and connect failures carry "N/A". */
const RULES: readonly (readonly [pattern: RegExp, code: StoreErrorCode, message: string])[] = [
  [/ConstraintValidationFailed|Schema\.Constraint/, 'CONFLICT', 'the write breaks a uniqueness rule'],
  [/TransactionTimedOut/, 'TIMEOUT', 'the database did not finish within the time limit'],
  [/Transaction\.Terminated|TransactionTerminated/, 'CANCELLED', 'the transaction was ended'],
  [
    /Security\.|DatabaseNotFound/,
    'REFUSED',
    'the database refused the connection: check user, password and database name',
  ],
  [
    /TransientError|ServiceUnavailable|SessionExpired|NotALeader|DatabaseUnavailable|^N\/A$/,
    'UNAVAILABLE',
    'the database cannot be reached',
  ],
];

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** The typed form of whatever the driver threw. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const rule = RULES.find(([pattern]) => pattern.test(codeOf(error)));
  return rule
    ? new StoreError(rule[1], rule[2], error)
    : new StoreError('INTERNAL', 'the database rejected a statement', error);
}

/** True for a deadlock: the server rolled one of two transactions back, and the same work succeeds after a short pause. */
export const isDeadlock = (error: unknown): boolean => /DeadlockDetected/.test(codeOf(error));

/** True for what the driver or this layer threw; an error of the caller's own code passes through unchanged. */
export const isDriverError = (error: unknown): boolean =>
  error instanceof StoreError || (error instanceof Error && error.name === 'Neo4jError');

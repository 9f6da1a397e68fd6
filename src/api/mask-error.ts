import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { StoreError, type StoreErrorCode } from '../graph/store-error.ts';
import { apiError, type ErrorCode } from './errors.ts';

/** What clients learn of a failure of the database. */
const OF_STORE: Record<StoreErrorCode, { code: ErrorCode; message: string; retryAfter?: number }> = {
  CONFLICT: { code: 'CONFLICT', message: 'Another write was faster. Read again, then repeat.' },
  TIMEOUT: { code: 'TIMEOUT', message: 'The time limit passed. Ask for less: a smaller page, a shorter period.' },
  CANCELLED: { code: 'TIMEOUT', message: 'The time limit passed. Ask for less: a smaller page, a shorter period.' },
  UNAVAILABLE: { code: 'UNAVAILABLE', message: 'The database cannot be reached. Try again.', retryAfter: 2 },
  REFUSED: { code: 'UNAVAILABLE', message: 'The database cannot be reached. Try again.', retryAfter: 30 },
  INTERNAL: { code: 'INTERNAL', message: 'Something went wrong on our side. It has been logged.' },
};

const causeOf = (error: unknown): unknown => (error instanceof GraphQLError ? error.originalError : error);

const isAbort = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');

/** Ours, or GraphQL's own: it may be seen as it is. */
const isOpen = (error: unknown): error is GraphQLError => {
  const cause = causeOf(error);
  return error instanceof GraphQLError && (cause == null || cause instanceof GraphQLError);
};

/** The code that a client will see of an error, before it is masked. */
export function codeOf(error: unknown): string {
  if (isOpen(error)) return String(error.extensions.code ?? 'BAD_USER_INPUT');
  return OF_STORE[storeErrorOf(error)?.code ?? 'INTERNAL'].code;
}

function storeErrorOf(error: unknown): StoreError | null {
  const cause = causeOf(error);
  if (cause instanceof StoreError) return cause;
  return isAbort(cause) ? new StoreError('CANCELLED', 'aborted') : null;
}

/**
 * What a client may see of an error: our own typed errors and GraphQL's own messages as they are; failures of the database by their
 * code; anything else is logged and hidden.
 */
export function maskError(error: unknown, logger: Logger): GraphQLError {
  if (isOpen(error)) return withCode(error);
  const store = storeErrorOf(error);
  const shown = OF_STORE[store?.code ?? 'INTERNAL'];
  if (shown.code === 'INTERNAL') return located(unexpected(causeOf(error), logger), error);
  logger.warn({ code: shown.code, reason: store?.message }, 'database failure');
  return located(apiError(shown.code, shown.message, shown), error);
}

/** The client is told an id, the log what happened under it. */
function unexpected(cause: unknown, logger: Logger): GraphQLError {
  const id = randomUUID();
  logger.error({ err: cause, id }, 'unexpected error');
  const masked = apiError('INTERNAL', `${OF_STORE.INTERNAL.message} Its number is ${id}.`);
  masked.extensions.id = id;
  return masked;
}

/** GraphQL's own errors about queries and variables carry no code: they are the client's. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions.code === undefined) error.extensions.code = 'BAD_USER_INPUT';
  return error;
}

/** Keeps where in the query it happened. */
function located(masked: GraphQLError, error: unknown): GraphQLError {
  if (!(error instanceof GraphQLError)) return masked;
  const { nodes, source, positions, path } = error;
  return new GraphQLError(masked.message, { nodes, source, positions, path, extensions: masked.extensions });
}

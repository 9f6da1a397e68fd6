import { GraphQLError } from 'graphql';

/** What can be wrong, in the words that clients act on. `http`: where the whole request ends with it. */
export const ERROR_CODES = {
  BAD_USER_INPUT: { http: 400 },
  NOT_FOUND: { http: 404 },
  CONFLICT: { http: 409 },
  UNAUTHENTICATED: { http: 401 },
  FORBIDDEN: { http: 403 },
  TOO_COSTLY: { http: 400 },
  RATE_LIMITED: { http: 429 },
  TIMEOUT: { http: 504 },
  UNAVAILABLE: { http: 503 },
  INTERNAL: { http: 500 },
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

interface ErrorDetails {
  /** The argument that was wrong. */
  field?: string | null;
  /** Seconds after which the same request may succeed. */
  retryAfter?: number;
  cause?: unknown;
}

/** An error that may reach the client as it is: the message says what was wrong and what is allowed, and holds nothing internal. */
export function apiError(code: ErrorCode, message: string, details: ErrorDetails = {}): GraphQLError {
  const { field, retryAfter, cause } = details;
  return new GraphQLError(message, {
    extensions: { code, ...(field == null ? {} : { field }), ...(retryAfter === undefined ? {} : { retryAfter }) },
    ...(cause instanceof Error ? { originalError: cause } : {}),
  });
}

export const badInput = (field: string, reason: string): GraphQLError =>
  apiError('BAD_USER_INPUT', `${field}: ${reason}`, { field });

/** An error that refuses the whole request: it sets the HTTP status too. */
export function requestError(code: ErrorCode, message: string, details: ErrorDetails = {}): GraphQLError {
  const error = apiError(code, message, details);
  const headers = details.retryAfter === undefined ? {} : { 'retry-after': String(details.retryAfter) };
  Object.assign(error.extensions, { http: { status: ERROR_CODES[code].http, headers } });
  return error;
}

import type { Plugin } from 'graphql-yoga';
import type { ApiContext } from './context.ts';
import { requestError } from './errors.ts';
import type { Identify } from './keys.ts';
import { may } from './roles.ts';
import { soon } from './soon.ts';

/** Bytes of a request's body for those who only read; who may hand in articles is let in with more. */
const READER_BODY = 100_000;

const JSON_TYPES = /^application\/(graphql\+)?json(\s*;|$)/i;

/**
 * What is turned away before it is read: bodies that a foreign page could send without asking (forms, plain text), reads that a browser
 * says come from a foreign page, and bodies that are too long.
 */
export function useDoor(identify: Identify): Plugin<ApiContext> {
  return {
    onRequestParse: ({ request }) => {
      const { headers } = request;
      if (headers.get('sec-fetch-site') === 'cross-site' && headers.get('origin') === null) {
        throw requestError('FORBIDDEN', 'Pages of other sites may not ask.');
      }
      if (request.method !== 'POST') return;
      if (!JSON_TYPES.test(headers.get('content-type') ?? '')) throw unsupported();
      return soon(identify(headers), (actor) => {
        if (!may(actor, 'EDITOR')) refuseLong(headers);
      });
    },
  };
}

function unsupported() {
  const error = requestError('BAD_USER_INPUT', 'Send the query as application/json.');
  Object.assign(error.extensions, { http: { status: 415 } });
  return error;
}

function refuseLong(headers: Headers): void {
  const length = headers.get('content-length');
  if (length !== null && Number(length) <= READER_BODY) return;
  const error = requestError(
    'BAD_USER_INPUT',
    `The body is longer than ${READER_BODY} bytes, or does not say how long it is.`,
  );
  Object.assign(error.extensions, { http: { status: length === null ? 411 : 413 } });
  throw error;
}

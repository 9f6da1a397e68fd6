import type { Operation } from './operation.ts';
import { type GraphqlError, type Problem, refusal, tooSlow, unreachable, unreadable } from './problem.ts';

export type Reply<Data> = { ok: true; data: Data } | { ok: false; problem: Problem };

/** Longer than the service allows an operation to take (15 s), so that its own word comes first. */
const PATIENCE_SECONDS = 20;

interface Body {
  data?: unknown;
  errors?: GraphqlError[];
}

let key: string | null = sessionStorage.getItem('key');

/** Keeps an API key for as long as the tab lives; it is sent in a header and stands nowhere else. Null forgets it. */
export function keepKey(given: string | null): void {
  key = given;
  if (given === null) sessionStorage.removeItem('key');
  else sessionStorage.setItem('key', given);
}

/** Asks the service. What goes wrong is a value; only the caller's own abort rejects, with an AbortError. */
export async function ask<Data, Variables>(
  { name, text }: Operation<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Reply<Data>> {
  const limit = AbortSignal.timeout(PATIENCE_SECONDS * 1000);
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ query: text, variables, operationName: name }),
      signal: AbortSignal.any([signal, limit]),
    });
    return await readReply<Data>(response);
  } catch (error) {
    if (signal.aborted) throw error;
    return { ok: false, problem: limit.aborted ? tooSlow(PATIENCE_SECONDS) : unreachable };
  }
}

async function readReply<Data>(response: Response): Promise<Reply<Data>> {
  const requestId = response.headers.get('x-request-id');
  const body = parse(await response.text());
  const [error] = body?.errors ?? [];
  if (error !== undefined) return { ok: false, problem: refusal(error, requestId) };
  if (body?.data == null) return { ok: false, problem: unreadable(response.status, requestId) };
  return { ok: true, data: body.data as Data };
}

function parse(text: string): Body | null {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return null;
  }
}

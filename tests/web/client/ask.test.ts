import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type * as Client from '../../../src/web/client/ask.ts';
import type { Operation } from '../../../src/web/client/operation.ts';

const QUESTION: Operation<{ coverage: object }, object> = {
  name: 'Coverage',
  text: 'query Coverage { coverage { facts } }',
};
const kept = new Map<string, string>();
let client: typeof Client;

beforeAll(async () => {
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
  client = await import('../../../src/web/client/ask.ts');
});
afterEach(() => vi.unstubAllGlobals());

const answer = (body: string, { status = 200, id }: { status?: number; id?: string } = {}) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status, headers: id ? { 'x-request-id': id } : {} })),
  );
const refusal = (code: string) => JSON.stringify({ errors: [{ message: 'No.', extensions: { code } }] });
const ask = (signal = new AbortController().signal) => client.ask(QUESTION, {}, signal);

describe('what comes back from the service', () => {
  test('is the data', async () => {
    answer('{"data":{"coverage":{"facts":3}}}');
    expect(await ask()).toEqual({ ok: true, data: { coverage: { facts: 3 } } });
  });

  test.each([
    ['INTERNAL', 'FAILED'],
    ['TIMEOUT', 'SLOW'],
    ['UNAVAILABLE', 'STOPPED'],
    ['UNAUTHENTICATED', 'LOCKED'],
    ['BAD_USER_INPUT', 'REFUSED'],
    ['TOO_COSTLY', 'REFUSED'],
  ])('refused with %s it is a problem of kind %s, with the id of the request', async (code, kind) => {
    answer(refusal(code), { id: 'r-1' });
    expect(await ask()).toEqual({ ok: false, problem: { kind, message: 'No.', requestId: 'r-1' } });
  });

  test.each([
    ['a page of a proxy', '<h1>Bad gateway</h1>', 502],
    ['nothing', '', 200],
    ['null for data', '{"data":null}', 200],
  ])('that is %s cannot be read, and is no exception', async (_what, body, status) => {
    answer(body, { status });
    expect(await ask()).toMatchObject({ ok: false, problem: { kind: 'STOPPED' } });
  });

  test('may be nothing at all: the service has stopped', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
    expect(await ask()).toMatchObject({ ok: false, problem: { kind: 'STOPPED', requestId: null } });
  });

  test('is not waited for by who has left', async () => {
    const left = new AbortController();
    vi.stubGlobal('fetch', (_address: string, { signal }: RequestInit) => {
      left.abort();
      return Promise.reject(signal!.reason);
    });
    await expect(ask(left.signal)).rejects.toThrow('abort');
  });
});

test('a key is sent in a header and stands nowhere else, until it is forgotten', async () => {
  const sent: RequestInit[] = [];
  vi.stubGlobal('sessionStorage', { setItem: () => {}, removeItem: () => {} });
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    sent.push(init);
    return new Response('{"data":{}}');
  });
  client.keepKey('secret');
  await ask();
  client.keepKey(null);
  await ask();
  expect(sent.map(({ headers }) => (headers as Record<string, string>).authorization)).toEqual([
    'Bearer secret',
    undefined,
  ]);
  expect(String(sent[0]!.body)).not.toContain('secret');
});

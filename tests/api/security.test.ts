import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKey } from '../../src/api/keys.ts';
import { migrations } from '../../src/graph/migrate.ts';
import { emptyAnswers, refusing, startApiOn, type TestApi } from '../support/api.ts';

/** One row for each way in that a public endpoint must keep shut. Everything here is decided before the database. */

const reader = createKey('dashboard', 'READER');
const editor = createKey('desk', 'EDITOR');
const SECRET = 'bolt://neo4j:hunter2@10.0.0.7';

let open: TestApi;
let locked: TestApi;

beforeAll(async () => {
  const services = refusing({
    ingest: async () => [{ outcome: 'UNCHANGED', articleId: null, claimCount: 0, problem: null }],
    extract: () => Promise.reject(new Error(SECRET)),
  });
  open = await startApiOn(emptyAnswers(), {
    services,
    limits: { price: { cost: 500, depth: 12, fields: 60, directives: 5 }, tokens: 300 },
  });
  locked = await startApiOn(emptyAnswers(), {
    services,
    access: { keys: [reader.key, editor.key], anonymous: null },
    origins: ['https://desk.example'],
    limits: { introspection: false, rate: { capacity: 50, perSecond: 1 } },
    console: false,
  });
});
afterAll(() => Promise.all([open.close(), locked.close()]));

interface Reply {
  status: number;
  headers: Headers;
  text: string;
  code: string | undefined;
}

async function send(api: TestApi, init: RequestInit & { path?: string }): Promise<Reply> {
  const response = await fetch(`${api.url}${init.path ?? '/graphql'}`, init);
  const text = await response.text();
  const code = /"code":"(\w+)"/.exec(text)?.[1];
  return { status: response.status, headers: response.headers, text, code };
}

const post = (api: TestApi, body: unknown, headers: Record<string, string> = {}) =>
  send(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const bearer = (key: { text: string }) => ({ authorization: `Bearer ${key.text}` });
const INGEST = { query: 'mutation { ingestArticle(input: { text: "x" }) { outcome } }' };
const nested = (levels: number) =>
  `{ entity(id: "x") { ${'relations(first: 1) { edges { node { other { '.repeat(levels)} id ${'} } } }'.repeat(levels)} } }`;

describe('operations that ask for too much are refused before they run', () => {
  test.each<[string, object, string]>([
    ['depth', { query: nested(4) }, 'levels of fields'],
    [
      'depth by fragments',
      {
        query: `${nested(1).replace(' id ', ' ...deep ')} fragment deep on Entity { relations(first: 1) { edges { node { other { relations(first: 1) { edges { node { other { relations(first: 1) { edges { node { id } } } } } } } } } } } }`,
      },
      'levels of fields',
    ],
    [
      'cost of pages',
      { query: '{ entities(first: 100) { edges { node { relations(first: 100) { edges { node { id } } } } } } }' },
      'objects at most',
    ],
    [
      'cost by variables',
      {
        query:
          'query ($n: Int) { entities(first: $n) { edges { node { facts(first: $n) { edges { node { id } } } } } } }',
        variables: { n: 90 },
      },
      'objects at most',
    ],
    [
      'cost by default values',
      {
        query:
          'query ($n: Int = 90) { entities(first: $n) { edges { node { facts(first: $n) { edges { node { id } } } } } } }',
      },
      'objects at most',
    ],
    [
      'cost, though a cheap call of the same document came before',
      {
        query:
          'query ($n: Int) { entities(first: $n) { edges { node { facts(first: $n) { edges { node { id } } } } } } }',
        variables: { n: 91 },
      },
      'objects at most',
    ],
    ['aliases', { query: `{ ${Array.from({ length: 70 }, (_, n) => `a${n}: __typename`).join(' ')} }` }, 'fields'],
    [
      'directives',
      {
        query: `{ __typename ${'@include(if: true) '.repeat(1)} a: __typename @include(if: true) b: __typename @include(if: true) c: __typename @include(if: true) d: __typename @include(if: true) e: __typename @include(if: true) }`,
      },
      'directives',
    ],
    ['tokens', { query: `{ ${'__typename '.repeat(400)} }` }, 'token'],
  ])('%s', async (_name, body, message) => {
    await post(open, { ...body, variables: { n: 2 } });
    const reply = await post(open, body);
    expect(reply.text).toContain(message);
    expect(reply.text).not.toContain('"data":{');
  });

  test('a costly call does not spoil the document for a cheap one', async () => {
    const query =
      'query ($n: Int) { entities(first: $n) { edges { node { claims(first: $n) { edges { node { id } } } } } } }';
    expect((await post(open, { query, variables: { n: 95 } })).code).toBe('TOO_COSTLY');
    expect((await post(open, { query, variables: { n: 2 } })).text).toContain('"data":{"entities"');
  });

  test('a fragment that spreads itself is refused', async () => {
    const reply = await post(open, { query: '{ entity(id: "x") { ...a } } fragment a on Entity { ...a }' });
    expect(reply.text).toContain('Cannot spread fragment');
  });
});

const many = (count: number): string => JSON.stringify(Array.from({ length: count }, (_, n) => `country:${n}`));
const within = (levels: number): string => `${'{ not: '.repeat(levels)}{ undated: true }${' }'.repeat(levels)}`;

describe('arguments beyond what is allowed are refused by name', () => {
  test.each<[string, string, string]>([
    ['a page', '{ entities(first: 101) { edges { node { id } } } }', 'first: 0 to 100, not 101'],
    ['a list of ids', `{ facts(filter: { with: ${many(101)} }) { edges { node { id } } } }`, 'at most 100 values'],
    ['ids to avoid', `{ paths(from: "a", to: "b", avoid: ${many(101)}) { exhausted } }`, 'avoid: at most 100 ids'],
    ['a search', `{ search(text: "${'x'.repeat(257)}") { entity { id } } }`, 'text: at most 256 characters'],
    ['an id', `{ entity(id: "${'x'.repeat(513)}") { id } }`, 'id: at most 512 characters'],
    ['filters within filters', `{ facts(filter: ${within(4)}) { edges { node { id } } } }`, 'nests deeper than 4'],
    ['reach of a subgraph', '{ subgraph(seeds: ["a"], depth: 4, maxNodes: 9) { truncated } }', 'depth: 0 to 3'],
    ['hops of a path', '{ paths(from: "a", to: "b", maxLength: 7) { exhausted } }', 'maxLength: 1 to 6'],
  ])('%s', async (_name, query, message) => {
    const reply = await post(open, { query });
    expect([reply.code, reply.text]).toEqual(['BAD_USER_INPUT', expect.stringContaining(message)]);
  });
});

describe('requests that no client of ours sends', () => {
  const body = JSON.stringify(INGEST);
  test.each<[string, RequestInit & { path?: string }, number]>([
    [
      'a form',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' },
      415,
    ],
    [
      'plain text, which a page may send anywhere',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body },
      415,
    ],
    [
      'a multipart form',
      { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' },
      415,
    ],
    [
      'bare GraphQL',
      { method: 'POST', headers: { 'content-type': 'application/graphql' }, body: '{ __typename }' },
      415,
    ],
    ['a write by GET', { path: `/graphql?query=${encodeURIComponent(INGEST.query)}` }, 405],
    [
      'a read that a foreign page embeds',
      { path: '/graphql?query={__typename}', headers: { 'sec-fetch-site': 'cross-site' } },
      403,
    ],
    ['a batch', { method: 'POST', headers: { 'content-type': 'application/json' }, body: `[${body},${body}]` }, 400],
    [
      'broken JSON',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query": "{ __typename }"' },
      400,
    ],
    ['another path', { path: '/admin' }, 404],
  ])('%s', async (_name, init, status) => {
    const reply = await send(open, init);
    expect(reply.status).toBe(status);
    expect(reply.text).not.toContain('"data":{');
  });

  test('a body that is too long for a reader', async () => {
    const long = { query: `{ __typename } # ${'x'.repeat(120_000)}` };
    expect((await post(locked, long, bearer(reader))).status).toBe(413);
    expect((await post(locked, long, bearer(editor))).status).not.toBe(413);
  });
});

describe('clients that hold on', () => {
  let small: TestApi;
  beforeAll(async () => {
    small = await startApiOn(emptyAnswers(), { headersTimeout: 100, maxConnections: 2 });
  });
  afterAll(() => small.close());

  const dial = async (): Promise<Socket> => {
    const socket = connect(Number(new URL(small.url).port), '127.0.0.1');
    await once(socket, 'connect');
    return socket;
  };
  /** What the service still says before it hangs up. */
  const lastWords = async (socket: Socket): Promise<string> => {
    let text = '';
    for await (const piece of socket) text += piece;
    return text;
  };

  test.each<[string, string, string]>([
    ['headers that never end', 'POST /graphql HTTP/1.1\r\nhost: entente\r\n', '408'],
    ['headers that are too long', `GET /healthz HTTP/1.1\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
  ])('%s', async (_name, request, status) => {
    const socket = await dial();
    socket.write(request);
    expect(await lastWords(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  test('more connections than there may be', async () => {
    const held = [await dial(), await dial()];
    expect(await lastWords(await dial())).toBe('');
    for (const socket of held) socket.destroy();
  });
});

describe('other sites', () => {
  const preflight = (api: TestApi, origin: string) =>
    send(api, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
  test.each<[string, () => TestApi, string, string | null]>([
    ['nobody by default', () => open, 'https://evil.example', null],
    ['nobody but who is listed', () => locked, 'https://evil.example', null],
    ['who is listed', () => locked, 'https://desk.example', 'https://desk.example'],
  ])('%s may read answers', async (_name, api, origin, allowed) => {
    const { headers } = await preflight(api(), origin);
    const granted = headers.get('access-control-allow-origin');
    expect(granted === origin ? granted : null).toBe(allowed);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('keys and roles', () => {
  test.each<[string, Record<string, string>, object, number, string | undefined]>([
    ['no key', {}, { query: '{ __typename }' }, 401, 'UNAUTHENTICATED'],
    [
      'a wrong secret',
      { authorization: `Bearer dashboard.${'x'.repeat(43)}` },
      { query: '{ __typename }' },
      401,
      'UNAUTHENTICATED',
    ],
    [
      'a wrong name',
      { authorization: `Bearer nobody.${reader.text.split('.')[1]}` },
      { query: '{ __typename }' },
      401,
      'UNAUTHENTICATED',
    ],
    ['a reader who reads', bearer(reader), { query: '{ __typename }' }, 200, undefined],
    ['a reader who writes', bearer(reader), INGEST, 200, 'FORBIDDEN'],
    ['an editor who writes', bearer(editor), INGEST, 200, undefined],
    ['an editor by the other header', { 'x-api-key': editor.text }, INGEST, 200, undefined],
  ])('%s', async (_name, headers, body, status, code) => {
    const reply = await post(locked, body, headers);
    expect([reply.status, reply.code]).toEqual([status, code]);
  });

  test('the schema is not for everyone where it is not offered', async () => {
    const reply = await post(locked, { query: '{ __schema { types { name } } }' }, bearer(reader));
    expect(reply.text).toContain('introspection');
    const misspelt = await post(locked, { query: '{ entitties { totalCount } }' }, bearer(reader));
    expect(misspelt.text).not.toContain('Did you mean');
    expect((await send(locked, { path: '/graphiql' })).status).toBe(404);
  });

  test('who spends more than its share waits, and is told how long', async () => {
    const body = { query: '{ entities(first: 40) { edges { node { id } } } }' };
    const replies = [];
    for (let call = 0; call < 3; call += 1) replies.push(await post(locked, body, bearer(editor)));
    const late = replies.at(-1)!;
    expect([late.status, late.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post(locked, { query: '{ __typename }' }, bearer(reader))).status).toBe(200);
  });
});

describe('nothing internal gets out', () => {
  test('an unexpected error is hidden', async () => {
    const reply = await post(open, {
      query: '{ preview(input: { text: "x", publishedAt: "2024-01-01" }) { entities { id } } }',
    });
    expect(reply.code).toBe('INTERNAL');
    expect(reply.text).not.toMatch(/hunter2|bolt|at .*\.ts|stack/);
  });

  test('every answer forbids sniffing and carries its request id', async () => {
    const { headers } = await post(open, { query: '{ __typename }' });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('readiness tells whether, not why not', async () => {
    const broken = await startApiOn(emptyAnswers({ verify: () => Promise.reject(new Error(SECRET)) }));
    const reply = await send(broken, { path: '/readyz' });
    expect([reply.status, reply.text]).toEqual([503, '{"status":"database unreachable"}']);
    expect((await send(broken, { path: '/healthz' })).status).toBe(200);
    await broken.close();
  });
});

test.each<[string, number, object]>([
  ['nothing', 503, { status: 'migrations are due', schema: null }],
  ['all but the last numbered step', 503, { status: 'migrations are due', due: 1 }],
  ['every step', 200, { status: 'ready', due: 0, schema: expect.stringMatching(/^\d{3}$/) }],
])('readiness of a database whose schema has %s', async (steps, status, answer) => {
  const known = (await migrations()).map(({ id }) => ({ id }));
  const last = known.findLast(({ id }) => /^\d/.test(id));
  const done = { nothing: [], 'every step': known }[steps] ?? known.filter((step) => step !== last);
  const api = await startApiOn(emptyAnswers({ read: async () => done as never }));
  const reply = await send(api, { path: '/readyz' });
  expect([reply.status, JSON.parse(reply.text)]).toEqual([status, expect.objectContaining(answer)]);
  await api.close();
});

test('the console loads from here alone', async () => {
  const { text, headers } = await send(open, { path: '/graphiql' });
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(text).not.toMatch(/https?:\/\//);
  for (const [, path] of text.matchAll(/(?:src|href)="(\/graphiql[^"]+)"/g)) {
    const asset = await send(open, { path: path! });
    expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  }
});

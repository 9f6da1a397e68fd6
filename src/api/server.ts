import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { schemaState } from '../graph/migrate.ts';
import type { Store } from '../graph/store.ts';
import { ChangeHub } from './change-hub.ts';
import { createDashboard } from './dashboard.ts';
import { createExport } from './export/export.ts';
import { createConsole } from './graphiql.ts';
import { type Access, createIdentify } from './keys.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { Metrics } from './metrics.ts';
import type { Services } from './services.ts';
import type { Rate } from './token-bucket.ts';
import { consoleTabs } from './worked-queries.ts';
import { createGraphql, createReader } from './yoga.ts';

export interface ApiOptions {
  store: Store;
  services: Services;
  logger: Logger;
  /** Milliseconds that one operation may take. */
  deadline?: number;
  /** Bytes of one request's body. */
  maxBody?: number;
  /** Origins of other sites whose pages may ask. */
  origins?: readonly string[];
  /** Milliseconds that a client may take to send its headers, and how many may be connected at once: who comes beyond is hung up on. */
  headersTimeout?: number;
  maxConnections?: number;
  /** Milliseconds between looks at the log of changes, and how many may listen to it at once. */
  pollInterval?: number;
  maxListeners?: number;
  /** False where the console is not offered. */
  console?: boolean;
  /** Keys and what may be done without one; left out, everyone may do everything, which is meant for a loopback address only. */
  access?: Access;
  limits?: Partial<Limits>;
  /** The folder of the built dashboard, which answers what is none of the API's paths; null: not built, and it says so. Left out: none. */
  dashboard?: string | null;
  /** Origins of other sites whose pages may show the dashboard within a frame. */
  frames?: readonly string[];
}

const DEFAULTS = {
  deadline: 15_000,
  maxBody: 8_000_000,
  origins: [],
  frames: [],
  console: true,
  headersTimeout: 10_000,
  maxConnections: 2_000,
  pollInterval: 1_000,
  maxListeners: 200,
};
const OPEN: Access = { keys: [], anonymous: 'ADMIN' };
/** What a client may spend where not everyone may do everything: two large operations at once, then a page of 100 every few milliseconds. */
const PUBLIC_RATE: Rate = { capacity: 200_000, perSecond: 20_000 };
const isOpen = (access: Access | undefined): boolean => (access ?? OPEN).anonymous === 'ADMIN';
const READY_LIMIT = 1_000;
/** Milliseconds that one page of an export may take in the database. */
const EXPORT_PAGE_LIMIT = 60_000;
const DRAIN_LIMIT = 10_000;
/** Milliseconds that a whole request may take to arrive, and bytes of its headers. */
const REQUEST_LIMIT = 60_000;
const MAX_HEADERS = 16_384;

export interface Api {
  /** Answers /graphql, /graphiql, /healthz, /readyz, /metrics, /export, and the dashboard at /. */
  listener: RequestListener;
  /** Listens; port 0 takes a free one. Answers with the address in use. */
  listen: (at: { host: string; port: number }) => Promise<{ host: string; port: number; url: string }>;
  /** Stops taking requests, lets those under way finish for a while, then ends them. */
  close: () => Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** The service's HTTP side, ready to listen. Throws where the schema is not whole. */
export function createApi(given: ApiOptions): Api {
  const options = {
    ...DEFAULTS,
    ...given,
    identify: createIdentify(given.access ?? OPEN),
    limits: { ...DEFAULT_LIMITS, rate: isOpen(given.access) ? null : PUBLIC_RATE, ...given.limits },
  };
  const never = new AbortController().signal;
  const reader = () => createReader(options.store, { signal: never, remaining: () => options.deadline });
  const hub = new ChangeHub({ reader, interval: options.pollInterval, maxListeners: options.maxListeners });
  const metrics = new Metrics();
  const graphql = createGraphql({ ...options, hub, metrics });
  const console = createConsole({ title: 'Entente', endpoint: '/graphql', defaultTabs: consoleTabs() });
  const download = createExport({
    readerFor: (signal) => createReader(options.store, { signal, remaining: () => EXPORT_PAGE_LIMIT }),
    sendJson,
  });
  const forReaders = guarded(options.identify);
  const routes: Record<string, Handler> = {
    '/graphql': graphql,
    '/healthz': (_request, response) => sendJson(response, 200, { status: 'ok' }),
    '/metrics': (request, response) => forReaders(request, response, () => sendMetrics(metrics, response)),
    '/export': (request, response) => forReaders(request, response, () => download(request, response)),
    '/readyz': (_request, response) => answerReadiness(options.store, response),
    ...(options.console ? { '/graphiql': console } : {}),
  };
  const fallback =
    options.dashboard === undefined
      ? notFound
      : createDashboard(options.dashboard, { frames: options.frames, missing: notFound });
  const listener: RequestListener = (request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    const handler = routes[areaOf(request)] ?? fallback;
    Promise.resolve(handler(request, response)).catch((error) => fail(options.logger, error, response));
  };
  const server = serverFor(listener, options);
  return { listener, listen: (at) => listen(server, at), close: () => drain(server, hub) };
}

/** A server that hangs up on slow clients, and on who comes beyond its number. */
function serverFor(
  listener: RequestListener,
  { headersTimeout, maxConnections }: { headersTimeout: number; maxConnections: number },
): Server {
  // Node looks for slow clients every 30 s unless told otherwise.
  const patience = { headersTimeout, requestTimeout: REQUEST_LIMIT, connectionsCheckingInterval: headersTimeout / 2 };
  const server = createServer({ ...patience, maxHeaderSize: MAX_HEADERS }, listener);
  server.maxConnections = maxConnections;
  return server;
}

/** The first part of the path, which decides who answers. */
const areaOf = (request: IncomingMessage): string => /^\/[^/?#]*/.exec(request.url ?? '')?.[0] ?? '/';

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

const notFound: RequestListener = (_request, response) =>
  sendJson(response, 404, { error: 'nothing is here; try /graphql' });

function fail(logger: Logger, error: unknown, response: ServerResponse): void {
  logger.error({ err: error }, 'request failed');
  if (!response.headersSent) sendJson(response, 500, { error: 'something went wrong on our side' });
  else response.destroy();
}

/** Lets through who may read. */
const guarded =
  (identify: (headers: Headers) => unknown) =>
  async (request: IncomingMessage, response: ServerResponse, answer: () => unknown): Promise<void> => {
    try {
      await identify(new Headers(request.headers as Record<string, string>));
    } catch {
      sendJson(response, 401, { error: 'a key is needed' });
      return;
    }
    await answer();
  };

async function sendMetrics(metrics: Metrics, response: ServerResponse): Promise<void> {
  const text = await metrics.text();
  response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' });
  response.end(text);
}

/** Ready means that the database answers within a second, and that its schema has every step of this version. */
async function answerReadiness(store: Store, response: ServerResponse): Promise<void> {
  const limit = AbortSignal.timeout(READY_LIMIT);
  const late = new Promise<null>((resolve) => limit.addEventListener('abort', () => resolve(null), { once: true }));
  const asked = store.verify().then(() => schemaState(store, { signal: limit }));
  const schema = await Promise.race([asked.catch(() => null), late]);
  if (schema === null) {
    sendJson(response, 503, { status: 'database unreachable' });
    return;
  }
  const { version, missing } = schema;
  const ready = missing.length === 0;
  sendJson(response, ready ? 200 : 503, {
    status: ready ? 'ready' : 'migrations are due',
    schema: version,
    due: missing.length,
  });
}

async function listen(server: Server, { host, port }: { host: string; port: number }) {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  const name = host.includes(':') ? `[${host}]` : host;
  return { host, port: bound, url: `http://${name}:${bound}` };
}

async function drain(server: Server, hub: ChangeHub): Promise<void> {
  hub.close();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const kill = setTimeout(() => server.closeAllConnections(), DRAIN_LIMIT);
  await closed;
  clearTimeout(kill);
}

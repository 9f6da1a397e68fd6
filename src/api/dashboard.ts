import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

/** All comes from this address; style attributes carry positions and shares that no class can. Pictures are saved by way of blob addresses. */
const policyFor = (frames: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frames.length === 0 ? "'none'" : ["'self'", ...frames].join(' ')}`,
  ].join('; ');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** The packed forms that the build lays beside a file, the smaller first. */
const PACKED = [
  { extension: '.br', encoding: 'br' },
  { extension: '.gz', encoding: 'gzip' },
];
const PAGE = '/index.html';
const NOT_BUILT = 'The dashboard is not built here. In a checkout: npm run build:web. GraphQL is at /graphql.\n';

interface File {
  type: string;
  tag: string;
  /** What the build names by its digest never changes. */
  hashed: boolean;
  body: Buffer;
  packed: { encoding: string; body: Buffer }[];
}

interface DashboardOptions {
  /** Origins of other sites whose pages may show it within a frame. */
  frames: readonly string[];
  /** Answers what is neither file nor page. */
  missing: RequestListener;
}

/**
 * Answers GET and HEAD from the folder of the built dashboard, read once: it is small, and a build under way takes nothing from a running
 * service. Any other path that asks for a page gives index.html, since the dashboard knows its own addresses. `folder` null: never built,
 * and the page says so. What is neither file nor page goes to `missing`.
 */
export function createDashboard(folder: string | null, { frames, missing }: DashboardOptions): RequestListener {
  const policy = policyFor(frames);
  const files = folder === null ? new Map<string, File>() : readFiles(folder);
  return (request, response) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const path = /^[^?#]*/.exec(request.url ?? '')![0];
    const asked = path === '/' ? PAGE : path;
    const file = files.get(asked) ?? (wantsPage(request) ? files.get(PAGE) : undefined);
    if (reads && file !== undefined) send(file, { policy, request, response });
    else if (reads && folder === null && wantsPage(request)) sayNotBuilt(response);
    else missing(request, response);
  };
}

/** A browser that opens an address says that it takes HTML. */
const wantsPage = (request: IncomingMessage): boolean => (request.headers.accept ?? '').includes('text/html');

function readFiles(folder: string): Map<string, File> {
  const names = new Set(readdirSync(folder, { recursive: true }).map(String));
  const kept = [...names].filter((name) => TYPES[extname(name)] !== undefined);
  return new Map(kept.map((name) => [`/${name.split(sep).join('/')}`, readFile(folder, name, names)]));
}

function readFile(folder: string, name: string, names: ReadonlySet<string>): File {
  const body = readFileSync(join(folder, name));
  const packed = PACKED.filter(({ extension }) => names.has(name + extension));
  return {
    type: TYPES[extname(name)]!,
    tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    hashed: name.startsWith('assets'),
    body,
    packed: packed.map(({ extension, encoding }) => ({ encoding, body: readFileSync(join(folder, name + extension)) })),
  };
}

interface Exchange {
  policy: string;
  request: IncomingMessage;
  response: ServerResponse;
}

function send(file: File, { policy, request, response }: Exchange): void {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const packed = file.packed.find(({ encoding }) => accepted.includes(encoding));
  const body = packed?.body ?? file.body;
  const tag = packed === undefined ? file.tag : `${file.tag.slice(0, -1)}-${packed.encoding}"`;
  const headers = {
    'content-type': file.type,
    'content-security-policy': policy,
    'cache-control': file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    etag: tag,
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = packed === undefined ? {} : { 'content-encoding': packed.encoding };
  response.writeHead(200, { ...headers, ...encoding, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function sayNotBuilt(response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(NOT_BUILT);
}

import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/**
 * The analysts' console: GraphiQL from our own address, no foreign host. Scripts, style and workers are served as files named by their
 * digest, compressed once at the first visit and cached for good; the page itself is a few lines.
 */

const zip = promisify(gzip);

interface Asset {
  path: string;
  type: string;
  body: Buffer;
}

const SCRIPT = 'text/javascript; charset=utf-8';

async function asset(name: string, type: string, content: string): Promise<Asset> {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { path: `/graphiql/${digest}-${name}`, type, body: await zip(content) };
}

/**
 * What starts the console. Workers come from files, so that no script needs to be made from text. A `query` in the address is opened by the
 * console itself, its `variables` are handed to it here.
 */
const startScript = (workers: Record<string, string>, options: object): string => `
const workers = ${JSON.stringify(workers)};
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_id, label) => workers[label] ?? workers.editorWorkerService };
const variables = new URLSearchParams(location.search).get('variables');
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  ...${JSON.stringify(options)},
  ...(variables === null ? {} : { variables }),
});
`;

const page = (style: string, scripts: readonly string[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Entente: GraphQL console</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
</head>
<body class="no-focus-outline">
<noscript>The console needs JavaScript.</noscript>
<div id="root" style="height: 100vh"></div>
${scripts.map((script) => `<script defer src="${script}"></script>`).join('\n')}
</body>
</html>
`;

/** GraphiQL's editor sets styles on the fly and brings its font as data; nothing else may come from anywhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface Console {
  html: string;
  assets: Map<string, Asset>;
}

async function build(options: object): Promise<Console> {
  const source = await import('@graphql-yoga/render-graphiql/graphiql');
  const [library, style, editor, json, graphql] = await Promise.all([
    asset('graphiql.js', SCRIPT, source.js),
    asset('graphiql.css', 'text/css; charset=utf-8', source.css),
    asset('editor-worker.js', SCRIPT, source.editorWorkerService),
    asset('json-worker.js', SCRIPT, source.jsonWorker),
    asset('graphql-worker.js', SCRIPT, source.graphqlWorker),
  ]);
  const workers = { editorWorkerService: editor.path, json: json.path, graphql: graphql.path };
  const start = await asset('start.js', SCRIPT, startScript(workers, options));
  const assets = [library, style, editor, json, graphql, start];
  return {
    html: page(style.path, [library.path, start.path]),
    assets: new Map(assets.map((item) => [item.path, item])),
  };
}

/** Answers GET /graphiql and the files below it; everything else with 404. Built at the first visit. */
export function createConsole(options: object): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  let built: Promise<Console> | null = null;
  return async (request, response) => {
    built ??= build(options);
    const { html, assets } = await built;
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/graphiql' || path === '/graphiql/') {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
        'cache-control': 'no-cache',
      });
      response.end(html);
      return;
    }
    const found = assets.get(path);
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': found.type,
      'content-encoding': 'gzip',
      'content-length': found.body.length,
      'cache-control': 'public, max-age=31536000, immutable',
    });
    response.end(found.body);
  };
}

import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RelationFilter } from '../../graph/filter.ts';
import type { Reader } from '../../graph/read.ts';
import { type ExportLevel, exportClaims, exportEdges, exportNodes, needsFactLevel } from '../../graph/read-export.ts';
import { relationFilterSchema } from '../arguments.ts';
import { Gate } from '../gate.ts';
import { EXPORT_FORMATS, type ExportFormat } from './formats.ts';

/** Exports that run at a time; each holds a connection for long. */
const RUNNING = 4;
const CLAIMS = 'ndjson';

/** Every format that can be asked for. */
export const FORMAT_NAMES: readonly string[] = [...Object.keys(EXPORT_FORMATS), CLAIMS];

export interface ExportRequest {
  format: string;
  level: ExportLevel;
  filter: RelationFilter | null;
}

/** What an address asks for, or what is wrong with it. */
export function readExportRequest(url: URL): ExportRequest | { problem: string } {
  const format = url.searchParams.get('format') ?? '';
  if (!FORMAT_NAMES.includes(format)) return { problem: `format: one of ${FORMAT_NAMES.join(', ')}` };
  const level = url.searchParams.get('level') ?? 'relations';
  if (level !== 'relations' && level !== 'facts') return { problem: 'level: relations or facts' };
  const parsed = relationFilterSchema.safeParse(parseJson(url.searchParams.get('filter') ?? 'null'));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    return { problem: `${['filter', ...issue.path].join('.')}: ${issue.message}` };
  }
  const filter = parsed.data ?? null;
  if (format !== CLAIMS && level === 'relations' && needsFactLevel(filter)) {
    return { problem: 'filter: status, dates, outlets and text are told of facts; add level=facts' };
  }
  return { format, level, filter };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return 'no JSON';
  }
}

/** The export as pieces of text, in constant memory; ids of nodes aside where a filter leaves only some. */
export async function* exportText(reader: () => Reader, request: ExportRequest): AsyncGenerator<string> {
  const format = EXPORT_FORMATS[request.format];
  if (format === undefined) {
    for await (const claims of exportClaims(reader, request.filter)) {
      yield claims.map((claim) => `${JSON.stringify(claim)}\n`).join('');
    }
    return;
  }
  yield format.head;
  if (format.node !== null) yield* nodesText(reader, request, format.node);
  yield format.between;
  if (format.edge !== null) {
    let index = 0;
    for await (const edges of exportEdges(reader, request)) {
      yield edges.map((edge) => format.edge!(edge, index++)).join('');
    }
  }
  yield format.tail;
}

async function* nodesText(
  reader: () => Reader,
  request: ExportRequest,
  spell: NonNullable<ExportFormat['node']>,
): AsyncGenerator<string> {
  const wanted = request.filter === null ? null : await endsOf(reader, request);
  let index = 0;
  for await (const nodes of exportNodes(reader)) {
    const shown = wanted === null ? nodes : nodes.filter((node) => wanted.has(node.id));
    yield shown.map((node) => spell(node, index++)).join('');
  }
}

async function endsOf(reader: () => Reader, request: ExportRequest): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const edges of exportEdges(reader, request)) {
    for (const { src, tgt } of edges) ids.add(src).add(tgt);
  }
  return ids;
}

interface ExportOptions {
  /** A reader for each page, that ends with the signal. */
  readerFor: (signal: AbortSignal) => Reader;
  sendJson: (response: ServerResponse, status: number, body: object) => void;
}

/** Answers GET /export?format=…&level=…&filter=…: streams as fast as the client takes it, and ends when the client leaves. */
export function createExport({ readerFor, sendJson }: ExportOptions) {
  const gate = new Gate({ limit: RUNNING, queue: 0 });
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const wanted = readExportRequest(new URL(request.url ?? '/', 'http://localhost'));
    if ('problem' in wanted) {
      sendJson(response, 400, { error: wanted.problem });
      return;
    }
    if (!(await gate.enter())) {
      response.setHeader('retry-after', '30');
      sendJson(response, 503, { error: 'too many exports run already' });
      return;
    }
    const left = new AbortController();
    response.once('close', () => left.abort());
    try {
      const extension = EXPORT_FORMATS[wanted.format]?.extension ?? CLAIMS;
      response.writeHead(200, {
        'content-type': EXPORT_FORMATS[wanted.format]?.contentType ?? 'application/x-ndjson',
        'content-disposition': `attachment; filename="entente.${extension}"`,
        'cache-control': 'no-store',
      });
      for await (const piece of exportText(() => readerFor(left.signal), wanted)) {
        if (left.signal.aborted) return;
        if (!response.write(piece)) await once(response, 'drain', { signal: left.signal });
      }
      response.end();
    } catch (error) {
      if (!left.signal.aborted) throw error;
    } finally {
      gate.leave();
    }
  };
}

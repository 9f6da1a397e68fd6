import { once } from 'node:events';
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { messageOf } from './failure.ts';
import { isPublicAddress, lookupPublic, PrivateAddress } from './public-address.ts';

/** A page as the web gave it. */
export interface Page {
  /** Where it was found in the end, after redirects. */
  url: string;
  contentType: string | null;
  bytes: Buffer;
}

export interface FetchOptions {
  /** Allows addresses of this machine and of private networks. */
  allowPrivate?: boolean;
  signal?: AbortSignal;
  /** Upper bounds on the unpacked page and on the whole fetch. */
  maxBytes?: number;
  timeoutMs?: number;
}

const MAX_BYTES = 8_000_000;
const TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 5;

const UNPACKERS = new Map<string, () => NodeJS.ReadWriteStream & Readable>([
  ['gzip', createGunzip],
  ['br', createBrotliDecompress],
  ['deflate', createInflate],
]);

/** A page that cannot be had; the message names the reason, in words for the list's author. */
export class FetchProblem extends Error {}

/** Gets one page over http or https, from the open internet only unless allowed. Rejects with FetchProblem. */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Page> {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const deadline = AbortSignal.timeout(timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
  try {
    return await follow(checkedUrl(address, options), { ...options, signal });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    if (deadline.aborted) throw new FetchProblem(`no complete answer within ${timeoutMs / 1000} s`);
    if (error instanceof PrivateAddress) throw new FetchProblem(`${error.message}; --allow-private lets it in`);
    throw error instanceof FetchProblem ? error : new FetchProblem(messageOf(error));
  }
}

async function follow(start: URL, options: FetchOptions & { signal: AbortSignal }): Promise<Page> {
  let url = start;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await request(url, options);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy();
      url = checkedUrl(new URL(headers.location, url).href, options);
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new FetchProblem(`the server answered ${statusCode}`);
    }
    return {
      url: url.href,
      contentType: headers['content-type'] ?? null,
      bytes: await readBody(response, options.maxBytes ?? MAX_BYTES),
    };
  }
  throw new FetchProblem(`more than ${MAX_REDIRECTS} redirects`);
}

async function request(url: URL, { allowPrivate, signal }: FetchOptions & { signal: AbortSignal }) {
  const get = url.protocol === 'https:' ? getHttps : getHttp;
  const outgoing = get(url, {
    signal,
    ...(allowPrivate ? {} : { lookup: lookupPublic }),
    headers: { 'user-agent': 'entente/0.1', accept: 'text/html, text/plain, */*;q=0.5', 'accept-encoding': 'gzip, br' },
  });
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  return response;
}

/** Only web addresses; a host that is an address itself is judged here, since nobody looks it up. */
function checkedUrl(address: string, { allowPrivate }: FetchOptions): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new FetchProblem('not an http or https address');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) && !isPublicAddress(host)) {
    throw new PrivateAddress(`${host} is not on the open internet`);
  }
  return url;
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const encoding = response.headers['content-encoding'] ?? 'identity';
  const unpacker = UNPACKERS.get(encoding)?.();
  if (!unpacker && encoding !== 'identity') {
    response.destroy();
    throw new FetchProblem(`packed in a way that is not known (${encoding})`);
  }
  if (unpacker) response.on('error', (error) => unpacker.destroy(error));
  const body: Readable = unpacker ? response.pipe(unpacker) : response;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > maxBytes) {
      response.destroy();
      throw new FetchProblem(`longer than the ${maxBytes} bytes allowed`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

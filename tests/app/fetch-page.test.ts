import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPage } from '../../src/app/fetch-page.ts';

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/page') response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Iran met Russia.</p>');
    else if (path === '/packed') response.setHeader('content-encoding', 'gzip').end(gzipSync('packed'));
    else if (path === '/bomb') response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(2_000_000)));
    else if (path === '/moved') response.writeHead(302, { location: '/page' }).end();
    else if (path === '/round') response.writeHead(302, { location: '/round' }).end();
    else if (path === '/to-file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (path === '/slow') response.write('begins and never ends');
    else if (path === '/long') response.end('x'.repeat(2_000_000));
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetchLocal = (path: string) =>
  fetchPage(`${base}${path}`, { allowPrivate: true, maxBytes: 1_000_000, timeoutMs: 500 });

describe('a page of a list of addresses', () => {
  test('is fetched with its type', async () => {
    const page = await fetchLocal('/page');
    expect([page.contentType, page.bytes.toString()]).toEqual(['text/html; charset=utf-8', '<p>Iran met Russia.</p>']);
  });

  test('is unpacked', async () => {
    expect((await fetchLocal('/packed')).bytes.toString()).toBe('packed');
  });

  test('is known by the address it moved to', async () => {
    expect((await fetchLocal('/moved')).url).toBe(`${base}/page`);
  });

  test.each([
    ['/missing', 'the server answered 404'],
    ['/round', 'more than 5 redirects'],
    ['/to-file', 'not an http or https address'],
    ['/slow', 'no complete answer within 0.5 s'],
    ['/long', 'longer than the 1000000 bytes allowed'],
    ['/bomb', 'longer than the 1000000 bytes allowed'],
  ])('at %s is refused: %s', async (path, reason) => {
    await expect(fetchLocal(path)).rejects.toThrow(reason);
  });

  test.each(['ftp://example.org/', 'javascript:alert(1)', 'no address'])('at %s is refused', async (address) => {
    await expect(fetchPage(address)).rejects.toThrow('not an http or https address');
  });

  test.each(['http://127.0.0.1:1/', 'http://[::1]:1/', 'http://localhost:1/', 'http://2130706433/', 'http://0x7f.1/'])(
    'on this machine (%s) is refused unless allowed',
    async (address) => {
      await expect(fetchPage(address)).rejects.toThrow('is not on the open internet; --allow-private lets it in');
    },
  );
});

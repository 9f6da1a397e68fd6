import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyAnswers, startApiOn, type TestApi } from '../support/api.ts';

const SCRIPT = 'console.log("built");';
let folder: string;
let api: TestApi;
let unbuilt: TestApi;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Entente</title>');
  writeFileSync(join(folder, 'assets/index-abc.js'), SCRIPT);
  writeFileSync(join(folder, 'assets/index-abc.js.gz'), gzipSync(SCRIPT));
  writeFileSync(join(folder, 'assets/index-abc.js.br'), brotliCompressSync(SCRIPT));
  api = await startApiOn(emptyAnswers(), { dashboard: folder });
  unbuilt = await startApiOn(emptyAnswers(), { dashboard: null });
});
afterAll(async () => {
  await Promise.all([api.close(), unbuilt.close()]);
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${api.url}${path}`, { method, headers });
const page = { accept: 'text/html,*/*' };

describe('the dashboard', () => {
  test.each(['/', '/?view=pair&a=IRN', '/index.html', '/some/where', '/assets'])('is the page at %s', async (path) => {
    const response = await get(path, page);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('<title>Entente</title>');
  });

  test('may load from its own address only, and be framed by nobody', async () => {
    const response = await get('/', page);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('may be framed by the sites that the configuration names', async () => {
    const framed = await startApiOn(emptyAnswers(), { dashboard: folder, frames: ['https://desk.example'] });
    const policy = (await fetch(`${framed.url}/`, { headers: page })).headers.get('content-security-policy');
    await framed.close();
    expect(policy).toMatch(/frame-ancestors 'self' https:\/\/desk\.example$/);
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('comes packed as the browser takes it: %s', async (accepted, encoding) => {
    const response = await get('/assets/index-abc.js', { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(await response.text()).toBe(SCRIPT);
  });

  test('is not sent twice to a browser that has it', async () => {
    const tag = (await get('/', page)).headers.get('etag')!;
    expect((await get('/', { ...page, 'if-none-match': tag })).status).toBe(304);
  });

  test.each([
    ['a file that is not there', '/assets/other.js', {}, 'GET'],
    ['a way out of the folder', '/..%2f..%2fpackage.json', {}, 'GET'],
    ['a path that no browser opened', '/nothing', { accept: 'application/json' }, 'GET'],
    ['another method', '/', page, 'POST'],
  ])('is not %s', async (_claim, path, headers, method) => {
    expect((await get(path, headers, method)).status).toBe(404);
  });

  test('says so where it was never built, and the API answers all the same', async () => {
    const response = await fetch(`${unbuilt.url}/`, { headers: page });
    expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('npm run build:web')]);
    expect((await fetch(`${unbuilt.url}/healthz`)).status).toBe(200);
  });
});

import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addressesIn, openSource, type SourceOptions } from '../../src/app/article-source.ts';
import { collect } from '../support/collect.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-source-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = async (files: Record<string, string>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
};

/** Ids of the articles and reasons of the problems, in order. */
async function read(name: string, options?: SourceOptions): Promise<string[]> {
  const source = await openSource(join(folder, name), options);
  const results = await collect(source.articles());
  return results.map((result) => (result.ok ? result.value.id : `${result.problem.input}: ${result.problem.reason}`));
}

const json = (id: string): string => JSON.stringify({ id, publishedAt: '2024-01-02', text: 'Iran met Russia.' });

describe('a source of articles', () => {
  test('may be a file', async () => {
    await write({ 'one.json': json('one') });
    expect(await read('one.json')).toEqual(['one']);
  });

  test('may be a folder: its articles in the order of their paths, without hidden and foreign files', async () => {
    await write({
      'b.json': json('b'),
      'a/z.json': json('az'),
      'a/.secret.json': json('no'),
      '.git/x.json': json('no'),
      'notes.pdf': 'no',
      'c.ndjson': `${json('c1')}\n\n${json('c2')}\n`,
    });
    expect(await read('')).toEqual(['az', 'b', 'c1', 'c2']);
    expect((await openSource(folder)).expected).toBe(4);
  });

  test('goes on after a bad file and a bad line, naming each', async () => {
    await write({ 'a.json': '{', 'b.ndjson': `nonsense\n${json('b')}`, 'c.txt': '' });
    expect(await read('')).toEqual([
      expect.stringContaining('a.json: is not valid JSON'),
      expect.stringContaining('b.ndjson:1: is not valid JSON'),
      'b',
      expect.stringContaining('c.txt: is empty'),
    ]);
  });

  test('fills in what the source does not tell', async () => {
    await write({ 'note.txt': 'Iran met Russia.' });
    expect(await read('note.txt')).toEqual([expect.stringContaining('no publication date')]);
    const source = await openSource(join(folder, 'note.txt'), { defaults: { publishedAt: '2024-01-02' } });
    expect(await collect(source.articles())).toMatchObject([{ ok: true, value: { publishedAt: '2024-01-02' } }]);
  });

  test('that is not there, or holds no article, is misuse', async () => {
    await expect(openSource(join(folder, 'nowhere'))).rejects.toThrow('nowhere: no such file or folder');
    await expect(openSource(folder)).rejects.toThrow('holds no articles');
  });

  test('may be a list of addresses, from the open internet unless allowed', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/gone') response.writeHead(410).end();
      else response.setHeader('content-type', 'application/json').end(json('fetched'));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await write({ 'list.txt': `# two pages\n${base}/page\n\n${base}/gone\n` });

    expect(await read('list.txt', { allowPrivate: true })).toEqual([
      'fetched',
      `${base}/gone: the server answered 410`,
    ]);
    expect(await read('list.txt')).toEqual([
      expect.stringContaining('not on the open internet'),
      expect.stringContaining('not on the open internet'),
    ]);
    server.closeAllConnections();
    server.close();
  });
});

describe('a list of addresses', () => {
  test.each([
    ['https://a.example/1\nhttp://b.example/2\n', ['https://a.example/1', 'http://b.example/2']],
    ['# agency\n\n  https://a.example/1  \r\n', ['https://a.example/1']],
    ['https://a.example/1 is where Iran met Russia', null],
    ['Iran met Russia.\nhttps://a.example/1', null],
    ['# Iran meets Russia\n', null],
    ['', null],
    ['\n'.repeat(100_000), null],
  ])('is told from an article: %j', (text, expected) => {
    expect(addressesIn(text)).toEqual(expected);
  });
});

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { artifactCache } from '../../support/database.ts';
import { entente, type Run } from '../../support/entente.ts';
import { generateArticles } from '../../support/generate-articles.ts';

/** The whole program in processes of its own, on a home of its own with a local database in it. */

let home: string;
let runs: Run[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'entente-commands-'));
  await symlink(artifactCache, join(home, 'artifacts'));
});
afterEach(async () => {
  for (const run of runs) run.process.kill('SIGTERM');
  await Promise.all(runs.map((run) => run.ended));
  runs = [];
});
afterAll(() => rm(home, { recursive: true, force: true }));

function run(...args: string[]): Run {
  const environment = { ENTENTE_HOME: home, PORT: '0', NEO4J_URI: undefined, LOG_LEVEL: 'warn' };
  const started = entente(args, { environment });
  runs.push(started);
  return started;
}

/** Starts the service; resolves with it and its address when it answers. */
async function startService(): Promise<{ service: Run; url: string; curl: string }> {
  const service = run('start');
  const curl = (await service.line(/curl /)) ?? '';
  const url = /http\S+(?=\/graphql)/.exec(curl)?.[0];
  if (!url) throw new Error(`the service did not come up:\n${service.err.join('\n')}`);
  return { service, url, curl };
}

async function ask<T>(url: string, query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const coverage = async (url: string): Promise<Record<string, number>> =>
  (await ask<{ coverage: Record<string, number> }>(url, '{ coverage { articles sources entities claims facts } }'))
    .coverage;

async function write(name: string, lines: readonly object[]): Promise<string> {
  await mkdir(home, { recursive: true });
  const file = join(home, name);
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return file;
}

const acknowledged = (ingest: Run): string[] =>
  ingest.out.map((line) => JSON.parse(line) as { id: string | null }).flatMap(({ id }) => (id === null ? [] : [id]));

async function articlesFound(url: string, ids: readonly string[]): Promise<string[]> {
  const fields = ids.map((id, index) => `a${index}: article(id: ${JSON.stringify(id)}) { id }`);
  const found: string[] = [];
  for (let from = 0; from < fields.length; from += 10) {
    const data = await ask<Record<string, { id: string } | null>>(
      url,
      `{ ${fields.slice(from, from + 10).join(' ')} }`,
    );
    found.push(...Object.values(data).flatMap((article) => (article ? [article.id] : [])));
  }
  return found;
}

describe('entente start', () => {
  test('brings everything up, answers the question it suggests, and says who runs on a second start', async () => {
    const { service, url, curl } = await startService();
    const body = /-d '(.+)'$/.exec(curl)![1]!.replaceAll("'\\''", "'");
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const answer = JSON.stringify(await response.json());
    for (const part of ['Sergey Lavrov', 'Hossein Amir-Abdollahian', '2023-03-29', 'Moscow', 'quote', 'title']) {
      expect(answer).toContain(part);
    }
    expect((await fetch(`${url}/readyz`)).status).toBe(200);

    const second = run('start');
    expect(await second.ended).toBe(2);
    expect(second.err.join('\n')).toContain(`process ${service.process.pid}, since`);
    expect(second.err.join('\n')).toContain(`It serves ${url}.`);

    service.process.kill('SIGINT');
    expect(await service.ended).toBe(0);
  });
});

describe('entente ingest', () => {
  test('of the same file twice changes nothing', async () => {
    const { url } = await startService();
    const file = await write('twice.ndjson', generateArticles(30));
    const first = run('ingest', file, '--ndjson');
    expect(await first.ended).toBe(0);
    const before = await coverage(url);

    const second = run('ingest', file, '--ndjson');
    expect(await second.ended).toBe(0);
    expect(await coverage(url)).toEqual(before);
    expect(second.out.map((line) => JSON.parse(line).outcome)).toEqual(Array(30).fill('UNCHANGED'));
    expect(acknowledged(first)).toEqual(acknowledged(second));
  });

  test('goes on after bad input and ends with 1', async () => {
    const file = await write('mixed.ndjson', [{ nonsense: true }, ...generateArticles(2)]);
    const ingest = run('ingest', file, '--ndjson');
    expect(await ingest.ended).toBe(1);
    expect(acknowledged(ingest)).toHaveLength(2);
    expect(ingest.err.join('\n')).toMatch(/mixed\.ndjson:1: .*\n[^]*1 rejected/);
  });

  test.each(['the service with its database', 'the loader'])(
    'loses no acknowledged article and doubles none when %s is killed with -9',
    async (victim) => {
      const articles = generateArticles(200).map((article) => ({ ...article, id: `${victim.at(4)}-${article.id}` }));
      const file = await write('many.ndjson', articles);
      const before = await startService();
      const loader = run('ingest', file, '--ndjson');
      await loader.line(/./);
      const killed = victim === 'the loader' ? loader : before.service;
      killed.process.kill('SIGKILL');
      expect(await loader.ended).not.toBe(0);
      before.service.process.kill('SIGKILL');

      const { url } = await startService();
      const safe = acknowledged(loader);
      expect(safe.length).toBeGreaterThan(0);
      expect(safe.length).toBeLessThan(200);
      expect(await articlesFound(url, safe)).toEqual(safe);

      const again = run('ingest', file, '--ndjson');
      expect(await again.ended).toBe(0);
      expect(new Set(acknowledged(again)).size).toBe(200);
      const whole = await coverage(url);
      const third = run('ingest', file);
      expect(await third.ended).toBe(0);
      expect(await coverage(url)).toEqual(whole);
    },
    240_000,
  );
});

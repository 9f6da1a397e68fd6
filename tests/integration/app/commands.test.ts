import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isAlive } from '../../../src/app/local-neo4j/is-alive.ts';
import { findLocalNeo4j } from '../../../src/app/local-neo4j/launch.ts';
import { artifactCache, SHORT_LIVED } from '../../support/database.ts';
import { entente, type Run } from '../../support/entente.ts';
import { generateArticles } from '../../support/generate-articles.ts';

/** The whole program, built, in processes of its own, on a home of its own with a local database in it. The tests build on one another. */

let home: string;
const runs: Run[] = [];
let service: Service;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'entente-commands-'));
  await symlink(artifactCache, join(home, 'artifacts'));
  service = await startService();
});
afterAll(async () => {
  for (const run of runs) run.process.kill('SIGTERM');
  await Promise.all(runs.map((run) => run.ended));
  await rm(home, { recursive: true, force: true });
});

/** A service that answers. */
interface Service {
  run: Run;
  url: string;
  /** The line of the greeting that asks the suggested question. */
  curl: string;
}

function run(...args: string[]): Run {
  const environment = {
    ENTENTE_HOME: home,
    PORT: '0',
    NEO4J_URI: undefined,
    LOG_LEVEL: 'warn',
    JDK_JAVA_OPTIONS: SHORT_LIVED.join(' '),
  };
  const started = entente(args, { environment, built: inject('builtProgram') });
  runs.push(started);
  return started;
}

async function startService(): Promise<Service> {
  const started = run('start');
  const curl = (await started.line(/curl /)) ?? '';
  const url = /http\S+(?=\/graphql)/.exec(curl)?.[0];
  if (!url) throw new Error(`the service did not come up:\n${started.err.join('\n')}`);
  return { run: started, url, curl };
}

async function ask<T>(query: string): Promise<T> {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const coverage = async (): Promise<object> =>
  (await ask<{ coverage: object }>('{ coverage { articles sources entities claims facts } }')).coverage;

interface Ingested {
  outcome: string;
  claimCount: number;
  problem: string | null;
  article: { id: string } | null;
}

async function write(name: string, lines: readonly object[]): Promise<string> {
  const file = join(home, name);
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return file;
}

const acknowledged = (ingest: Run): string[] =>
  ingest.out.map((line) => JSON.parse(line) as { id: string | null }).flatMap(({ id }) => (id === null ? [] : [id]));

/** Those of the articles that the graph has. */
async function articlesFound(ids: readonly string[]): Promise<string[]> {
  const fields = ids.map((id, index) => `a${index}: article(id: ${JSON.stringify(id)}) { id }`);
  const found: string[] = [];
  for (let from = 0; from < fields.length; from += 10) {
    const data = await ask<Record<string, { id: string } | null>>(`{ ${fields.slice(from, from + 10).join(' ')} }`);
    found.push(...Object.values(data).flatMap((article) => (article ? [article.id] : [])));
  }
  return found;
}

describe('entente start', () => {
  test('answers the question that it suggests', async () => {
    const body = /-d '(.+)'$/.exec(service.curl)![1]!.replaceAll("'\\''", "'");
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const answer = JSON.stringify(await response.json());
    for (const part of ['Sergey Lavrov', 'Hossein Amir-Abdollahian', '2023-03-29', 'Moscow', 'quote', 'title']) {
      expect(answer).toContain(part);
    }
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
  });

  test('takes articles through the API, each once, and says what is wrong with a bad one', async () => {
    const good = '{ id: "api-1", publishedAt: "2024-05-02", text: "Iran supplied Russia with drones." }';
    const bad = '{ id: "api-2", text: "Iran supplied Russia with drones." }';
    const mutation = `mutation { ingestArticles(inputs: [${good}, ${bad}]) { outcome claimCount problem article { id } } }`;
    const { ingestArticles: first } = await ask<{ ingestArticles: Ingested[] }>(mutation);
    expect(first).toMatchObject([
      { outcome: 'CREATED', problem: null, article: { id: 'api-1' } },
      { outcome: 'REJECTED', problem: expect.stringContaining('publishedAt'), article: null },
    ]);
    expect(first[0]!.claimCount).toBeGreaterThan(0);
    const { ingestArticles: second } = await ask<{ ingestArticles: Ingested[] }>(mutation);
    expect(second[0]).toEqual({ ...first[0], outcome: 'UNCHANGED' });
  });

  test('says who runs already on a second start', async () => {
    const second = run('start');
    expect(await second.ended).toBe(2);
    expect(second.err.join('\n')).toContain(`process ${service.run.process.pid}, since`);
    expect(second.err.join('\n')).toContain(`It serves ${service.url}.`);
  });
});

describe('entente ingest', () => {
  test('of the same file twice changes nothing', async () => {
    const file = await write('twice.ndjson', generateArticles(30));
    const first = run('ingest', file, '--ndjson');
    expect(await first.ended).toBe(0);
    const before = await coverage();

    const second = run('ingest', file, '--ndjson');
    expect(await second.ended).toBe(0);
    expect(await coverage()).toEqual(before);
    expect(second.out.map((line) => JSON.parse(line).outcome)).toEqual(Array(30).fill('UNCHANGED'));
    expect(acknowledged(first)).toEqual(acknowledged(second));
  });

  test('goes on after bad input and ends with 1', async () => {
    const file = await write('mixed.ndjson', [{ nonsense: true }, ...generateArticles(2)]);
    const ingest = run('ingest', file, '--ndjson');
    expect(await ingest.ended).toBe(1);
    expect(acknowledged(ingest)).toHaveLength(2);
    expect(ingest.err).toContainEqual(expect.stringContaining('mixed.ndjson:1: '));
    expect(ingest.err.at(-1)).toContain('1 rejected');
  });

  test.each(['the loader', 'the service with its database'])(
    'loses no acknowledged article and doubles none when %s is killed with -9',
    async (victim) => {
      const articles = generateArticles(200).map((article) => ({ ...article, id: `${victim.at(4)}-${article.id}` }));
      const file = await write('many.ndjson', articles);
      const loader = run('ingest', file, '--ndjson');
      await loader.line(/./);
      const victims =
        victim === 'the loader'
          ? [loader.process.pid]
          : [(await findLocalNeo4j(join(home, 'neo4j')))?.pid, service.run.process.pid];
      for (const pid of victims) process.kill(pid!, 'SIGKILL');
      expect(await loader.ended).not.toBe(0);
      if (victim !== 'the loader') service = await startService();

      const safe = acknowledged(loader);
      expect(safe.length).toBeGreaterThan(0);
      expect(safe.length).toBeLessThan(200);
      expect(await articlesFound(safe)).toEqual(safe);

      const again = run('ingest', file, '--ndjson');
      expect(await again.ended).toBe(0);
      expect(new Set(acknowledged(again)).size).toBe(200);
      const whole = await coverage();
      const third = run('ingest', file);
      expect(await third.ended).toBe(0);
      expect(await coverage()).toEqual(whole);
    },
    240_000,
  );
});

describe('entente export', () => {
  test('writes every edge once, to stdout and to a file alike', async () => {
    const toStdout = run('export', 'edges.csv');
    expect(await toStdout.ended).toBe(0);
    const file = join(home, 'edges.csv');
    expect(await run('export', 'edges.csv', '--out', file).ended).toBe(0);
    const lines = (await readFile(file, 'utf8')).split('\r\n').filter(Boolean);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines).toEqual(toStdout.out.map((line) => line.trimEnd()));
    expect(new Set(lines.map((line) => line.split(',')[0])).size).toBe(lines.length);
  });

  test.each([
    ['xlsx', 'Allowed choices are gexf'],
    ['gexf --filter {"types":["KNOWS"]}', 'filter.types.0'],
    ['gexf --filter {"status":["DENIED"]}', 'level=facts'],
  ])('refuses what it cannot do: %s', async (words, reason) => {
    const refused = run('export', ...words.split(' '));
    expect(await refused.ended).toBe(2);
    expect(refused.err.join('\n')).toContain(reason);
  });
});

test('Ctrl-C stops the service and its database, with exit code 0', async () => {
  const running = await findLocalNeo4j(join(home, 'neo4j'));
  service.run.process.kill('SIGINT');
  expect(await service.run.ended).toBe(0);
  expect(isAlive(running!.pid)).toBe(false);
});

test('a database that ends by itself ends the service, with exit code 1', async () => {
  if (service.run.process.exitCode !== null) service = await startService();
  const running = await findLocalNeo4j(join(home, 'neo4j'));
  process.kill(running!.pid, 'SIGKILL');
  const code = await service.run.ended;
  expect({ code, last: service.run.err.at(-1) }).toEqual({
    code: 1,
    last: 'The database has ended by itself; stopping.',
  });
  expect(await findLocalNeo4j(join(home, 'neo4j'))).toBeNull();
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAlive } from '../../../../src/app/local-neo4j/is-alive.ts';
import { findLocalNeo4j, type LocalNeo4j, startLocalNeo4j } from '../../../../src/app/local-neo4j/launch.ts';
import { silentProgress } from '../../../../src/app/progress.ts';
import { artifactCache, SHORT_LIVED } from '../../../support/database.ts';
import { withDriver } from '../../../support/empty-database.ts';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'entente-launch-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const start = (port?: number): Promise<LocalNeo4j> =>
  startLocalNeo4j({ home, cache: artifactCache, progress: silentProgress, port, javaFlags: SHORT_LIVED });

const countNotes = (server: LocalNeo4j): Promise<number> =>
  withDriver(server, async (driver) =>
    (await driver.executeQuery('MATCH (n:Note) RETURN count(n) AS n')).records[0]?.get('n'),
  );

const writeNote = (server: LocalNeo4j): Promise<unknown> =>
  withDriver(server, (driver) => driver.executeQuery('CREATE (:Note)'));

/** Starts hold.ts in a process of its own; resolves with what it printed when its server answered. */
async function startHolder(): Promise<{ holder: ChildProcess; pid: number; uri: string }> {
  const script = fileURLToPath(new URL('./hold.ts', import.meta.url));
  const holder = spawn(process.execPath, ['--import', 'tsx', script, home, artifactCache], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(holder.stdout!, 'data')) as [Buffer];
  return { holder, ...(JSON.parse(line.toString()) as { pid: number; uri: string }) };
}

async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((wake) => setTimeout(wake, 50));
}

describe('the local Neo4j', () => {
  test('starts, keeps what was written over a stop, and leaves no process', async () => {
    const first = await start();
    await writeNote(first);
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);

    const second = await start();
    expect(await countNotes(second)).toBe(1);
    expect(second.password).toBe(first.password);
    await second.stop();
    await second.stop();
    expect(isAlive(second.pid)).toBe(false);
  });

  test('takes another port where the wanted one is in use', async () => {
    const stranger = createServer().listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const taken = (stranger.address() as { port: number }).port;
    const server = await start(taken);
    expect(server.uri).not.toContain(`:${taken}`);
    expect(await countNotes(server)).toBe(1);
    await server.stop();
    stranger.close();
  });

  test('kill -9 of its parent ends the server, and the next start has all that was written', async () => {
    const { holder, pid, uri } = await startHolder();
    const joined = await findLocalNeo4j(home);
    expect(joined).toMatchObject({ pid, uri });
    await writeNote(joined!);

    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const server = await start();
    expect(isAlive(pid)).toBe(false);
    expect(await countNotes(server)).toBe(2);
    await server.stop();
  });

  test('a second start on the same home names the process and the address that run already', async () => {
    const { holder, pid, uri } = await startHolder();
    await expect(start()).rejects.toThrow(new RegExp(`process ${holder.pid}, .*: ${uri}, process ${pid}`));
    holder.kill('SIGKILL');
    await untilGone(pid);
    expect(await findLocalNeo4j(home)).toBeNull();
  });

  test('a server that cannot start shows the end of its log', async () => {
    const broken = startLocalNeo4j({ home, cache: artifactCache, progress: silentProgress, pageCache: 'plenty' });
    await expect(broken).rejects.toThrow(/ended while starting[\s\S]*plenty/);
    expect(await readFile(join(home, 'running.json'), 'utf8').catch(() => null)).toBeNull();
  });
});

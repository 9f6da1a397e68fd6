import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type GuardedProcess, startGuarded } from '../../../src/app/local-neo4j/guarded-process.ts';
import { commandLine, isAlive } from '../../../src/app/local-neo4j/is-alive.ts';

const guard = (script: string, output: (line: string) => void = () => {}): Promise<GuardedProcess> =>
  startGuarded({ command: 'sh', arguments: ['-c', script], directory: process.cwd(), output });

const untilGone = async (pid: number): Promise<void> => {
  while (isAlive(pid)) await new Promise((wake) => setTimeout(wake, 20));
};

describe('a guarded process', () => {
  test('is the command itself, not a shell around it', async () => {
    const child = await startGuarded({
      command: 'sleep',
      arguments: ['600'],
      directory: process.cwd(),
      output: () => {},
    });
    await expect.poll(() => commandLine(child.pid)).toBe('sleep 600');
    await child.stop(1_000);
    expect(isAlive(child.pid)).toBe(false);
  });

  test('tells its lines and its exit code', async () => {
    const lines: string[] = [];
    const child = await guard('echo one; echo two >&2; printf three; exit 3', (line) => lines.push(line));
    expect(await child.ended).toEqual({ code: 3, signal: null });
    await expect.poll(() => lines.toSorted()).toEqual(['one', 'three', 'two']);
    expect(child.hasEnded()).toBe(true);
  });

  test('that ignores SIGTERM is ended by force', async () => {
    const lines: string[] = [];
    const child = await guard(`trap '' TERM; echo ready; while :; do sleep 0.1; done`, (line) => lines.push(line));
    await expect.poll(() => lines).toEqual(['ready']);
    await child.stop(300);
    expect(await child.ended).toEqual({ code: null, signal: 'SIGKILL' });
  });

  test('ends when its parent is killed with -9', { timeout: 60_000 }, async () => {
    const script = fileURLToPath(new URL('./guard-holder.ts', import.meta.url));
    const parent = spawn(process.execPath, ['--import', 'tsx', script, 'sleep', '600'], {
      stdio: ['ignore', 'pipe', 2],
    });
    const [line] = (await once(parent.stdout!, 'data')) as [Buffer];
    const pid = Number(line.toString());
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await untilGone(pid);
  });

  test('that cannot be started ends at once, like any command that is not there', async () => {
    const child = await startGuarded({
      command: 'no-such-command-here',
      arguments: [],
      directory: process.cwd(),
      output: () => {},
    });
    expect((await child.ended).code).toBe(127);
  });
});

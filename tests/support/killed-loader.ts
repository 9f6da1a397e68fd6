import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestDatabase } from './database.ts';

export interface KilledLoad {
  /** Ids that were acknowledged before the kill. */
  acknowledged: string[];
  /** True where it ended by itself before its time. */
  ended: boolean;
}

/** Starts a loader of made articles in a process of its own and kills it (SIGKILL) some milliseconds after it is ready. */
export function killedLoader(
  { uri, user, password }: TestDatabase,
  { seed, count, first, size, after }: { seed: number; count: number; first: number; size: number; after: number },
): Promise<KilledLoad> {
  const script = fileURLToPath(new URL('./load-forever.ts', import.meta.url));
  const parameters = [uri, user, password, seed, count, first, size].map(String);
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let ended = true;
  child.stdout.on('data', (data: Buffer) => {
    const isFirst = output === '';
    output += data;
    if (isFirst)
      setTimeout(() => {
        ended = child.exitCode !== null;
        child.kill('SIGKILL');
      }, after);
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      const lines = output.slice(0, output.lastIndexOf('\n') + 1).split('\n');
      resolve({
        ended,
        acknowledged: lines.filter((line) => /^(CREATED|UNCHANGED) /.test(line)).map((line) => line.split(' ')[1]!),
      });
    });
  });
}

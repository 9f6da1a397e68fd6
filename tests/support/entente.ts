import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readLines } from '../../src/app/lines.ts';

const MAIN = fileURLToPath(new URL('../../src/app/main.ts', import.meta.url));

/** A run of the `entente` program, as a person at a shell would start it. */
export interface Run {
  process: ChildProcess;
  /** Lines of stdout and stderr so far. */
  out: string[];
  err: string[];
  /** Resolves with the first line of stdout that matches, with null when stdout ends without one. */
  line(pattern: RegExp): Promise<string | null>;
  /** The exit code; null where a signal ended it. Both outputs are complete by then. */
  ended: Promise<number | null>;
}

export interface RunOptions {
  /** Comes on top of ours; an `undefined` in it takes a variable away. */
  environment?: Record<string, string | undefined>;
  input?: string;
  /** The built program, where the one of the checkout is not meant. */
  built?: string;
}

/** Starts `entente` with these arguments. */
export function entente(args: readonly string[], { environment = {}, input, built }: RunOptions = {}): Run {
  const program = built === undefined ? ['--import', 'tsx', MAIN] : [built];
  const child = spawn(process.execPath, [...program, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  const out: string[] = [];
  const err: string[] = [];
  const waiting: { pattern: RegExp; resolve: (line: string | null) => void }[] = [];
  const outDone = follow(child.stdout, (line) => {
    out.push(line);
    for (const one of waiting) if (one.pattern.test(line)) one.resolve(line);
  });
  const errDone = follow(child.stderr, (line) => err.push(line));
  void outDone.then(() => {
    for (const { resolve } of waiting) resolve(null);
  });
  const ended = Promise.all([once(child, 'exit'), outDone, errDone]).then(([[code]]) => code as number | null);
  return {
    process: child,
    out,
    err,
    ended,
    line: (pattern) => {
      const known = out.find((line) => pattern.test(line));
      if (known !== undefined) return Promise.resolve(known);
      return new Promise((resolve) => waiting.push({ pattern, resolve }));
    },
  };
}

async function follow(stream: AsyncIterable<Uint8Array>, use: (line: string) => void): Promise<void> {
  for await (const { text } of readLines(stream)) use(text ?? '');
}

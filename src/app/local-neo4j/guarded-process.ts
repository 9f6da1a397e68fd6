import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Child processes that cannot outlive this one, however it ends.
 *
 * The shell below starts a watcher and then becomes the command itself (`exec`, so the pid we hold is the command's own). The watcher
 * reads a pipe whose other end only we hold: when we die, even by `kill -9`, the kernel closes it, and the watcher ends the command:
 * first politely, after 30 seconds by force. When the command ends before us, we write "gone" and the watcher leaves.
 * The command runs in a session of its own, so that Ctrl-C reaches us alone and we stop it in our order.
 */
const GUARD = `
exec 3<&0 </dev/null
(
  read -r word <&3
  [ "$word" = gone ] && exit
  kill -TERM $$
  waited=0
  while [ $waited -lt 300 ] && kill -0 $$; do sleep 0.1; waited=$((waited + 1)); done
  kill -KILL $$
) >/dev/null 2>&1 &
exec 3<&-
exec "$@"
`;

export interface GuardedProcess {
  pid: number;
  /** Resolves when the process has ended; `code` is null where a signal ended it. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  hasEnded(): boolean;
  /** SIGTERM, then SIGKILL after `patienceMs`; resolves when the process is gone. Safe to call twice. */
  stop(patienceMs: number): Promise<void>;
}

export interface GuardedOptions {
  command: string;
  arguments: readonly string[];
  directory: string;
  /** A file descriptor for stdout and stderr, or a listener that gets their lines. */
  output: number | ((line: string) => void);
}

/** Starts a command under guard. Throws when it cannot be started. */
export async function startGuarded(options: GuardedOptions): Promise<GuardedProcess> {
  const sink = typeof options.output === 'number' ? options.output : 'pipe';
  const child = spawn('sh', ['-c', GUARD, 'entente-guard', options.command, ...options.arguments], {
    cwd: options.directory,
    stdio: ['pipe', sink, sink],
    detached: true,
  });
  await once(child, 'spawn');
  child.stdin?.on('error', () => {});
  if (typeof options.output === 'function') forwardLines(child, options.output);

  let over = false;
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('exit', (code, signal) => {
      over = true;
      child.stdin?.end('gone\n');
      resolve({ code, signal });
    });
  });
  const stop = async (patienceMs: number): Promise<void> => {
    if (over) return;
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    await ended;
    clearTimeout(force);
  };
  return { pid: child.pid!, ended, hasEnded: () => over, stop };
}

function forwardLines(child: ChildProcess, listener: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) listener(line);
    });
    stream?.on('end', () => rest && listener(rest));
  }
}

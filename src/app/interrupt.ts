/** Exit code of a command that Ctrl-C or a signal ended: 128 + SIGINT, as shells have it. */
export const INTERRUPTED = 130;

/**
 * A signal that aborts on Ctrl-C, SIGTERM or a closed terminal, so that a command can finish the step it is in. The second Ctrl-C ends the
 * process at once; what was acknowledged is in the database by then.
 */
export function abortOnInterrupt(): AbortSignal {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, interrupt);
  return controller.signal;
}

/** Resolves when the signal aborts. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

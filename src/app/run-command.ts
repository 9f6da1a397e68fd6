import { StoreError } from '../graph/store-error.ts';
import { type Config, readConfig } from './config.ts';
import { Failure, messageOf } from './failure.ts';
import { abortOnInterrupt, INTERRUPTED } from './interrupt.ts';
import { createProgress, type Progress } from './progress.ts';

/** What every command gets. */
export interface CommandContext {
  config: Config;
  progress: Progress;
  /** Aborts when the person at the terminal, or the system, asks to stop. */
  signal: AbortSignal;
}

/**
 * Runs a command's work between reading the configuration and setting the exit code that it resolves with. Never rejects.
 * Exit codes: 0 all is well, 1 some input was bad or a step failed, 2 misuse or configuration, 130 interrupted.
 */
export async function runCommand(work: (context: CommandContext) => Promise<number>): Promise<void> {
  const progress = createProgress();
  const signal = abortOnInterrupt();
  try {
    process.exitCode = await work({ config: readConfig(), progress, signal });
  } catch (error) {
    process.exitCode = signal.aborted ? INTERRUPTED : report(error, progress);
  }
}

/** Tells an expected failure in its own words; anything else is a mistake of ours and shows where it happened. */
function report(error: unknown, progress: Progress): number {
  if (error instanceof Failure) {
    progress.line(error.message);
    return error.exitCode;
  }
  if (error instanceof StoreError && error.code !== 'INTERNAL') {
    progress.line(`The database failed: ${error.message}.`);
    return error.code === 'REFUSED' ? 2 : 1;
  }
  progress.line(error instanceof Error ? `Unexpected failure: ${error.stack}` : messageOf(error));
  if (error instanceof Error && error.cause) progress.line(`Caused by: ${messageOf(error.cause)}`);
  return 1;
}

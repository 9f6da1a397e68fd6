import { isDeadlock, isDriverError, StoreError, toStoreError } from './store-error.ts';

/** Attempts of one call, and the time within which a new one may start. Deadlocks pause 50–400 ms, lost connections 0.2–2 s, at random. */
const MAX_ATTEMPTS = 8;
const RETRY_BUDGET = 30_000;

export interface RetryOptions {
  /** Told the driver's error before each new attempt. */
  onRetry?: ((error: unknown) => void) | undefined;
  /** Ends the pause between attempts, and with it the call. */
  signal?: AbortSignal | undefined;
}

/** Calls until it succeeds, the failure is final, or the bounds are reached. What the driver threw comes out as a StoreError. */
export async function retry<T>(call: () => Promise<T>, { onRetry, signal }: RetryOptions): Promise<T> {
  const started = Date.now();
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await call();
    } catch (error) {
      if (signal?.aborted) throw new StoreError('CANCELLED', 'the caller ended the call', error);
      if (!isDriverError(error)) throw error;
      const failure = toStoreError(error);
      if (!failure.retryable || attempts >= MAX_ATTEMPTS || Date.now() - started > RETRY_BUDGET) throw failure;
      onRetry?.(error);
      const [least, most] = isDeadlock(error) ? [50, 400] : [200, Math.min(2_000, 400 * attempts)];
      await pause(least + Math.random() * (most - least), signal);
    }
  }
}

/** Waits, or ends early when the caller gives up. */
const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    signal?.addEventListener('abort', done, { once: true });
  });

/** Rejects after the time, so that a peer that fell silent cannot hold a caller for ever. */
export function deadlineAfter(milliseconds: number): { rejection: Promise<never>; clear: () => void } {
  let clear = () => {};
  const rejection = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new StoreError('UNAVAILABLE', 'the database fell silent')), milliseconds);
    clear = () => clearTimeout(timer);
  });
  rejection.catch(() => undefined);
  return { rejection, clear };
}

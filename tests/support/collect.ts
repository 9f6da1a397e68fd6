/** All values of an asynchronous sequence. (`Array.fromAsync` needs a newer Node than ours.) */
export async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

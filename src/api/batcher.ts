import DataLoader from 'dataloader';

/** The most keys that one statement is given. */
const MAX_BATCH = 1000;

/**
 * Gathers what the fields of one request ask for: all loads of one name with equal arguments, made in the same turn, become one call of
 * `batch`. One per request, so that nothing outlives it.
 */
export class Batcher {
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  /** `batch` must answer in the order of its ids and is the same for equal `name` and `parameters`. */
  load<Value>(
    request: { name: string; parameters?: unknown; id: string },
    batch: (ids: readonly string[]) => Promise<readonly Value[]>,
  ): Promise<Value> {
    const key = `${request.name} ${JSON.stringify(request.parameters ?? null)}`;
    let loader = this.#loaders.get(key);
    if (loader === undefined) {
      loader = new DataLoader<string, unknown>(batch, { maxBatchSize: MAX_BATCH });
      this.#loaders.set(key, loader);
    }
    return loader.load(request.id) as Promise<Value>;
  }

  /** Forgets every answer: something was written since. */
  forget(): void {
    this.#loaders.clear();
  }
}

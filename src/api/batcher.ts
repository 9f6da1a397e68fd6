import DataLoader from 'dataloader';
import type { Soon } from './soon.ts';

/** The most keys that one statement is given. */
const MAX_BATCH = 1000;

/**
 * Gathers what the fields of one request ask for: all loads of one name with equal arguments, made in the same turn, become one call of
 * `batch`. One per request, so that nothing outlives it.
 */
export class Batcher {
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  readonly #known = new Map<string, Map<string, unknown>>();

  readonly #made = new Map<object, unknown>();
  readonly #keys = new WeakMap<object, string>();

  /** What `make` answers, made once for each `of`: a field's arguments are the same for every parent, so what is made of them is too. */
  once<Value>(of: object, make: () => Value): Value {
    if (!this.#made.has(of)) this.#made.set(of, make());
    return this.#made.get(of) as Value;
  }

  /** Hands in what a load of this name and these parameters would answer: it was read with something else. */
  prime({ name, parameters, id }: { name: string; parameters?: unknown; id: string }, value: unknown): void {
    const key = this.#keyOf(name, parameters);
    let known = this.#known.get(key);
    if (known === undefined) {
      known = new Map();
      this.#known.set(key, known);
    }
    known.set(id, value);
  }

  /**
   * `batch` must answer in the order of its ids and is the same for equal `name` and `parameters`. What was handed in is answered at once.
   */
  load<Value>(
    request: { name: string; parameters?: unknown; id: string },
    batch: (ids: readonly string[]) => Promise<readonly Value[]>,
  ): Soon<Value> {
    const key = this.#keyOf(request.name, request.parameters);
    const known = this.#known.get(key);
    if (known?.has(request.id)) return known.get(request.id) as Value;
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
    this.#known.clear();
    this.#made.clear();
  }

  #keyOf(name: string, parameters: unknown): string {
    if (typeof parameters !== 'object' || parameters === null) return `${name} ${JSON.stringify(parameters ?? null)}`;
    let text = this.#keys.get(parameters);
    if (text === undefined) {
      text = JSON.stringify(parameters);
      this.#keys.set(parameters, text);
    }
    return `${name} ${text}`;
  }
}

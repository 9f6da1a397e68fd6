import DataLoader from 'dataloader';
import type { Soon } from './soon.ts';

/** The most keys that one statement is given. */
const MAX_BATCH = 1000;

/** All loads of one name with equal arguments: what was handed in, and how to read the rest. */
interface Channel {
  known: Map<string, unknown>;
  loader: DataLoader<string, unknown> | null;
}

/**
 * Gathers what the fields of one request ask for: all loads of one name with equal arguments, made in the same turn, become one call of
 * `batch`. One per request, so that nothing outlives it.
 */
export class Batcher {
  readonly #channels = new Map<string, Channel>();
  /** The same channels by the arguments themselves: comparing them as text for each of a thousand loads would take longer than the loads. */
  #channelsOf = new WeakMap<object, Map<string, Channel>>();
  readonly #made = new Map<object, unknown>();

  /** What `make` answers, made once for each `of`: a field's arguments are the same for every parent, so what is made of them is too. */
  once<Value>(of: object, make: () => Value): Value {
    if (!this.#made.has(of)) this.#made.set(of, make());
    return this.#made.get(of) as Value;
  }

  /** Hands in what a load of this name and these parameters would answer: it was read with something else. */
  prime({ name, parameters, id }: { name: string; parameters?: unknown; id: string }, value: unknown): void {
    this.#channel(name, parameters).known.set(id, value);
  }

  /**
   * `batch` must answer in the order of its ids and is the same for equal `name` and `parameters`, which nobody changes afterwards. What was
   * handed in is answered at once.
   */
  load<Value>(
    { name, parameters, id }: { name: string; parameters?: unknown; id: string },
    batch: (ids: readonly string[]) => Promise<readonly Value[]>,
  ): Soon<Value> {
    const channel = this.#channel(name, parameters);
    if (channel.known.has(id)) return channel.known.get(id) as Value;
    channel.loader ??= new DataLoader<string, unknown>(batch, { maxBatchSize: MAX_BATCH });
    return channel.loader.load(id) as Promise<Value>;
  }

  /** Forgets every answer: something was written since. */
  forget(): void {
    this.#channels.clear();
    this.#channelsOf = new WeakMap();
    this.#made.clear();
  }

  #channel(name: string, parameters: unknown): Channel {
    if (typeof parameters !== 'object' || parameters === null) return this.#channelByText(name, parameters ?? null);
    let byName = this.#channelsOf.get(parameters);
    if (byName === undefined) {
      byName = new Map();
      this.#channelsOf.set(parameters, byName);
    }
    let channel = byName.get(name);
    if (channel === undefined) {
      channel = this.#channelByText(name, parameters);
      byName.set(name, channel);
    }
    return channel;
  }

  #channelByText(name: string, parameters: unknown): Channel {
    const text = `${name} ${JSON.stringify(parameters)}`;
    let channel = this.#channels.get(text);
    if (channel === undefined) {
      channel = { known: new Map(), loader: null };
      this.#channels.set(text, channel);
    }
    return channel;
  }
}

/** What each client may spend: so much at once, so much again each second. */
export interface Rate {
  capacity: number;
  perSecond: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Clients that are remembered; beyond, the ones seen longest ago start anew. */
const MAX_CLIENTS = 10_000;

/** Token buckets by client. Time is given in milliseconds, so that a test can pass it by itself. */
export class TokenBuckets {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Takes `amount` from the client's bucket: 0 where it was there, else the seconds after which it will be. */
  take(client: string, amount: number, now: number): number {
    const { capacity, perSecond } = this.#rate;
    const last = this.#buckets.get(client) ?? { tokens: capacity, at: now };
    const tokens = Math.min(capacity, last.tokens + ((now - last.at) / 1000) * perSecond);
    const wanted = Math.min(amount, capacity);
    this.#buckets.delete(client);
    const enough = tokens >= wanted;
    this.#buckets.set(client, { tokens: enough ? tokens - wanted : tokens, at: now });
    if (this.#buckets.size > MAX_CLIENTS) this.#buckets.delete(this.#buckets.keys().next().value!);
    return enough ? 0 : Math.ceil((wanted - tokens) / perSecond);
  }
}

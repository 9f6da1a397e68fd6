/** Lets so many through at a time and so many wait; whoever comes beyond is turned away at once rather than kept waiting for nothing. */
export class Gate {
  readonly #limit: number;
  readonly #queueLimit: number;
  readonly #queue: (() => void)[] = [];
  #inside = 0;

  constructor({ limit, queue }: { limit: number; queue: number }) {
    this.#limit = limit;
    this.#queueLimit = queue;
  }

  get inside(): number {
    return this.#inside;
  }

  /** True once through; false where the queue is full. */
  async enter(): Promise<boolean> {
    if (this.#inside < this.#limit) {
      this.#inside += 1;
      return true;
    }
    if (this.#queue.length >= this.#queueLimit) return false;
    // Whoever leaves hands its place on: the count stays.
    await new Promise<void>((resolve) => this.#queue.push(resolve));
    return true;
  }

  leave(): void {
    const next = this.#queue.shift();
    if (next === undefined) this.#inside -= 1;
    else next();
  }
}

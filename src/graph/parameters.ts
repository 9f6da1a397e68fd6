/** Collects the values of one statement: whatever comes from outside enters Cypher as a parameter, never as text. */
export class Parameters {
  readonly values: Record<string, unknown> = {};
  #next = 0;

  /** Adds a value and answers with the words that stand for it in the statement. */
  add(value: unknown): string {
    const name = `p${this.#next++}`;
    this.values[name] = value;
    return `$${name}`;
  }
}

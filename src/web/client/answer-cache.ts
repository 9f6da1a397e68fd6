/** Keeps the answers that were asked for last: at most `size`, the one unused for longest goes first. */
export class AnswerCache {
  readonly #size: number;
  readonly #answers = new Map<string, unknown>();

  constructor(size: number) {
    this.#size = size;
  }

  get(key: string): unknown {
    const answer = this.#answers.get(key);
    if (answer !== undefined) this.set(key, answer);
    return answer;
  }

  set(key: string, answer: unknown): void {
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > this.#size && oldest !== undefined) this.#answers.delete(oldest);
  }
}

/** One name for one question to one state of the graph: what was written since makes another name. */
export const answerKey = (operation: string, variables: unknown, revision: string): string =>
  JSON.stringify([operation, variables, revision]);

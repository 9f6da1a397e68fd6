/** An expected failure that ends a command: its message is for the person at the terminal, no stack is shown. */
export class Failure extends Error {
  readonly exitCode: number;

  /** `exitCode`: 1 where some input was bad or a step failed, 2 for misuse and configuration. */
  constructor(message: string, exitCode = 1) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

/** The text of anything thrown, without a stack. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

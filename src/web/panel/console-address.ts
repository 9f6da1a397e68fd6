/** A question in any words: what the console opens with. */
export interface Question {
  operation: { name: string; text: string };
  variables: unknown;
}

/** Where the analysts' console opens with this question and its variables. */
export const consoleAddress = ({ operation, variables }: Question): string =>
  `/graphiql?${new URLSearchParams({ query: operation.text, variables: JSON.stringify(variables, null, 2) })}`;

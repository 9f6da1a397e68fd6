/** A question that the dashboard asks, as text, with the shape of its answer. Made from `operations/*.graphql` by `npm run generate`. */
export interface Operation<Data, Variables> {
  name: string;
  text: string;
  /** Never set: it only carries the types. */
  shape?: (variables: Variables) => Data;
}

export const operation = <Data, Variables>(name: string, text: string): Operation<Data, Variables> => ({ name, text });

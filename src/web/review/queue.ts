/** A queue of things to decide, one at a time. Decisions are remembered until the queue is fetched anew, so that nothing comes twice. */
export interface Queue<Item, Choice> {
  /** In the order in which they were decided or put off, each with what was chosen. */
  done: readonly { item: Item; choice: Choice }[];
  /** The one that was gone back to: it comes next, whether or not the service still names it. */
  recalled: Item | null;
}

interface Named {
  id: string;
}

export const NEW_QUEUE: Queue<never, never> = { done: [], recalled: null };

/** What was gone back to, else the first item that is neither decided nor put off. */
export const currentOf = <Item extends Named>({ done, recalled }: Queue<Item, unknown>, items: readonly Item[]) =>
  recalled ?? items.find(({ id }) => !done.some(({ item }) => item.id === id)) ?? null;

export const decide = <Item, Choice>(
  { done }: Queue<Item, Choice>,
  item: Item,
  choice: Choice,
): Queue<Item, Choice> => ({
  done: [...done, { item, choice }],
  recalled: null,
});

/** Without the last step, whose item comes next. */
export const stepBack = <Item, Choice>({ done }: Queue<Item, Choice>): Queue<Item, Choice> => ({
  done: done.slice(0, -1),
  recalled: done.at(-1)?.item ?? null,
});

/** How many wait, of `total` that the service tells beside some `items`: what was decided since may be among them, or may not. */
export const leftOf = <Item extends Named>(
  { done }: Queue<Item, unknown>,
  items: readonly Item[],
  total: number,
): number => total - items.filter(({ id }) => done.some(({ item }) => item.id === id)).length;

/** A queue of things to decide, one at a time. Decisions are remembered until the queue is fetched anew, so that nothing comes twice. */
export interface Queue {
  /** Ids in the order in which they were decided or put off, each with what was chosen. */
  done: readonly { id: string; choice: string }[];
}

export const NEW_QUEUE: Queue = { done: [] };

/** The first item that is neither decided nor put off. */
export const currentOf = <Item extends { id: string }>({ done }: Queue, items: readonly Item[]): Item | null =>
  items.find(({ id }) => !done.some((one) => one.id === id)) ?? null;

export const decide = ({ done }: Queue, id: string, choice: string): Queue => ({ done: [...done, { id, choice }] });

/** Without the last step. */
export const stepBack = ({ done }: Queue): Queue => ({ done: done.slice(0, -1) });

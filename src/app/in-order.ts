/**
 * The answers to a stream of items, in the order of the items, while up to `ahead` of them are worked on. An answer is given out as soon as it
 * and all before it are there, also while the next item is still awaited. `work` must not reject.
 */
export async function* inOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Answer>,
  ahead: number,
): AsyncGenerator<Answer> {
  const iterator = items[Symbol.asyncIterator]();
  const pending: Promise<Answer>[] = [];
  let next: Promise<IteratorResult<Item>> | null = iterator.next();
  try {
    while (next || pending.length > 0) {
      const events: Promise<'answer' | 'item'>[] = [];
      if (pending[0]) events.push(pending[0].then(() => 'answer'));
      if (next && pending.length < ahead) events.push(next.then(() => 'item'));
      if ((await Promise.race(events)) === 'answer') yield await pending.shift()!;
      else {
        const item: IteratorResult<Item> = await next!;
        next = item.done ? null : iterator.next();
        if (!item.done) pending.push(work(item.value));
      }
    }
  } finally {
    // not awaited: a stream that still waits for its next item would keep the reader from leaving
    next?.catch(() => {});
    iterator.return?.().catch(() => {});
  }
}

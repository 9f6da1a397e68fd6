import type { LoadItem } from './article-rows.ts';
import { GROUP_SIZE, type LoadOptions, type LoadResult, loadArticles } from './load.ts';
import type { Store } from './store.ts';

/** The one writer of a process, shared by all who have articles to store. */
export interface GroupLoader {
  /** Resolves once the article is committed (or found unchanged, or rejected); rejects where the database could not be reached. */
  load(item: LoadItem): Promise<LoadResult>;
  /** Resolves when nothing is queued or under way. */
  idle(): Promise<void>;
}

interface Waiting {
  item: LoadItem;
  resolve(result: LoadResult): void;
  reject(error: unknown): void;
}

/**
 * Group commit: while one transaction is under way, articles queue; the next takes all that have come, up to GROUP_SIZE. A single caller
 * waits for no one, fifty callers share one commit.
 */
export function groupCommit(store: Store, options: LoadOptions = {}): GroupLoader {
  const queue: Waiting[] = [];
  let running: Promise<void> | null = null;
  const drain = async () => {
    while (queue.length > 0) await loadGroup(store, queue.splice(0, GROUP_SIZE), options);
    running = null;
  };
  return {
    load: (item) =>
      new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject });
        running ??= Promise.resolve().then(drain);
      }),
    idle: async () => {
      while (running) await running;
    },
  };
}

async function loadGroup(store: Store, group: readonly Waiting[], options: LoadOptions): Promise<void> {
  try {
    const results = await loadArticles(
      store,
      group.map(({ item }) => item),
      options,
    );
    for (const [index, { resolve }] of group.entries()) resolve(results[index]!);
  } catch (error) {
    for (const { reject } of group) reject(error);
  }
}

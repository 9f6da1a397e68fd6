import { loadArticles } from '../graph/load.ts';
import type { Store } from '../graph/store.ts';
import type { ArticleSource } from './article-source.ts';
import { type Ingestion, ingestArticles } from './ingest-articles.ts';
import { INTERRUPTED } from './interrupt.ts';
import { print } from './output.ts';
import { problemText } from './problem-text.ts';
import type { CommandContext } from './run-command.ts';

export interface Ingest {
  source: ArticleSource;
  /** Whether stdout gets a JSON line for each article, once it is safe. */
  ndjson?: boolean | undefined;
  context: CommandContext;
  store: Store;
  extract: Ingestion['extract'];
}

/** Reads the source into the store and tells how it went, also when it fails halfway. Resolves with the exit code. */
export async function ingest({ source, ndjson, context, store, extract }: Ingest): Promise<number> {
  const { progress, signal } = context;
  const tally = new Map<string, number>();
  const step = progress.start('Ingesting', source.expected);
  const count = (outcome: string): void => {
    tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
    step.advance();
  };
  const answer = async (line: object): Promise<void> => {
    if (ndjson) await print(`${JSON.stringify(line)}\n`);
  };
  try {
    await ingestArticles({
      articles: source.articles(),
      extract,
      store: (items) => loadArticles(store, items),
      signal,
      onStored: async ({ article, outcome, claimCount }) => {
        count(outcome);
        await answer({ id: article, outcome, claims: claimCount });
      },
      onProblem: async (problem) => {
        count('REJECTED');
        progress.line(problemText(problem));
        await answer({ id: null, error: problemText(problem) });
      },
    });
  } finally {
    const counts = [...tally].map(([outcome, articles]) => `${articles} ${outcome.toLowerCase()}`);
    step.done(`Ingested: ${counts.join(', ') || 'nothing'}.${signal.aborted ? ' Interrupted.' : ''}`);
  }
  if (signal.aborted) return INTERRUPTED;
  return tally.has('REJECTED') ? 1 : 0;
}

import { graphql } from 'graphql';
import type { ApiContext } from './context.ts';
import { startDeadline } from './deadline.ts';
import { createApiSchema } from './schema.ts';
import { WORKED_QUERIES } from './worked-queries.ts';

/** What a question needs besides its time. */
export type WarmUpContext = Omit<ApiContext, 'deadline' | 'left' | 'reader' | 'batcher'> & {
  /** Milliseconds that one question may take. */
  limit: number;
  readsWithin: (deadline: ApiContext['deadline']) => Pick<ApiContext, 'reader' | 'batcher'>;
};

/**
 * Asks the questions that the console opens with, one after another, so that the database has planned and V8 compiled what the first client asks.
 * Ends early where the signal says so; a question that fails is none of its business, since nobody waits for the answer.
 */
export async function warmUp({ limit, readsWithin, ...context }: WarmUpContext, signal: AbortSignal): Promise<void> {
  const schema = createApiSchema();
  for (const { query } of WORKED_QUERIES) {
    if (signal.aborted) return;
    const deadline = startDeadline(signal, limit);
    await graphql({
      schema,
      source: query,
      contextValue: { ...context, ...readsWithin(deadline), deadline, left: signal } satisfies ApiContext,
    });
    deadline.clear();
  }
}

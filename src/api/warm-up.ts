import { type GraphQLSchema, graphql } from 'graphql';
import type { ApiContext } from './context.ts';
import { startDeadline } from './deadline.ts';
import { WORKED_QUERIES } from './worked-queries.ts';

/**
 * Asks the questions that the console opens with, one after another, each for at most `limit` milliseconds, so that the database has planned and V8
 * compiled what clients ask first. Ends early where `left` does; a question that fails is none of its business, since nobody waits for the answer.
 */
export async function warmUp(
  schema: GraphQLSchema,
  contextFor: (asked: Pick<ApiContext, 'left' | 'deadline'>) => ApiContext,
  { left, limit }: { left: AbortSignal; limit: number },
): Promise<void> {
  for (const { query } of WORKED_QUERIES) {
    if (left.aborted) return;
    const deadline = startDeadline(left, limit);
    await graphql({ schema, source: query, contextValue: contextFor({ left, deadline }) });
    deadline.clear();
  }
}

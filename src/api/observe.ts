import { type ExecutionResult, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { ApiContext } from './context.ts';
import { codeOf } from './mask-error.ts';
import type { Metrics } from './metrics.ts';
import { failed, inSpan } from './tracing.ts';

/**
 * One line and one measurement for each operation: name, time, outcome. Never the query's text nor its variables: both may hold what is
 * nobody's business.
 */
export const useObservation = (metrics: Metrics, logger: Logger): Plugin<ApiContext> => ({
  onExecute: ({ args, executeFn, setExecuteFn }) => {
    const started = performance.now();
    const { requestId, actor, deadline } = args.contextValue;
    const kind = getOperationAST(args.document, args.operationName)?.operation ?? 'none';
    const attributes = { 'graphql.operation.type': kind, 'graphql.operation.name': args.operationName ?? '' };
    setExecuteFn((given) =>
      inSpan(`graphql ${kind}`, attributes, async (span) => {
        const result = await executeFn(given);
        const [code] = codesOf(result as ExecutionResult);
        if (code !== undefined) failed(span, code);
        return result;
      }),
    );
    return {
      onExecuteDone: ({ result }) => {
        deadline.clear();
        const milliseconds = Math.round(performance.now() - started);
        const codes = codesOf(result as ExecutionResult);
        metrics.operation({ kind, outcome: codes[0] ?? 'ok', seconds: milliseconds / 1000 });
        logger.info(
          {
            requestId,
            kind,
            operation: args.operationName ?? null,
            actor: actor.name,
            milliseconds,
            ...(codes.length > 0 ? { codes } : {}),
          },
          'answered',
        );
      },
    };
  },
});

const codesOf = (result: ExecutionResult): string[] => (result.errors ?? []).map(codeOf);

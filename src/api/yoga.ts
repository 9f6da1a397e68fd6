import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Reader } from '../graph/read.ts';
import type { Store } from '../graph/store.ts';
import { Batcher } from './batcher.ts';
import type { ChangeHub } from './change-hub.ts';
import type { Actor, ApiContext } from './context.ts';
import { useDoor } from './door.ts';
import { type Limits, useLimits } from './limits.ts';
import { maskError } from './mask-error.ts';
import { createApiSchema } from './schema.ts';
import type { Services } from './services.ts';

export interface GraphqlOptions {
  store: Store;
  services: Services;
  logger: Logger;
  /** Milliseconds that one operation may take, the database included. */
  deadline: number;
  /** Bytes of one request's body. */
  maxBody: number;
  /** Origins of other sites whose pages may ask; none: only pages of this service. */
  origins: readonly string[];
  /** Who asks, by the request's headers. Throws where a key is wrong. */
  identify: (headers: Headers) => Actor;
  hub: ChangeHub;
  limits: Limits;
}

/** Reads of one request: they end when the client leaves or the deadline passes, on the server too. */
export function createReader(store: Store, signal: AbortSignal, deadline: number): Reader {
  const end = Date.now() + deadline;
  return {
    today: store.now().slice(0, 10),
    run: <Row>(statement: string, parameters: Record<string, unknown>) =>
      store.read<Row>(statement, parameters, { signal, timeout: Math.max(1, end - Date.now()) }),
  };
}

/** One line for each operation: name, time, outcome. Never the query's text nor its variables: both may hold what is nobody's business. */
const useLog = (): Plugin<ApiContext> => ({
  onExecute: ({ args }) => {
    const started = performance.now();
    const { logger } = args.contextValue;
    return {
      onExecuteDone: ({ result }) => {
        const errors = 'errors' in result ? result.errors : undefined;
        const milliseconds = Math.round(performance.now() - started);
        const codes = errors?.map((error) => error.extensions.code);
        logger.info(
          { operation: args.operationName ?? null, milliseconds, ...(codes ? { errors: codes } : {}) },
          'answered',
        );
      },
    };
  },
});

const useRequestId = (): Plugin<ApiContext> => ({
  onResponse: ({ response, serverContext }) => {
    const { requestId } = serverContext as unknown as ApiContext;
    if (requestId) response.headers.set('x-request-id', requestId);
  },
});

/** What node's server adds to a request. */
interface HttpContext {
  req?: IncomingMessage;
}

/** GraphQL over HTTP at /graphql. */
export function createGraphql(options: GraphqlOptions): YogaServerInstance<HttpContext, ApiContext> {
  const { store, services, logger, deadline } = options;
  return createYoga<HttpContext, ApiContext>({
    schema: createApiSchema() as never,
    context: ({ request, req }): ApiContext => {
      const requestId = randomUUID();
      const actor = options.identify(request.headers);
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(deadline)]);
      return {
        requestId,
        actor,
        client: actor.name ?? req?.socket.remoteAddress ?? 'unknown',
        logger: logger.child({ requestId }),
        reader: createReader(store, signal, deadline),
        batcher: new Batcher(),
        services,
        signal,
        left: request.signal,
        hub: options.hub,
      };
    },
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    batching: false,
    multipart: false,
    logging: false,
    maxRequestBodySize: options.maxBody,
    cors: options.origins.length === 0 ? false : { origin: [...options.origins], credentials: false },
    maskedErrors: { maskError: (error) => maskError(error, logger), isDev: false },
    plugins: [useDoor(options.identify), useLimits(options.limits), useLog(), useRequestId()],
  });
}

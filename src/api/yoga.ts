import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Reader } from '../graph/read.ts';
import type { Store } from '../graph/store.ts';
import { Batcher } from './batcher.ts';
import type { ChangeHub } from './change-hub.ts';
import { useConstantArguments } from './constant-arguments.ts';
import type { ApiContext } from './context.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { useDoor } from './door.ts';
import type { Identify } from './keys.ts';
import { type Limits, useLimits } from './limits.ts';
import { maskError } from './mask-error.ts';
import type { Metrics } from './metrics.ts';
import { useObservation } from './observe.ts';
import { createApiSchema } from './schema.ts';
import type { Services } from './services.ts';
import { soon } from './soon.ts';
import { inSpan } from './tracing.ts';

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
  identify: Identify;
  hub: ChangeHub;
  limits: Limits;
  metrics: Metrics;
}

/** Reads of one request: they end when the client leaves or the time is up, on the server too. */
export function createReader(store: Store, limit: Pick<Deadline, 'signal' | 'remaining'>): Reader {
  return {
    today: store.now().slice(0, 10),
    run: <Row>(statement: string, parameters: Record<string, unknown>) =>
      inSpan('neo4j read', { 'db.system': 'neo4j', 'db.query.text': statement }, () =>
        store.read<Row>(statement, parameters, { signal: limit.signal, timeout: limit.remaining() }),
      ),
  };
}

/** What node's server adds to a request. */
interface HttpContext {
  req?: IncomingMessage;
  res?: ServerResponse;
}

/** GraphQL over HTTP at /graphql. */
export function createGraphql(options: GraphqlOptions): YogaServerInstance<HttpContext, ApiContext> {
  const { store, services, logger, deadline, metrics } = options;
  return createYoga<HttpContext, ApiContext>({
    schema: createApiSchema() as never,
    context: ({ request, req, res }) =>
      soon(options.identify(request.headers), (actor): ApiContext => {
        const requestId = randomUUID();
        // The id stands in the answer and in the line of the log that tells of it.
        res?.setHeader('x-request-id', requestId);
        const limit = startDeadline(request.signal, deadline);
        return {
          requestId,
          actor,
          client: actor.name ?? req?.socket.remoteAddress ?? 'unknown',
          reader: createReader(store, limit),
          batcher: new Batcher(),
          services,
          deadline: limit,
          left: request.signal,
          hub: options.hub,
        };
      }),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    batching: false,
    multipart: false,
    logging: false,
    maxRequestBodySize: options.maxBody,
    cors: options.origins.length === 0 ? false : { origin: [...options.origins], credentials: false },
    maskedErrors: { maskError: (error) => maskError(error, logger), isDev: false },
    plugins: [
      useDoor(options.identify),
      useConstantArguments(),
      useLimits(options.limits, metrics),
      useObservation(metrics, logger),
    ],
  });
}

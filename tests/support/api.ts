import { pino } from 'pino';
import type { ApiOptions } from '../../src/api/server.ts';
import { createApi } from '../../src/api/server.ts';
import type { Services } from '../../src/api/services.ts';
import { openStore, type Store } from '../../src/graph/store.ts';
import type { TestDatabase } from './database.ts';

/** A running API for tests, on a free port, with every statement it sends to the database. */
export interface TestApi {
  url: string;
  store: Store;
  statements: string[];
  /** Asks and answers with the data; throws with the errors where there are any. */
  ask: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>;
  /** Asks and answers with the whole body, errors included. */
  request: (query: string, variables?: Record<string, unknown>) => Promise<{ data?: unknown; errors?: ApiError[] }>;
  close: () => Promise<void>;
}

export interface ApiError {
  message: string;
  path?: string[];
  extensions: { code: string; field?: string };
}

/** Services that refuse everything: a test names those it needs. */
export function refusing(given: Partial<Services> = {}): Services {
  const refuse = () => Promise.reject(new Error('this test offers no such service'));
  return {
    ingest: refuse,
    extract: refuse,
    retractArticle: refuse,
    reinstateArticle: refuse,
    previewMerge: refuse,
    mergeEntities: refuse,
    unmergeEntities: refuse,
    markDifferent: refuse,
    unmarkDifferent: refuse,
    rateSource: refuse,
    reviewClaim: refuse,
    ...given,
  };
}

/** An API over a store that answers every read with no rows: for tests of all that happens before the database. */
export function emptyAnswers(given: Partial<Store> = {}): Store {
  const refuse = () => Promise.reject(new Error('this test writes nothing'));
  return {
    read: async () => [],
    readTransaction: refuse,
    write: refuse,
    command: refuse,
    verify: async () => {},
    now: () => '2024-01-01T00:00:00.000Z',
    close: async () => {},
    ...given,
  };
}

export async function startApi(database: TestDatabase, given: Partial<ApiOptions> = {}): Promise<TestApi> {
  const statements: string[] = [];
  const store = openStore({ ...database, onStatement: (text) => statements.push(text) });
  return { ...(await startApiOn(store, given)), statements };
}

/** `create`: the built program's own, for benches. */
export async function startApiOn(
  store: Store,
  given: Partial<ApiOptions> = {},
  create: typeof createApi = createApi,
): Promise<TestApi> {
  const api = create({ store, services: refusing(), logger: pino({ level: 'silent' }), ...given });
  const { url } = await api.listen({ host: '127.0.0.1', port: 0 });
  const request: TestApi['request'] = async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data?: unknown; errors?: ApiError[] };
  };
  return {
    url,
    store,
    statements: [],
    request,
    ask: async <Data>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await request(query, variables);
      if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
      return data as Data;
    },
    close: async () => {
      await api.close();
      await store.close();
    },
  };
}

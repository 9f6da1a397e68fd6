import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyAnswers, startApiOn, type TestApi } from '../support/api.ts';

/** The audits of the GraphQL-over-HTTP specification, all of them. */

let api: TestApi;
beforeAll(async () => {
  api = await startApiOn(emptyAnswers());
});
afterAll(() => api.close());

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${api.url}/graphql` });
  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? null : result.reason).toBeNull();
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadArticles } from '../../../src/graph/load.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { refusing, startApi, type TestApi } from '../../support/api.ts';
import { cleanDatabase } from '../../support/clean-database.ts';
import type { TestDatabase } from '../../support/database.ts';
import { FIRST, SECOND } from '../../support/moscow-talks.ts';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await cleanDatabase();
  api = await startApi(database, {
    pollInterval: 50,
    services: refusing({
      ingest: async () => {
        const [result] = await loadArticles(api.store, [SECOND], { actor: 'tests' });
        return [{ outcome: 'CREATED', articleId: result!.article, claimCount: result!.claimCount, problem: null }];
      },
    }),
  });
  await migrate(api.store);
  await loadArticles(api.store, [FIRST]);
});
afterAll(() => api.close());

/** Listens over SSE and answers with the changes as they come. */
async function listen(after: number | null, url = api.url) {
  const controller = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({
      query:
        'subscription ($after: Int) { changes(after: $after, kinds: ["article.created"]) { seq kind subject actor } }',
      variables: { after },
    }),
    signal: controller.signal,
  });
  const events = eventsOf(response.body!);
  return { response, next: async () => (await events.next()).value, leave: () => controller.abort() };
}

async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Record<string, unknown>> {
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream() as never) as unknown as AsyncIterable<string>) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) {
      const data = /^data: (\{.*\})$/m.exec(block)?.[1];
      if (data) yield JSON.parse(data).data.changes;
    }
  }
}

test('the log answers what was written, by number and kind', async () => {
  const { changes } = await api.ask<{ changes: object[] }>('{ changes { seq kind subject after } }');
  expect(changes).toEqual([
    { seq: 1, kind: 'article.created', subject: 'article:talks', after: expect.stringContaining('"claims":11') },
  ]);
  expect(await api.ask('{ changes(after: 1) { seq } }')).toEqual({ changes: [] });
  expect(await api.ask('{ changes(kinds: ["entity.merged"]) { seq } }')).toEqual({ changes: [] });
});

test('a listener resumes by number and hears of a write made meanwhile', async () => {
  const stream = await listen(0);
  expect(stream.response.headers.get('content-type')).toContain('text/event-stream');
  expect(await stream.next()).toMatchObject({ seq: 1 });
  await api.ask('mutation { ingestArticle(input: { text: "x" }) { outcome article { id } claimCount } }');
  expect(await stream.next()).toMatchObject({ kind: 'article.created', subject: 'article:brief', actor: 'tests' });
  stream.leave();
});

test('listeners that never read do not hold up others, and a closing server ends them', async () => {
  const other = await startApi(database, { pollInterval: 50 });
  const idle = await Promise.all([listen(0, other.url), listen(0, other.url), listen(0, other.url)]);
  const reader = await listen(1, other.url);
  expect(await reader.next()).toMatchObject({ subject: 'article:brief' });
  await other.close();
  expect(await reader.next()).toBeUndefined();
  for (const stream of idle) stream.leave();
});

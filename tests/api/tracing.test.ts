import { type Span, type SpanOptions, trace } from '@opentelemetry/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StoreError } from '../../src/graph/store-error.ts';
import { emptyAnswers, startApiOn } from '../support/api.ts';

/** What whoever loads an SDK gets to see. */
interface Seen {
  name: string;
  attributes: Record<string, unknown>;
  status: unknown;
  ended: boolean;
}

const seen: Seen[] = [];

function startSpan(name: string, { attributes = {} }: SpanOptions = {}): Span {
  const span: Seen = { name, attributes, status: null, ended: false };
  seen.push(span);
  return {
    setStatus: (status: unknown) => {
      span.status = status;
    },
    end: () => {
      span.ended = true;
    },
  } as unknown as Span;
}

beforeAll(() => {
  const startActiveSpan = (name: string, options: SpanOptions, work: (span: Span) => unknown) =>
    work(startSpan(name, options));
  trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan, startActiveSpan }) as never });
});
afterAll(() => trace.disable());

test('operations and reads are spans, without what was asked for', async () => {
  const api = await startApiOn(emptyAnswers());
  await api.request('query Look($id: ID!) { entity(id: $id) { id } }', { id: 'official:nobodys-business' });
  await api.close();
  expect(seen).toMatchObject([
    { name: 'graphql query', attributes: { 'graphql.operation.type': 'query' }, status: null, ended: true },
    {
      name: 'neo4j read',
      attributes: { 'db.system': 'neo4j', 'db.query.text': expect.stringContaining('MATCH') },
      ended: true,
    },
  ]);
  expect(JSON.stringify(seen)).not.toContain('nobodys-business');
});

test('what fails is marked', async () => {
  seen.length = 0;
  const api = await startApiOn(
    emptyAnswers({ read: () => Promise.reject(new StoreError('UNAVAILABLE', 'bolt://secret')) }),
  );
  await api.request('{ sources { id } }');
  await api.close();
  expect(seen.map(({ status }) => status)).toEqual([
    { code: 2, message: 'UNAVAILABLE' },
    { code: 2, message: 'StoreError' },
  ]);
});

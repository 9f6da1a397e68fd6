import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createApi } from '../../src/api/server.ts';
import { emptyAnswers, refusing } from '../support/api.ts';

/** A service whose database answers nothing, and the statements that it was sent. */
function service(read: () => Promise<never[]>) {
  const statements: string[] = [];
  const store = emptyAnswers({
    read: (statement) => {
      statements.push(statement);
      return read();
    },
  });
  return { api: createApi({ store, services: refusing(), logger: pino({ level: 'silent' }) }), statements };
}

test('warming up asks the database what the console opens with', async () => {
  const { api, statements } = service(async () => []);
  await api.warmUp();
  expect(new Set(statements).size).toBeGreaterThan(8);
});

test('warming up survives a database that refuses', async () => {
  const { api } = service(() => Promise.reject(new Error('no database')));
  await expect(api.warmUp()).resolves.toBeUndefined();
});

test('warming up ends with the service', async () => {
  const { api, statements } = service(async () => []);
  const warming = api.warmUp();
  await api.close();
  await warming;
  const asked = statements.length;
  await api.warmUp();
  expect(statements.length).toBe(asked);
});

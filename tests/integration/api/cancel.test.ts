import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../../src/graph/migrate.ts';
import { openStore, type Store } from '../../../src/graph/store.ts';
import { startApiOn, type TestApi } from '../../support/api.ts';
import { cleanDatabase } from '../../support/clean-database.ts';

/** What nobody waits for any more ends in the database too; and what only reads may do no more. */

const ENDLESS = 'UNWIND range(1, 100000000000) AS endless RETURN sum(endless)';

let store: Store;
let api: TestApi;
let hasty: TestApi;

/** The store, with every read in place of an endless one. */
const endless = (real: Store): Store => ({ ...real, read: (_text, _parameters, call) => real.read(ENDLESS, {}, call) });

beforeAll(async () => {
  store = openStore(await cleanDatabase());
  await migrate(store);
  api = await startApiOn(endless(store));
  hasty = await startApiOn(endless(store), { deadline: 300 });
});
afterAll(async () => {
  await Promise.all([api.close(), hasty.close()]);
});

async function running(): Promise<number> {
  const rows = await store.command(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000'",
  );
  return rows.length;
}

async function until(wanted: (count: number) => boolean): Promise<number> {
  for (let look = 0; look < 60; look += 1) {
    const count = await running();
    if (wanted(count)) return count;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return running();
}

const QUERY = '{ entity(id: "country:NOR") { id } }';

test('a client that leaves ends its transaction', async () => {
  const client = new AbortController();
  const request = fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
    signal: client.signal,
  }).catch((error: Error) => error.name);
  expect(await until((count) => count > 0)).toBe(1);
  client.abort();
  expect(await request).toBe('AbortError');
  expect(await until((count) => count === 0)).toBe(0);
});

test('a deadline that passes ends it too, and says so', async () => {
  const { errors } = await hasty.request(QUERY);
  expect(errors?.map((error) => error.extensions.code)).toEqual(['TIMEOUT']);
  expect(await until((count) => count === 0)).toBe(0);
});

test('a database that is gone answers with a code to try again on', async () => {
  const gone = await startApiOn(openStore({ uri: 'bolt://127.0.0.1:1', user: 'x', password: 'y' }), { deadline: 400 });
  const { errors } = await gone.request(QUERY);
  expect(['UNAVAILABLE', 'TIMEOUT']).toContain(errors?.[0]?.extensions.code);
  expect(JSON.stringify(errors)).not.toContain('127.0.0.1');
  await gone.close();
});

test.each(['CREATE (n:Nobody) RETURN n.id AS id', 'MATCH (e:Entity) SET e.name = "x" RETURN e.id AS id'])(
  'a read cannot write, whatever its statement says: %s',
  async (statement) => {
    await expect(store.read(statement)).rejects.toMatchObject({ name: 'StoreError', code: 'INTERNAL' });
    await expect(store.read('MATCH (n:Nobody) RETURN count(n) AS found')).resolves.toEqual([{ found: 0 }]);
  },
);

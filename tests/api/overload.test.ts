import { afterEach, expect, test } from 'vitest';
import { emptyAnswers, startApiOn, type TestApi } from '../support/api.ts';

/** More than the service can do at once, and its end while it has work. */

let api: TestApi;
let closed = false;
afterEach(async () => {
  if (!closed) await api.close();
  closed = false;
});

/** A store whose reads wait until they are let go. */
function waiting() {
  const held: (() => void)[] = [];
  const read = () => new Promise<never[]>((resolve) => held.push(() => resolve([])));
  return { store: emptyAnswers({ read: read as never }), held, letGo: () => held.splice(0).forEach((go) => void go()) };
}

const ask = () =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ sources { id } }' }),
  });

const until = async (holds: () => boolean) => {
  for (let look = 0; look < 200 && !holds(); look += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).toBe(true);
};

test('so many run and so many wait; who comes beyond is told to come back', async () => {
  const { store, held, letGo } = waiting();
  api = await startApiOn(store, { limits: { running: 1, waiting: 1 } });
  const first = ask();
  await until(() => held.length === 1);
  const second = ask();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const third = await ask();
  expect([third.status, third.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await third.text()).toContain('"code":"UNAVAILABLE"');
  letGo();
  expect((await first).status).toBe(200);
  await until(() => held.length === 1);
  letGo();
  expect((await second).status).toBe(200);
});

test('a service that ends answers what is under way and takes nothing new', async () => {
  const { store, held, letGo } = waiting();
  api = await startApiOn(store);
  const underWay = ask();
  await until(() => held.length === 1);
  const ending = api.close();
  closed = true;
  await new Promise((resolve) => setTimeout(resolve, 50));
  await expect(ask()).rejects.toThrow('fetch failed');
  letGo();
  expect(await (await underWay).json()).toEqual({ data: { sources: [] } });
  await ending;
});

import { afterEach, describe, expect, test } from 'vitest';
import { openStore, type Store, type StoreOptions } from '../../src/graph/store.ts';
import { type BoltStub, boltStub, type Reply, type StubOptions } from '../support/bolt-stub.ts';

/** What the store does with a server that misbehaves. Nothing here needs a database. */

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const item of open.splice(0).reverse()) await item.close();
});

async function stubWith(options: StubOptions): Promise<BoltStub> {
  const stub = await boltStub(options);
  open.push(stub);
  return stub;
}

function storeOn(uri: string, options: Partial<StoreOptions> = {}): Store {
  const store = openStore({ uri, user: 'neo4j', password: 'x', ...options });
  open.push(store);
  return store;
}

const failing =
  (failure: string, times: number): StubOptions['onRun'] =>
  (_statement, earlier): Reply =>
    earlier < times ? { failure } : { rows: [7] };
const write = (store: Store, signal?: AbortSignal) =>
  store.write((transaction) => transaction.run<{ x: number }>('CREATE (n) RETURN n.x AS x'), { signal });
const read = (store: Store, signal?: AbortSignal) => store.read<{ x: number }>('RETURN 7 AS x', {}, { signal });
const count = (stub: BoltStub, name: string) => stub.received.filter((message) => message === name).length;

const DEADLOCK = 'Neo.TransientError.Transaction.DeadlockDetected';

describe('what passes is tried again', () => {
  test('a deadlock, twice', async () => {
    const stub = await stubWith({ onRun: failing(DEADLOCK, 2) });
    const errors: unknown[] = [];
    expect(await write(storeOn(stub.uri, { onRetry: (error) => errors.push(error) }))).toEqual([{ x: 7 }]);
    expect([errors.length, count(stub, 'RUN'), count(stub, 'COMMIT')]).toEqual([2, 3, 1]);
  });

  test.each([['read', read] as const, ['write', write] as const])('a connection lost in a %s', async (_name, ask) => {
    const stub = await stubWith({ onRun: (_statement, earlier) => (earlier === 0 ? 'cut' : { rows: [7] }) });
    expect(await ask(storeOn(stub.uri))).toEqual([{ x: 7 }]);
    expect(stub.connections()).toBe(2);
  });

  test('a restart between two reads', async () => {
    const stub = await stubWith({ onRun: () => ({ rows: [7] }) });
    const store = storeOn(stub.uri);
    await read(store);
    stub.cutAll();
    expect(await read(store)).toEqual([{ x: 7 }]);
  });

  test('a server that fell silent', { timeout: 30_000 }, async () => {
    const stub = await stubWith({ onRun: (_statement, earlier) => (earlier === 0 ? 'silence' : { rows: [7] }) });
    expect(await storeOn(stub.uri).read('RETURN 7 AS x', {}, { timeout: 50 })).toEqual([{ x: 7 }]);
  });

  test('a leader that is one no longer: the write goes to the next', async () => {
    let leader = 'old';
    const next = await stubWith({ onRun: () => ({ rows: [7] }) });
    const old: BoltStub = await stubWith({
      onRun: () => {
        leader = 'next';
        return { failure: 'Neo.ClientError.Cluster.NotALeader' };
      },
      onRoute: () => {
        const [first, second] = [`127.0.0.1:${old.port}`, `127.0.0.1:${next.port}`];
        return { writers: [leader === 'old' ? first : second], readers: [first], routers: [first] };
      },
    });
    expect(await write(storeOn(old.uri.replace('bolt:', 'neo4j:')))).toEqual([{ x: 7 }]);
    expect([count(old, 'RUN'), count(next, 'COMMIT')]).toEqual([1, 1]);
  });
});

describe('what a store wrote, it waits for', () => {
  const cluster = async () => {
    const stub: BoltStub = await stubWith({
      onRoute: () => {
        const servers = [`127.0.0.1:${stub.port}`];
        return { writers: servers, readers: servers, routers: servers };
      },
    });
    return stub;
  };
  const ask = async (stub: BoltStub, uri: string) => {
    const store = storeOn(uri);
    await read(store);
    await write(store);
    await read(store);
    return stub.bookmarks;
  };

  test('in a cluster', async () => {
    const stub = await cluster();
    expect(await ask(stub, stub.uri.replace('bolt:', 'neo4j:'))).toEqual([[], [], ['stub:1']]);
  });

  test('not on a single server, where it is there already', async () => {
    const stub = await cluster();
    expect(await ask(stub, stub.uri)).toEqual([[], [], []]);
  });

  test('other stores do not', async () => {
    const stub = await cluster();
    const uri = stub.uri.replace('bolt:', 'neo4j:');
    await write(storeOn(uri));
    await read(storeOn(uri));
    expect(stub.bookmarks).toEqual([[], []]);
  });
});

describe('what is final is said once, by its own code', () => {
  test.each<[string, string]>([
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONFLICT'],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'REFUSED'],
  ])('%s is %s', async (failure, code) => {
    const stub = await stubWith({ onRun: failing(failure, 9) });
    await expect(write(storeOn(stub.uri))).rejects.toMatchObject({ code });
    expect([count(stub, 'RUN'), count(stub, 'COMMIT')]).toEqual([1, 0]);
  });

  test('a wrong password brings no storm of log-ins', async () => {
    const stub = await stubWith({ onLogon: () => 'Neo.ClientError.Security.Unauthorized' });
    await expect(read(storeOn(stub.uri))).rejects.toMatchObject({ code: 'REFUSED' });
    expect(count(stub, 'LOGON')).toBe(1);
  });
});

describe('a caller who gives up is let go', () => {
  const within = (milliseconds: number) => AbortSignal.timeout(milliseconds);

  test('before the start: nothing is sent', async () => {
    const stub = await stubWith({});
    await expect(read(storeOn(stub.uri), AbortSignal.abort())).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(stub.connections()).toBe(0);
  });

  test('between two attempts', async () => {
    const stub = await stubWith({ onRun: failing(DEADLOCK, 1_000) });
    await expect(write(storeOn(stub.uri), within(60))).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  test('while a server says nothing: the connection is given up, the next call works', async () => {
    const stub = await stubWith({ onRun: (_statement, earlier) => (earlier === 0 ? 'silence' : { rows: [7] }) });
    const store = storeOn(stub.uri);
    await expect(read(store, within(100))).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(await read(store)).toEqual([{ x: 7 }]);
  });
});

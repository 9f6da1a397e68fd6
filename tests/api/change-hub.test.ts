import { afterEach, expect, test } from 'vitest';
import { ChangeHub } from '../../src/api/change-hub.ts';
import type { Reader } from '../../src/graph/read.ts';
import type { ChangeRow } from '../../src/graph/read-changes.ts';

/** A log in memory that answers the hub's two questions. */
function madeLog() {
  const log: ChangeRow[] = [];
  let reads = 0;
  const run = async (_statement: string, { after, kinds, limit }: Record<string, unknown>) => {
    if (after === undefined) return log.slice(-1).map(({ seq, at }) => ({ seq, at }));
    reads += 1;
    const rows = log.filter(
      (row) => row.seq > Number(after) && (kinds === null || (kinds as string[]).includes(row.kind)),
    );
    return rows.slice(0, Number(limit)).map((change) => ({ change }));
  };
  const add = (kind = 'article.created') =>
    log.push({ seq: log.length + 1, at: '', kind, subject: 'x', actor: null, before: null, after: null });
  return { add, reads: () => reads, reader: (): Reader => ({ today: '', run: run as Reader['run'] }) };
}

const hubs: ChangeHub[] = [];
function hubOf(reader: () => Reader, maxListeners = 10): ChangeHub {
  const hub = new ChangeHub({ reader, interval: 5, maxListeners });
  hubs.push(hub);
  return hub;
}
afterEach(() => {
  for (const hub of hubs.splice(0)) hub.close();
});

const signal = () => new AbortController().signal;

async function take(stream: AsyncGenerator<ChangeRow>, count: number): Promise<number[]> {
  const taken: number[] = [];
  while (taken.length < count) taken.push((await stream.next()).value!.seq);
  return taken;
}

test('a listener gets what it missed, then what is new', async () => {
  const log = madeLog();
  for (let count = 0; count < 250; count += 1) log.add();
  const stream = hubOf(log.reader).listen({ after: 2, kinds: null }, signal());
  expect((await take(stream, 248)).at(-1)).toBe(250);
  const next = take(stream, 2);
  log.add();
  log.add();
  expect(await next).toEqual([251, 252]);
});

test('without a place it gets new changes only', async () => {
  const log = madeLog();
  log.add();
  const stream = hubOf(log.reader).listen({ after: null, kinds: null }, signal());
  const next = stream.next();
  setTimeout(() => log.add(), 20);
  expect((await next).value!.seq).toBe(2);
});

test('kinds that are not asked for pass by, and do not keep it busy', async () => {
  const log = madeLog();
  for (let count = 0; count < 20; count += 1) log.add('entity.merged');
  const stream = hubOf(log.reader).listen({ after: 0, kinds: ['article.retracted'] }, signal());
  const next = stream.next();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(log.reads()).toBeLessThanOrEqual(3);
  log.add('article.retracted');
  expect((await next).value!.seq).toBe(21);
});

test('one that is slow holds up nobody, and nothing piles up for it', async () => {
  const log = madeLog();
  const hub = hubOf(log.reader);
  const slow = hub.listen({ after: 0, kinds: null }, signal());
  const quick = hub.listen({ after: 0, kinds: null }, signal());
  for (let count = 0; count < 1500; count += 1) log.add();
  await slow.next();
  expect((await take(quick, 1500)).at(-1)).toBe(1500);
  expect(await take(slow, 3)).toEqual([2, 3, 4]);
});

test('it ends when the client leaves or the hub closes', async () => {
  const log = madeLog();
  const hub = hubOf(log.reader, 2);
  const client = new AbortController();
  const one = hub.listen({ after: 0, kinds: null }, client.signal).next();
  const other = hub.listen({ after: 0, kinds: null }, signal()).next();
  await new Promise((resolve) => setTimeout(resolve, 10));
  client.abort();
  expect((await one).done).toBe(true);
  hub.close();
  expect((await other).done).toBe(true);
});

test('there may be so many and no more', async () => {
  const log = madeLog();
  const hub = hubOf(log.reader, 1);
  log.add();
  const first = hub.listen({ after: 0, kinds: null }, signal());
  await first.next();
  await expect(hub.listen({ after: 0, kinds: null }, signal()).next()).rejects.toThrow('Too many listen already');
  await first.return(undefined);
  expect((await hub.listen({ after: 0, kinds: null }, signal()).next()).value!.seq).toBe(1);
});

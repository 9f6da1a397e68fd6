import { describe, expect, test, vi } from 'vitest';
import { Page, type PageArguments, sliceOf } from '../../src/api/connection.ts';

const LIST = ['a', 'b', 'c', 'd', 'e'];

/** A page over LIST, read the way the database reads: from the cursor on, in list order, at most `limit` rows. */
function pageOf(page: PageArguments) {
  const slice = sliceOf(page, 'letters');
  const at = slice.from === null ? null : LIST.indexOf(slice.from.id);
  const rows = vi.fn(async () =>
    slice.backward
      ? LIST.slice(0, at ?? LIST.length).slice(-slice.limit)
      : LIST.slice((at ?? -1) + 1).slice(0, slice.limit),
  );
  const count = vi.fn(async () => LIST.length);
  const position = (row: string) => ({ value: row, id: row });
  return { page: new Page({ slice, order: 'letters', rows, count, position }), rows, count };
}

const nodes = async (page: PageArguments) => (await pageOf(page).page.edges()).map((edge) => edge.node).join('');
const cursor = async (letter: string) => (await pageOf({}).page.edges()).find((edge) => edge.node === letter)!.cursor;

describe('a page', () => {
  test('starts at the front and holds `first` items', async () => expect(await nodes({ first: 2 })).toBe('ab'));
  test('goes on after a cursor', async () => expect(await nodes({ first: 2, after: await cursor('b') })).toBe('cd'));
  test('holds the end of the list for `last`', async () => expect(await nodes({ last: 2 })).toBe('de'));
  test('goes back before a cursor', async () => expect(await nodes({ last: 2, before: await cursor('d') })).toBe('bc'));

  test.each<[PageArguments, boolean, boolean]>([
    [{ first: 2 }, true, false],
    [{ first: 5 }, false, false],
    [{ last: 2 }, false, true],
    [{ last: 5 }, false, false],
  ])('%j tells what lies around it', async (page, hasNextPage, hasPreviousPage) => {
    expect(await pageOf(page).page.pageInfo()).toMatchObject({ hasNextPage, hasPreviousPage });
  });

  test('reads its rows once, and counts only when asked', async () => {
    const { page, rows, count } = pageOf({ first: 1 });
    await Promise.all([page.edges(), page.pageInfo()]);
    expect([rows.mock.calls.length, count.mock.calls.length]).toEqual([1, 0]);
    expect(await page.count()).toBe(5);
    expect(rows.mock.calls.length).toBe(1);
  });
});

test('a page whose rows are known answers at once', () => {
  const page = new Page({
    slice: sliceOf({ first: 2 }, 'letters'),
    order: 'letters',
    rows: () => ['a', 'b', 'c'],
    count: () => 3,
    position: (row) => ({ value: row, id: row }),
  });
  expect(page.count()).toBe(3);
  expect(page.edges()).toMatchObject([{ node: 'a' }, { node: 'b' }]);
  expect(page.pageInfo()).toMatchObject({ hasNextPage: true });
});

describe('page arguments that make no sense are refused by name', () => {
  const otherList = Buffer.from(JSON.stringify(['numbers', 1, 'x'])).toString('base64url');
  test.each<[PageArguments, RegExp]>([
    [{ first: 101 }, /^first: 0 to 100, not 101/],
    [{ first: -1 }, /^first/],
    [{ first: 1, last: 1 }, /^last: use either/],
    [{ last: 1, after: 'x' }, /^after/],
    [{ before: 'x' }, /^before/],
    [{ after: 'not a cursor' }, /^after: is no cursor of ours/],
    [{ after: otherList }, /^after: is a cursor of another list or order \(numbers\)/],
  ])('%j', (page, message) => {
    expect(() => sliceOf(page, 'letters')).toThrow(message);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimHome, readRunning, releaseHome, updateRecord } from '../../../src/app/local-neo4j/running-record.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'entente-record-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const URI = 'bolt://127.0.0.1:1';
/** Greater than any process id that Linux gives. */
const NOBODY = 2 ** 22 + 1;

describe('the record of who runs a home', () => {
  test('can be taken, is seen by others, and can be given back', async () => {
    await claimHome(home, URI);
    expect(await readRunning(home)).toMatchObject({ owner: process.pid, pid: null, uri: URI });
    await expect(claimHome(home, URI)).rejects.toThrow(
      new RegExp(`process ${process.pid}, since .*: ${URI}, process starting`),
    );
    await releaseHome(home);
    expect(await readRunning(home)).toBeNull();
  });

  describe.each([
    ['with nothing left behind', null],
    ['after a server that died', { owner: process.pid, pid: NOBODY }],
  ])('%s', (_name, left) => {
    test.each(Array.from({ length: 20 }, (_, round) => round))(
      'is taken by one of two that start together, round %i',
      async () => {
        if (left) await updateRecord(home, { ...left, uri: URI, since: '2024-01-01T00:00:00Z', service: null });
        const claims = await Promise.allSettled([claimHome(home, URI), claimHome(home, URI)]);
        expect(claims.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
        expect(await readRunning(home)).toMatchObject({ owner: process.pid, pid: null });
      },
    );
  });

  test.each([
    ['an owner that died before its server started', { owner: NOBODY, pid: null }],
    ['a server that died', { owner: process.pid, pid: NOBODY }],
    ['a process that is no server of this home', { owner: NOBODY, pid: process.pid }],
  ])('does not count when it names %s', async (_name, left) => {
    await updateRecord(home, { ...left, uri: URI, since: '2024-01-01T00:00:00Z', service: null });
    expect(await readRunning(home)).toBeNull();
    expect(await claimHome(home, URI)).toMatchObject({ owner: process.pid });
  });

  test.each(['', '{', '[]', '{"owner":"x"}'])('does not count when it cannot be read: %j', async (text) => {
    await writeFile(join(home, 'running.json'), text);
    expect(await readRunning(home)).toBeNull();
    await claimHome(home, URI);
  });
});

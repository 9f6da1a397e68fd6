import { expect, test } from 'vitest';
import { addDays } from '../../src/graph/days.ts';
import { type Evidence, factKey } from '../../src/graph/evidence.ts';
import { exactReachOf, reachOf } from '../../src/graph/group-evidence.ts';
import { packEvidence } from '../../src/graph/packed-evidence.ts';
import type { KeyDelta, Window } from '../../src/graph/project-key.ts';
import { readSurroundings } from '../../src/graph/read-surroundings.ts';
import type { Parameters, Transaction } from '../../src/graph/store.ts';
import { evidence } from './evidence-table.ts';

const DAY = '2023-03-29';
const exact = evidence({ claim: 'exact', from: DAY, to: DAY, precision: 'DAY' });
const undated = evidence({ claim: 'undated' });
const KEY = factKey(exact);

/** A database that holds these claims alone, and tells which windows were read. */
function holding(stored: readonly Evidence[]): { transaction: Transaction; windows: Window[] } {
  const windows: Window[] = [];
  const run = async (text: string, parameters: Parameters = {}) => {
    const asked = parameters.windows as Window[];
    if (text.includes('s.loose')) return stored.some(({ from }) => from === null) ? [{ key: KEY }] : [];
    windows.push(...asked);
    return [{ key: KEY, facts: stored.map(() => 'fact:1'), evidence: stored.map(packEvidence) }];
  };
  return { transaction: { run: run as Transaction['run'] }, windows };
}

const delta = (added: readonly Evidence[], removed: readonly string[] = []): KeyDelta => ({
  key: KEY,
  added,
  removed: new Set(removed),
  closed: new Set(),
  days: [DAY],
  reach: reachOf(exact.type),
});

const [NEAR, FAR] = [exactReachOf(exact.type).seen, reachOf(exact.type).seen];

test.each<[string, Evidence[], KeyDelta, number[]]>([
  ['a claim of a day among such is placed from a few days', [exact], delta([exact]), [NEAR]],
  ['where one near is undated, weeks are read', [exact, undated], delta([exact]), [NEAR, FAR]],
  ['an undated claim takes weeks', [exact], delta([undated]), [FAR]],
  ['what a claim that goes was, nobody knows any more', [exact], delta([], ['exact']), [FAR]],
])('%s', async (_claim, stored, change, reaches) => {
  const { transaction, windows } = holding(stored);
  const [found] = await readSurroundings(transaction, [change]);
  expect(windows.map(({ low, high }) => [low, high])).toEqual(
    reaches.map((days) => [addDays(DAY, -days), addDays(DAY, days)]),
  );
  expect(found!.links.map(({ evidence: { claim } }) => claim)).toEqual(stored.map(({ claim }) => claim));
  expect(found!.delta.reach.seen).toBe(reaches.at(-1));
});

import { addDays, later, monthEnd, monthOf } from './days.ts';
import { type Evidence, partsOfKey, placeOf } from './evidence.ts';
import { cellsOf, type FactContent, factFrom } from './fact.ts';
import { type Cell, cellFrom } from './fact-cell.ts';
import { groupBy } from './group-by.ts';
import { cellOf, groupEvidence, type Reach } from './group-evidence.ts';
import { factId } from './identifiers.ts';
import type { FactProperties } from './schema-facts.ts';
import { isState } from './tolerance.ts';

/** One claim's edge to its fact, as stored. */
export interface StoredLink {
  evidence: Evidence;
  fact: string;
}

/**
 * A change of what supports or denies facts of one key. `removed` are claims that count here no more, `closed` those of them that count
 * nowhere any more; `days` are the places of all that changed, before and after.
 */
export interface KeyDelta {
  key: string;
  added: readonly Evidence[];
  removed: ReadonlySet<string>;
  closed: ReadonlySet<string>;
  days: readonly string[];
  reach: Reach;
}

/** What must be read to project a delta: claims placed from `low` to `high`. */
export interface Window {
  key: string;
  low: string;
  high: string;
}

/** Claims that belong together under one fact after a delta, where that or their evidence changed. */
export interface Regrouped {
  id: string;
  anchor: string;
  members: readonly Evidence[];
}

/** How a delta regroups claims: what must be summed up anew, and which facts lost their claims. */
export interface Regrouping {
  delta: KeyDelta;
  links: readonly StoredLink[];
  groups: Regrouped[];
  left: string[];
}

/** What the projection of one key comes to. */
export interface KeyResult {
  facts: FactContent[];
  /** Claims whose edge must be written: to `fact`, in place of whatever they have. */
  links: { fact: string; evidence: Evidence }[];
  /** Ids of facts that are no more, and of those whose every claim was taken back. */
  gone: string[];
  retracted: string[];
}

/** The windows to read for a delta, those that overlap joined. */
export function windowsOf({ key, days, reach: { seen } }: Pick<KeyDelta, 'key' | 'days' | 'reach'>): Window[] {
  const { type } = partsOfKey(key);
  const windows: Window[] = [];
  for (const day of [...new Set(days)].sort()) {
    const low = isState(type) ? monthOf(day) : addDays(day, -seen);
    const high = isState(type) ? monthEnd(day) : addDays(day, seen);
    const last = windows.at(-1);
    if (last && low <= last.high) last.high = later(high, last.high);
    else windows.push({ key, low, high });
  }
  return windows;
}

/**
 * Groups the claims round a delta anew, given what is stored in its windows: pure, and the same whatever order brought the claims.
 * Of groups that come out as they were stored nothing needs to be read or written.
 */
export function regroup(delta: KeyDelta, links: readonly StoredLink[]): Regrouping {
  const replaced = new Set(delta.added.map(({ claim }) => claim));
  const kept = links.filter(({ evidence }) => !delta.removed.has(evidence.claim) && !replaced.has(evidence.claim));
  const alive = [...kept.map(({ evidence }) => evidence), ...delta.added];
  if (isState(partsOfKey(delta.key).type)) {
    const id = factId(delta.key, 'state');
    return { delta, links, groups: [{ id, anchor: 'state', members: alive }], left: [] };
  }
  const all = [...groupEvidence(alive)].map(([anchor, members]) => ({
    id: factId(delta.key, anchor),
    anchor,
    members,
  }));
  const factOf = new Map(links.map(({ evidence, fact }) => [evidence.claim, fact]));
  const near = nearnessTo(delta);
  const groups = all.filter(({ members }) => members.some(near));
  const moving = groups.flatMap(({ id, members }) => members.filter(({ claim }) => factOf.get(claim) !== id));
  const leaving = [...moving.map(({ claim }) => claim), ...delta.removed, ...replaced];
  const touched = new Set(leaving.map((claim) => factOf.get(claim)).filter((id) => id !== undefined));
  for (const { id, members } of groups) if (members.some(({ claim }) => factOf.get(claim) !== id)) touched.add(id);
  const found = new Set(all.map(({ id }) => id));
  return {
    delta,
    links,
    groups: groups.filter(({ id }) => touched.has(id)),
    left: [...touched].filter((id) => !found.has(id)).sort(),
  };
}

/** Ids of the stored facts that a regrouping replaces or removes. */
export const factsNeeded = ({ groups, left }: Regrouping): string[] => [...groups.map(({ id }) => id), ...left];

/** Sums the groups up to facts, and tells what must be written. `stored` are the facts needed, as far as there are any. */
export function projectKey(
  { delta, links, groups, left }: Regrouping,
  stored: ReadonlyMap<string, FactProperties>,
): KeyResult {
  const factOf = new Map(links.map(({ evidence, fact }) => [evidence.claim, fact]));
  const replaced = new Set(delta.added.map(({ claim }) => claim));
  const summed = groups.map((group) => ({ ...group, cells: cellsAfter(delta, group, stored.get(group.id)) }));
  const full = summed.filter(({ cells }) => cells.size > 0);
  const bare = [...left, ...summed.filter(({ cells }) => cells.size === 0).map(({ id }) => id)].filter((id) =>
    stored.has(id),
  );
  const isRetracted = (id: string) =>
    links.every(({ evidence, fact }) => fact !== id || delta.closed.has(evidence.claim));
  return {
    facts: full
      .map(({ anchor, cells }) => factFrom(delta.key, anchor, cells))
      .filter((fact) => !isSame(fact, stored.get(fact.id))),
    links: full.flatMap(({ id, members }) =>
      members
        .filter(({ claim }) => replaced.has(claim) || factOf.get(claim) !== id)
        .map((evidence) => ({ fact: id, evidence })),
    ),
    gone: bare.filter((id) => !isRetracted(id)),
    retracted: bare.filter(isRetracted),
  };
}

/** A state is summed up by months: only the touched ones are made anew, the others are taken as stored. */
function cellsAfter(delta: KeyDelta, { members }: Regrouped, stored: FactProperties | undefined): Map<string, Cell> {
  const cells = cellsOf(stored?.cells);
  for (const day of delta.days) cells.delete(monthOf(day));
  for (const [cell, told] of groupBy(members, cellOf)) cells.set(cell, cellFrom(told));
  return cells;
}

/** True of claims that lie near enough to a touched day for the delta to change whom they belong with. */
function nearnessTo({ days, reach: { touched } }: KeyDelta): (evidence: Evidence) => boolean {
  const zones = [...new Set(days)].map((day) => [addDays(day, -touched), addDays(day, touched)] as const);
  return (evidence) => {
    const place = placeOf(evidence);
    return zones.some(([low, high]) => place >= low && place <= high);
  };
}

/** True where what is stored, and stands, is what was computed; a property that is absent is null. */
function isSame(computed: FactContent, stored: FactProperties | undefined): boolean {
  if (stored === undefined || stored.knownTo !== null) return false;
  const names = Object.keys(computed) as (keyof FactContent)[];
  return names.every((name) => (computed[name] ?? null) === (stored[name] ?? null));
}

import { addDays, later, monthEnd, monthOf } from './days.ts';
import { type Evidence, partsOfKey, placeOf } from './evidence.ts';
import { cellsOf, type FactContent, factFrom, factsOf } from './fact.ts';
import { cellFrom } from './fact-cell.ts';
import { groupBy } from './group-by.ts';
import { cellOf, reachOf } from './group-evidence.ts';
import { factId } from './identifiers.ts';
import type { FactProperties } from './schema.ts';
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
}

/** What must be read to project a delta: claims placed from `low` to `high`. */
export interface Window {
  key: string;
  low: string;
  high: string;
}

/** What is stored of a key inside its windows. */
export interface KeyState {
  links: readonly StoredLink[];
  facts: readonly FactProperties[];
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
export function windowsOf({ key, days }: KeyDelta): Window[] {
  const { type } = partsOfKey(key);
  const { seen } = reachOf(type);
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

/** Projects one key anew around the days that a delta touches: pure, and the same whatever order brought the claims. */
export function projectKey(delta: KeyDelta, state: KeyState): KeyResult {
  const replaced = new Set(delta.added.map(({ claim }) => claim));
  const kept = state.links.filter(
    ({ evidence }) => !delta.removed.has(evidence.claim) && !replaced.has(evidence.claim),
  );
  const alive = [...kept.map(({ evidence }) => evidence), ...delta.added];
  const computed = isState(partsOfKey(delta.key).type) ? stateFacts(delta, state, alive) : eventFacts(delta, alive);
  const factOf = new Map(state.links.map(({ evidence, fact }) => [evidence.claim, fact]));
  const links = computed.near.flatMap(({ properties, members }) =>
    members
      .filter(({ claim }) => replaced.has(claim) || factOf.get(claim) !== properties.id)
      .map((evidence) => ({ fact: properties.id, evidence })),
  );
  const stored = new Map(state.facts.map((fact) => [fact.id, fact]));
  const left = leftBehind(delta, state, computed);
  const isRetracted = (id: string) =>
    state.links.every(({ evidence, fact }) => fact !== id || delta.closed.has(evidence.claim));
  return {
    facts: computed.near.map(({ properties }) => properties).filter((fact) => !isSame(fact, stored.get(fact.id))),
    links,
    gone: left.filter((id) => !isRetracted(id)),
    retracted: left.filter(isRetracted),
  };
}

interface Computed {
  /** Facts near a touched day: computed rightly, to be written. */
  near: { properties: FactContent; members: readonly Evidence[] }[];
  /** Ids of every fact found in the windows, whether near or not. */
  ids: ReadonlySet<string>;
}

function eventFacts(delta: KeyDelta, alive: readonly Evidence[]): Computed {
  const facts = factsOf(alive);
  const { touched } = reachOf(partsOfKey(delta.key).type);
  const zones = delta.days.map((day) => [addDays(day, -touched), addDays(day, touched)] as const);
  const isNear = (evidence: Evidence) => {
    const place = placeOf(evidence);
    return zones.some(([low, high]) => place >= low && place <= high);
  };
  return {
    near: facts.filter(({ members }) => members.some(isNear)),
    ids: new Set(facts.map(({ properties }) => properties.id)),
  };
}

/** A state is summed up by months: only the touched ones are made anew, the others are taken as stored. */
function stateFacts(delta: KeyDelta, state: KeyState, alive: readonly Evidence[]): Computed {
  const id = factId(delta.key, 'state');
  const cells = cellsOf(state.facts.find((fact) => fact.id === id)?.cells);
  for (const day of delta.days) cells.delete(monthOf(day));
  for (const [month, members] of groupBy(alive, cellOf)) cells.set(month, cellFrom(members));
  if (cells.size === 0) return { near: [], ids: new Set() };
  return { near: [{ properties: factFrom(delta.key, 'state', cells), members: alive }], ids: new Set([id]) };
}

/** Facts that lost claims and were not found again. */
function leftBehind(delta: KeyDelta, state: KeyState, computed: Computed): string[] {
  const moving = new Set([
    ...computed.near.flatMap(({ members }) => members.map(({ claim }) => claim)),
    ...delta.removed,
  ]);
  const candidates = state.links.filter(({ evidence }) => moving.has(evidence.claim)).map(({ fact }) => fact);
  return [...new Set(candidates)].filter((id) => !computed.ids.has(id)).sort();
}

/** True where what is stored, and stands, is what was computed; a property that is absent is null. */
function isSame(computed: FactContent, stored: FactProperties | undefined): boolean {
  if (stored === undefined || stored.knownTo !== null) return false;
  const names = Object.keys(computed) as (keyof FactContent)[];
  return names.every((name) => (computed[name] ?? null) === (stored[name] ?? null));
}

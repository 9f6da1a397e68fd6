import { partsOfKey } from './evidence.ts';
import { exactReachOf, isLoose } from './group-evidence.ts';
import { unpackEvidence } from './packed-evidence.ts';
import { type KeyDelta, type StoredLink, type Window, windowsOf } from './project-key.ts';
import type { Transaction } from './store.ts';
import { isState } from './tolerance.ts';

/** A delta and the claims round it, as far as they can matter. */
export interface Surroundings {
  delta: KeyDelta;
  links: readonly StoredLink[];
}

/**
 * Reads what stands round each delta. Most news says its day, and where all about it does so too, a few days are enough to place it: the
 * long windows, which on a busy pair hold hundreds of claims, are read only where some claim in them is loose. A claim that goes may have
 * been loose itself.
 */
export async function readSurroundings(transaction: Transaction, deltas: readonly KeyDelta[]): Promise<Surroundings[]> {
  const [exact, rest] = [deltas.filter(isExact), deltas.filter((delta) => !isExact(delta))];
  const [links, loose] = await Promise.all([
    readLinks(transaction, [...exact.map(narrowed), ...rest].flatMap(windowsOf)),
    readLoose(transaction, exact.flatMap(windowsOf)),
  ]);
  const wide = exact.filter(({ key }) => loose.has(key));
  const anew = wide.length > 0 ? await readLinks(transaction, wide.flatMap(windowsOf)) : new Map();
  return deltas.map((delta) => {
    const isNarrow = isExact(delta) && !loose.has(delta.key);
    const found = anew.get(delta.key) ?? links.get(delta.key) ?? [];
    return { delta: isNarrow ? narrowed(delta) : delta, links: found };
  });
}

const isExact = ({ key, added, removed }: KeyDelta): boolean =>
  removed.size === 0 && !isState(partsOfKey(key).type) && !added.some(isLoose);

const narrowed = (delta: KeyDelta): KeyDelta => ({ ...delta, reach: exactReachOf(partsOfKey(delta.key).type) });

const LINKS = ['SUPPORTS', 'DENIES']
  .map(
    (type) =>
      `MATCH ()-[s:${type}]->() USING INDEX SEEK s:${type}(factKey, day) WHERE s.factKey = w.key AND s.day >= w.low AND s.day <= w.high RETURN s.fact AS fact, s.evidence AS evidence`,
  )
  .join(' UNION ALL ');

async function readLinks(transaction: Transaction, windows: readonly Window[]): Promise<Map<string, StoredLink[]>> {
  if (windows.length === 0) return new Map();
  // One row a key: a row of its own for each claim costs the driver more than the claim does.
  const rows = await transaction.run<{ key: string; facts: string[]; evidence: string[] }>(
    `UNWIND $windows AS w CALL (w) { ${LINKS} } RETURN w.key AS key, collect(fact) AS facts, collect(evidence) AS evidence`,
    { windows },
  );
  return new Map(
    rows.map(({ key, facts, evidence }) => [
      key,
      evidence.map((packed, index) => ({ fact: facts[index]!, evidence: unpackEvidence(key, packed) })),
    ]),
  );
}

const LOOSE = ['SUPPORTS', 'DENIES']
  .map(
    (type) =>
      `MATCH ()-[s:${type}]->() USING INDEX SEEK s:${type}(factKey, loose) WHERE s.factKey = w.key AND s.loose >= w.low AND s.loose <= w.high RETURN s.factKey AS key LIMIT 1`,
  )
  .join(' UNION ALL ');

/** Keys that have a loose claim in some window. */
async function readLoose(transaction: Transaction, windows: readonly Window[]): Promise<Set<string>> {
  if (windows.length === 0) return new Set();
  const rows = await transaction.run<{ key: string }>(
    `UNWIND $windows AS w CALL (w) { ${LOOSE} } RETURN DISTINCT key`,
    { windows },
  );
  return new Set(rows.map(({ key }) => key));
}

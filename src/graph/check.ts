import { EVIDENCE_FROM_CLAIMS, type EvidenceRow, evidenceOfRow } from './claim-evidence.ts';
import { factKey } from './evidence.ts';
import { type FactContent, factsOf, storedFact } from './fact.ts';
import { groupBy } from './group-by.ts';
import { INVARIANTS } from './invariants.ts';
import type { FactProperties } from './schema-facts.ts';
import type { CallOptions, Store } from './store.ts';

/** A promise that the graph breaks: how often, and a few examples by id. */
export interface Violation {
  invariant: string;
  count: number;
  examples: string[];
}

export interface CheckOptions extends CallOptions {
  /** Told each invariant when its check begins: for progress. */
  onInvariant?: (name: string) => void;
}

const EXAMPLES = 5;

/** Checking reads the whole graph: minutes, where a million claims are stored. */
const TIMEOUT = 3_600_000;

export const PROJECTION = 'facts are what the claims alive make them';

/** Checks every invariant of the graph by reading alone. An empty list means that all hold. */
export async function checkInvariants(store: Store, { onInvariant, ...call }: CheckOptions = {}): Promise<Violation[]> {
  const options = { timeout: TIMEOUT, ...call };
  const violations: Violation[] = [];
  for (const { name, breaches } of INVARIANTS) {
    onInvariant?.(name);
    const [row] = await store.read<{ count: number; examples: string[] }>(
      `CALL () { ${breaches} } RETURN count(*) AS count, collect(id)[..${EXAMPLES}] AS examples`,
      {},
      options,
    );
    if (row && row.count > 0) violations.push({ invariant: name, ...row });
  }
  onInvariant?.(PROJECTION);
  const wrong = await misprojected(store, options);
  if (wrong.length > 0)
    violations.push({ invariant: PROJECTION, count: wrong.length, examples: wrong.slice(0, EXAMPLES) });
  return violations;
}

/** Pairs in one statement. */
const PAGE = 200;

/** Ids of facts that are not what a projection of all claims from nothing would make. */
async function misprojected(store: Store, options: CallOptions): Promise<string[]> {
  const wrong: string[] = [];
  for (let after = ''; ; ) {
    const pairs = await store.read<{ key: string }>(
      'MATCH (p:Pair) WHERE p.key > $after RETURN p.key AS key ORDER BY p.key LIMIT $page',
      { after, page: PAGE },
      options,
    );
    if (pairs.length === 0) return wrong;
    const keys = pairs.map(({ key }) => key);
    wrong.push(...(await misprojectedOf(store, keys, options)));
    after = keys.at(-1)!;
  }
}

async function misprojectedOf(store: Store, pairs: readonly string[], options: CallOptions): Promise<string[]> {
  const facts = await store.read<{ fact: FactProperties }>(
    "UNWIND $pairs AS key MATCH (:Pair {key: key})<-[:OF]-(f:Fact) WHERE f.status <> 'RETRACTED' RETURN properties(f) AS fact",
    { pairs },
    options,
  );
  const rows = await store.read<EvidenceRow>(
    `UNWIND $pairs AS key MATCH (:Pair {key: key})<-[:OF]-(:Fact)<-[:SUPPORTS|DENIES]-(c:Claim) ${EVIDENCE_FROM_CLAIMS}`,
    { pairs },
    options,
  );
  const expected = [...groupBy(rows.map(evidenceOfRow), factKey).values()].flatMap((claims) => factsOf(claims));
  const stored = new Map(facts.map(({ fact }) => [fact.id, storedFact(fact)]));
  const found = new Set(expected.map(({ properties }) => properties.id));
  return [
    ...expected
      .filter(({ properties }) => !isAsStored(properties, stored.get(properties.id)))
      .map(({ properties }) => properties.id),
    ...[...stored.keys()].filter((id) => !found.has(id)),
  ];
}

const isAsStored = (expected: FactContent, stored: FactProperties | undefined): boolean =>
  stored !== undefined &&
  (Object.keys(expected) as (keyof FactContent)[]).every((name) => (expected[name] ?? null) === (stored[name] ?? null));

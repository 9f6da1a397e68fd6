import { EVIDENCE_FROM_CLAIMS, type EvidenceRow, evidenceOfRow } from './claim-evidence.ts';
import { factKey } from './evidence.ts';
import { type FactContent, factsOf, storedFact } from './fact.ts';
import { groupBy } from './group-by.ts';
import { readCandidates } from './identity-candidates.ts';
import { INVARIANTS } from './invariants.ts';
import { readNamesakes } from './namesake-families.ts';
import { RESOLVER } from './schema-decisions.ts';
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
export const LIKENESS = 'who is held for one or proposed without anybody asking is who is alike by what is told';

/** Promises that take more than one query: each answers with the ids of what breaks it. */
const COMPUTED: readonly { name: string; breaches: (store: Store, options: CallOptions) => Promise<string[]> }[] = [
  { name: PROJECTION, breaches: misprojected },
  { name: LIKENESS, breaches: misjudged },
];

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
  for (const { name, breaches } of COMPUTED) {
    onInvariant?.(name);
    const wrong = await breaches(store, options);
    if (wrong.length > 0) violations.push({ invariant: name, count: wrong.length, examples: wrong.slice(0, EXAMPLES) });
  }
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

/** Keys of our own judgements that the articles alive do not bear out, and of those that are missing. */
async function misjudged(store: Store, options: CallOptions): Promise<string[]> {
  const wanted = new Map<string, number>();
  for (let after = ''; ; ) {
    const page = await store.read<{ id: string }>(
      "MATCH (e:Entity) WHERE e.id > $after AND e.kind <> 'COUNTRY' RETURN e.id AS id ORDER BY e.id LIMIT $page",
      { after, page: PAGE },
      options,
    );
    if (page.length === 0) break;
    const ids = page.map(({ id }) => id);
    const found = await store.readTransaction((transaction) => readCandidates(transaction, ids), options);
    const namesakes = await store.readTransaction((transaction) => readNamesakes(transaction, ids), options);
    for (const { key, score } of [...found, ...namesakes]) wanted.set(key, score);
    after = ids.at(-1)!;
  }
  const stored = await store.read<{ key: string; score: number; actor: string | null }>(
    'MATCH (j:Judgement) RETURN j.key AS key, j.score AS score, j.actor AS actor',
    {},
    options,
  );
  const judged = new Set(stored.map(({ key }) => key));
  return [
    ...stored.filter(({ key, score, actor }) => actor === RESOLVER && wanted.get(key) !== score).map(({ key }) => key),
    ...[...wanted.keys()].filter((key) => !judged.has(key)),
  ];
}

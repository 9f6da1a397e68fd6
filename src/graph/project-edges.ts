import { type EdgeTotals, type FactChange, foldTotals, NO_TOTALS, type Totals, totalsOf } from './edge-totals.ts';
import { partsOfKey } from './evidence.ts';
import { storedFact } from './fact.ts';
import { groupBy } from './group-by.ts';
import type { EdgeProperties, FactProperties } from './schema-facts.ts';
import type { Transaction } from './store.ts';

/** An edge between two heads whose facts changed. */
export interface EdgeChange {
  edge: string;
  before: EdgeTotals;
  after: EdgeTotals;
  facts: readonly FactChange[];
}

/**
 * Brings the typed edges, and the CLAIMED ones, in line with facts that changed. The pair keeps the totals of its edges, so an edge is
 * written from the totals and the changes, whatever the number of its facts.
 */
export async function projectEdges(transaction: Transaction, changes: readonly FactChange[]): Promise<EdgeChange[]> {
  const byPair = groupBy(changes, (change) => factOf(change).pair);
  const stored = await readTotals(transaction, [...byPair.keys()].sort());
  const edges: EdgeChange[] = [];
  for (const [pair, ofPair] of byPair) {
    const totals = stored.get(pair) ?? {};
    for (const [edge, facts] of groupBy(ofPair, (change) => factOf(change).edge)) {
      const before = totals[edge] ?? NO_TOTALS;
      const after = foldTotals(before, facts) ?? totalsOf(await readFactsAnew(transaction, edge, facts));
      edges.push({ edge, before, after, facts });
      totals[edge] = after;
      if (after.held === null && after.claimed === null) delete totals[edge];
    }
    stored.set(pair, totals);
  }
  await Promise.all([writeTotals(transaction, stored), ...writeEdges(transaction, edges)]);
  return edges;
}

const factOf = ({ before, after }: FactChange): FactProperties => (after ?? before)!;

type PairTotals = Record<string, EdgeTotals>;

async function readTotals(transaction: Transaction, keys: readonly string[]): Promise<Map<string, PairTotals>> {
  const rows = await transaction.run<{ key: string; totals: string | null }>(
    'UNWIND $keys AS key MATCH (p:Pair {key: key}) RETURN p.key AS key, p.totals AS totals',
    { keys },
  );
  return new Map(rows.map(({ key, totals }) => [key, totals === null ? {} : JSON.parse(totals)]));
}

/** Totals stand in order of key, so that equal totals are equal text. */
function writeTotals(transaction: Transaction, pairs: ReadonlyMap<string, PairTotals>): Promise<unknown> {
  const rows = [...pairs].map(([key, totals]) => {
    const [a, b] = key.split('|');
    const ordered = Object.fromEntries(Object.entries(totals).sort(([x], [y]) => (x < y ? -1 : 1)));
    return { key, a, b, totals: JSON.stringify(ordered) };
  });
  return transaction.run('UNWIND $rows AS row MERGE (p:Pair {key: row.key}) SET p = row', { rows });
}

/** The facts of an edge as they will be: rarely needed, where a fact that held an extreme left the edge. */
async function readFactsAnew(
  transaction: Transaction,
  edge: string,
  changes: readonly FactChange[],
): Promise<FactProperties[]> {
  const rows = await transaction.run<{ fact: FactProperties }>(
    'MATCH (f:Fact) WHERE f.edge = $edge AND f.last IS NOT NULL AND f.id IS NOT NULL RETURN properties(f) AS fact',
    { edge },
  );
  const facts = new Map(rows.map(({ fact }) => [fact.id, storedFact(fact)]));
  for (const { before, after } of changes) {
    if (before) facts.delete(before.id);
    if (after) facts.set(after.id, after);
  }
  return [...facts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface EdgeRow {
  type: string;
  before: EdgeProperties | null;
  after: EdgeProperties | null;
}

function writeEdges(transaction: Transaction, edges: readonly EdgeChange[]): Promise<unknown>[] {
  const rows = edges.flatMap((change) => [
    edgeRow(change, partsOfKey(change.edge).type, ({ held }) => held),
    edgeRow(change, 'CLAIMED', ({ held, claimed }) => (held === null ? claimed : null)),
  ]);
  return [...groupBy(rows, ({ type }) => type)].flatMap(([type, group]) => {
    const sought = `MATCH ()-[r:${type}]->() USING INDEX SEEK r:${type}(key) WHERE r.key = row.key`;
    return [
      ...run(transaction, `UNWIND $rows AS row ${sought} DELETE r`, group, (row) => (row.after ? null : row.before)),
      ...run(transaction, `UNWIND $rows AS row ${sought} SET r = row`, group, (row) => (row.before ? row.after : null)),
      ...run(
        transaction,
        `UNWIND $rows AS row MATCH (a:Entity {id: row.src}), (b:Entity {id: row.tgt}) CREATE (a)-[r:${type}]->(b) SET r = row`,
        group,
        (row) => (row.before ? null : row.after),
      ),
    ];
  });
}

function run(
  transaction: Transaction,
  text: string,
  group: readonly EdgeRow[],
  choose: (row: EdgeRow) => EdgeProperties | null,
): Promise<unknown>[] {
  const rows = group.map(choose).filter((row) => row !== null);
  return rows.length === 0 ? [] : [transaction.run(text, { rows })];
}

function edgeRow(
  { edge, before, after }: EdgeChange,
  type: string,
  of: (totals: EdgeTotals) => Totals | null,
): EdgeRow {
  const properties = (totals: Totals | null): EdgeProperties | null => {
    if (totals === null) return null;
    const { src, tgt, type: claimedType } = partsOfKey(edge);
    const { newest, ...sums } = totals;
    const own = { key: edge, src, tgt, ...sums };
    return type === 'CLAIMED' ? ({ ...own, type: claimedType, status: newest.status } as EdgeProperties) : own;
  };
  return { type, before: properties(of(before)), after: properties(of(after)) };
}

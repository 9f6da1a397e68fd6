import {
  type EdgeTotals,
  type FactChange,
  foldTotals,
  NO_TOTALS,
  SUMMED,
  type SummedFact,
  type Totals,
  totalsOf,
} from './edge-totals.ts';
import { partsOfKey } from './evidence.ts';
import { groupBy } from './group-by.ts';
import { type EdgeProperties, type FactProperties, pairKey } from './schema-facts.ts';
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
  const byEdge = groupBy(changes, (change) => factOf(change).edge);
  const stored = await readTotals(transaction, [...byEdge.keys()].sort());
  const edges: EdgeChange[] = [];
  for (const [edge, facts] of byEdge) {
    const before = stored.get(edge) ?? NO_TOTALS;
    const after = foldTotals(before, facts) ?? totalsOf(await readFactsAnew(transaction, edge, facts));
    edges.push({ edge, before, after, facts });
  }
  await Promise.all([writeTotals(transaction, edges), ...writeEdges(transaction, edges)]);
  return edges;
}

const factOf = ({ before, after }: FactChange): FactProperties => (after ?? before)!;

/** Where the totals of an edge stand: on the Pair of its ends, under the type and which way it goes. */
function placeOf(edge: string): { pair: string; name: string } {
  const { type, src, tgt } = partsOfKey(edge);
  const pair = pairKey(src, tgt);
  return { pair, name: `${type} ${pair.startsWith(`${src}|`) ? 'ab' : 'ba'}` };
}

async function readTotals(transaction: Transaction, edges: readonly string[]): Promise<Map<string, EdgeTotals>> {
  const rows = await transaction.run<{ edge: string; totals: string }>(
    'UNWIND $rows AS row MATCH (p:Pair {key: row.pair}) WHERE p[row.name] IS NOT NULL RETURN row.edge AS edge, p[row.name] AS totals',
    { rows: edges.map((edge) => ({ edge, ...placeOf(edge) })) },
  );
  return new Map(rows.map(({ edge, totals }) => [edge, JSON.parse(totals)]));
}

/** Only what changed is written: a pair with a history has totals of forty edges, which would be most of what its load writes. */
function writeTotals(transaction: Transaction, edges: readonly EdgeChange[]): Promise<unknown> {
  const byPair = groupBy(edges, ({ edge }) => placeOf(edge).pair);
  const rows = [...byPair].map(([key, ofPair]) => {
    const [a, b] = key.split('|');
    const totals = ofPair.map(({ edge, after }) => [placeOf(edge).name, textOf(after)] as const);
    return { key, changed: { a, b, ...Object.fromEntries(totals) } };
  });
  return transaction.run('UNWIND $rows AS row MERGE (p:Pair {key: row.key}) SET p += row.changed', { rows });
}

const textOf = (totals: EdgeTotals): string | null =>
  totals.held === null && totals.claimed === null ? null : JSON.stringify(totals);

/** The facts of an edge as they will be: rarely needed, where a fact that held an extreme left the edge. */
async function readFactsAnew(
  transaction: Transaction,
  edge: string,
  changes: readonly FactChange[],
): Promise<SummedFact[]> {
  const rows = await transaction.run<{ fact: SummedFact }>(
    `MATCH (f:Fact) WHERE f.edge = $edge AND f.last IS NOT NULL AND f.id IS NOT NULL RETURN f {${SUMMED.map((name) => `.${name}`).join(', ')}} AS fact`,
    { edge },
  );
  const facts = new Map(rows.map(({ fact }) => [fact.id, fact]));
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

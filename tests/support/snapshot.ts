import type { Store } from '../../src/graph/store.ts';

/** Properties that tell when or by which load something was written: what two equal graphs may differ in. */
const OF_THE_LOAD = new Set([
  'createdAt',
  'ingestedAt',
  'knownFrom',
  'knownTo',
  'load',
  'outcome',
  'gaps',
  'at',
  'closedAt',
]);

/**
 * The graph as lines of text, sorted: every node with its properties, every relationship with its ends. Left out is the audit: changes, the
 * ledger, what was taken back (closed claims and revisions, retracted articles and facts), and what nothing alive speaks of.
 */
export async function snapshot(store: Store): Promise<string[]> {
  const nodes = await store.read<{ id: string; labels: string[]; properties: Record<string, unknown> }>(
    `MATCH (n) WHERE ${ALIVE} RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties`,
  );
  const names = new Map(
    nodes.map(({ id, labels, properties }) => [id, `${labels.sort().join(':')} ${properties.id ?? properties.key}`]),
  );
  const relationships = await store.read<{
    from: string;
    to: string;
    type: string;
    properties: Record<string, unknown>;
  }>(
    'MATCH (a)-[r]->(b) RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties',
  );
  return [
    ...nodes.map(({ id, properties }) => `${names.get(id)} ${textOf(properties)}`),
    ...relationships
      .filter(({ from, to }) => names.has(from) && names.has(to))
      .map(({ from, to, type, properties }) => `${names.get(from)} -${type}-> ${names.get(to)} ${textOf(properties)}`),
  ].sort();
}

const ALIVE = `NOT n:Change AND NOT n:Ledger AND NOT n:Migration AND NOT n:FactVersion
  AND NOT (n:Claim AND n.knownTo IS NOT NULL) AND NOT (n:Revision AND n.closedAt IS NOT NULL)
  AND NOT (n:Mention AND EXISTS { (n)-[:IN]->(r:Revision) WHERE r.closedAt IS NOT NULL })
  AND NOT (n:Article AND n.retractedAt IS NOT NULL) AND NOT (n:Source AND NOT EXISTS { (n)<-[:PUBLISHED_BY]-(a:Article) WHERE a.retractedAt IS NULL })
  AND NOT (n:Fact AND n.status = 'RETRACTED') AND NOT (n:Pair AND none(name IN keys(n) WHERE name ENDS WITH ' ab' OR name ENDS WITH ' ba'))
  AND NOT (n:Entity AND n.mentions = 0)`;

function textOf(properties: Record<string, unknown>): string {
  const kept = Object.entries(properties).filter(([name]) => !OF_THE_LOAD.has(name));
  return JSON.stringify(Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Lines that only one of two snapshots has, marked by side: empty where the graphs are equal. At most forty, so that a failure can be read. */
export function difference(before: readonly string[], after: readonly string[]): string[] {
  const [left, right] = [new Set(before), new Set(after)];
  const lines = [
    ...before.filter((line) => !right.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !left.has(line)).map((line) => `+ ${line}`),
  ];
  return lines.length === 0 && before.length !== after.length
    ? ['the same lines, some more often']
    : lines.slice(0, 40);
}

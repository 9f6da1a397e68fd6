import type { FactChange } from './edge-totals.ts';
import type { Writing } from './ledger.ts';
import type { FactProperties } from './schema-facts.ts';

const CREATE = `UNWIND $rows AS row
  MATCH (s:Entity {id: row.src}), (t:Entity {id: row.tgt})
  MERGE (p:Pair {key: row.pair})
  CREATE (f:Fact {id: row.id}) SET f = row
  CREATE (f)-[:OF]->(p), (f)-[:SOURCE]->(s), (f)-[:TARGET]->(t)`;

const ARCHIVE = `UNWIND $rows AS row
  MATCH (s:Entity {id: row.src}), (t:Entity {id: row.tgt})
  CREATE (v:FactVersion) SET v = row
  CREATE (v)-[:SOURCE]->(s), (v)-[:TARGET]->(t)`;

/**
 * Writes what became of facts. The form that a fact had before is kept as a FactVersion with the time during which it was held to be
 * so: "as known on" reads those. A RETRACTED fact was held by nobody, so it leaves no version; nor does a form that stood within this write only.
 */
export async function writeFacts({ transaction, now }: Writing, changes: readonly FactChange[]): Promise<void> {
  const created = changes.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
  const changed = changes.flatMap(({ before, after }) => (before !== null && after !== null ? [after] : []));
  const gone = changes.flatMap(({ before, after }) => (before !== null && after === null ? [before.id] : []));
  const past = changes.flatMap(({ before }) =>
    before !== null && before.knownTo === null && before.knownFrom < now ? [version(before, now)] : [],
  );
  await Promise.all([
    created.length > 0 && transaction.run(CREATE, { rows: created }),
    changed.length > 0 &&
      transaction.run('UNWIND $rows AS row MATCH (f:Fact {id: row.id}) SET f = row', { rows: changed }),
    gone.length > 0 && transaction.run('UNWIND $ids AS id MATCH (f:Fact {id: id}) DETACH DELETE f', { ids: gone }),
    past.length > 0 && transaction.run(ARCHIVE, { rows: past }),
  ]);
}

const version = (fact: FactProperties, now: string): FactProperties => ({ ...fact, cells: null, knownTo: now });

import type { FactChange } from './edge-totals.ts';
import { readEntities, type StoredEntity, type Vote, writeVotes } from './entity-writes.ts';
import type { Writing } from './ledger.ts';
import { namesakeId, namesakeState } from './namesakes.ts';
import { placeAnew } from './rehead.ts';
import { KIND_LABELS } from './schema.ts';
import type { Transaction } from './store.ts';

/** A namesake whom nothing speaks of yet has the name and his state, and stands in no list. */
export async function ensureNamesakes(
  transaction: Transaction,
  base: StoredEntity,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const [name = base.id] = Object.keys(base.tally.name).sort();
  const rows = ids.map((id) => ({
    id,
    label: KIND_LABELS.OFFICIAL,
    created: {
      kind: 'OFFICIAL',
      canonicalId: id,
      mentions: 0,
      tally: '{}',
      name: base.curated?.name ?? name,
      names: [base.curated?.name ?? name],
      country: namesakeState({ a: base.id, b: id }),
    },
  }));
  await transaction.run(
    'UNWIND $rows AS row MERGE (e:Entity {id: row.id}) ON CREATE SET e:$(row.label), e += row.created',
    { rows },
  );
}

/** Moves tellings by state: from the base to namesakes (`leaving`) and back (`returning`), those taken back too; votes and facts follow. */
export async function moveTellings(
  writing: Writing,
  base: StoredEntity,
  { wanted, leaving, returning }: { wanted: string[]; leaving: string[]; returning: string[] },
): Promise<FactChange[]> {
  const { transaction } = writing;
  const moves = [
    ...leaving.map((state) => ({ from: base.id, to: namesakeId(base.id, state), state })),
    ...returning.map((state) => ({ from: namesakeId(base.id, state), to: base.id, state })),
  ];
  await ensureNamesakes(
    transaction,
    base,
    leaving.map((state) => namesakeId(base.id, state)),
  );
  await transaction.run('MATCH (e:Entity {id: $id}) SET e.splits = $splits', {
    id: base.id,
    splits: wanted.length > 0 ? wanted : null,
  });
  const moved = await transaction.run<Vote & { mention: string; from: string; isAlive: boolean }>(
    `UNWIND $moves AS move MATCH (:Entity {id: move.from})<-[old:REFERS_TO]-(m:Mention)-[:IN]->(r:Revision) WHERE m.country = move.state
     MATCH (n:Entity {id: move.to}) DELETE old CREATE (m)-[:REFERS_TO]->(n)
     RETURN m.id AS mention, move.from AS from, move.to AS entity, m.name AS name, m.names AS names, m.country AS country,
       coalesce(m.parties, []) AS parties, n.kind AS kind, r.closedAt IS NULL AS isAlive`,
    { moves },
  );
  const alive = moved.filter(({ isAlive }) => isAlive);
  const stored = await readEntities(transaction, [...new Set(moves.flatMap(({ from, to }) => [from, to]))].sort());
  await writeVotes(transaction, stored, {
    coming: alive,
    going: alive.map(({ from, ...vote }) => ({ ...vote, entity: from })),
  });
  return placeAnew(writing, { mentions: moved.map(({ mention }) => mention) });
}

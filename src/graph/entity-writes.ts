import type { EntityKind } from '../model/kinds.ts';
import type { Entity } from '../model/records.ts';
import { type CuratedEntity, countVotes, type EntityTally, NO_TALLY, namedBy, tallyText } from './entity-tally.ts';
import { groupBy } from './group-by.ts';
import { KIND_LABELS } from './schema.ts';
import type { Transaction } from './store.ts';

/** One mention's word on its entity. */
export type Vote = Pick<Entity, 'name' | 'names' | 'country' | 'kind'> & { entity: string };

/** An entity as the writes need it. */
export interface StoredEntity {
  id: string;
  canonicalId: string;
  kind: EntityKind;
  mentions: number;
  tally: EntityTally;
  curated: CuratedEntity | null;
}

/** The entities of some ids that are stored. */
export async function readEntities(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, StoredEntity>> {
  const rows = await transaction.run<
    Omit<StoredEntity, 'tally' | 'curated'> & { tally: string; curated: string | null }
  >(
    `UNWIND $ids AS id MATCH (e:Entity {id: id})
     RETURN e.id AS id, e.canonicalId AS canonicalId, e.kind AS kind, e.mentions AS mentions, e.tally AS tally, e.curated AS curated`,
    { ids },
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        tally: JSON.parse(row.tally) as EntityTally,
        curated: row.curated === null ? null : JSON.parse(row.curated),
      },
    ]),
  );
}

/** The head of an entity's cluster; an entity that is not stored yet is its own. */
export const headOf = (entities: ReadonlyMap<string, StoredEntity>, id: string): string =>
  entities.get(id)?.canonicalId ?? id;

/** Counts mentions in and out, and writes the entities they speak of; new ones become heads of themselves. */
export async function writeVotes(
  transaction: Transaction,
  stored: ReadonlyMap<string, StoredEntity>,
  { coming, going }: { coming: readonly Vote[]; going: readonly Vote[] },
): Promise<void> {
  const comings = groupBy(coming, ({ entity }) => entity);
  const goings = groupBy(going, ({ entity }) => entity);
  const ids = [...new Set([...comings.keys(), ...goings.keys()])].sort();
  const rows = ids.map((id) => {
    const [come, gone] = [comings.get(id) ?? [], goings.get(id) ?? []];
    const entity = stored.get(id) ?? newEntity(id, come[0]!.kind);
    const tally = countVotes(countVotes(entity.tally, come, 1), gone, -1);
    return entityRow({ ...entity, tally, mentions: entity.mentions + come.length - gone.length });
  });
  if (rows.length > 0) await transaction.run(WRITE, { rows });
}

export const newEntity = (id: string, kind: EntityKind): StoredEntity => ({
  id,
  canonicalId: id,
  kind,
  mentions: 0,
  tally: NO_TALLY,
  curated: null,
});

/** Statement for rows of `entityRow`: MERGE by id, in the order of ids. An entity that nothing names any more keeps its last name. */
export const WRITE = `UNWIND $rows AS row
  MERGE (e:Entity {id: row.id}) ON CREATE SET e:$(row.label), e += row.created
  SET e += row.changed`;

export function entityRow({ id, canonicalId, kind, mentions, tally, curated }: StoredEntity): Record<string, unknown> {
  const named = namedBy(tally, curated);
  return {
    id,
    label: KIND_LABELS[kind],
    created: { kind, canonicalId },
    changed: {
      mentions,
      tally: tallyText(tally),
      ...(named ? { ...named, search: named.names.join('\n') } : {}),
    },
  };
}

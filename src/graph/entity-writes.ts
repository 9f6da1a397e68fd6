import type { EntityKind } from '../model/kinds.ts';
import type { Entity } from '../model/records.ts';
import { type CuratedEntity, countVotes, type EntityTally, NO_TALLY, namedBy, tallyText } from './entity-tally.ts';
import { groupBy } from './group-by.ts';
import { identityKeysOf } from './identity-keys.ts';
import { baseOf, namesakeId } from './namesakes.ts';
import type { Profile } from './profile.ts';
import { KIND_LABELS } from './schema.ts';
import type { Transaction } from './store.ts';

/** One mention's word on its entity. */
export type Vote = Pick<Entity, 'name' | 'names' | 'country' | 'kind'> & { entity: string; parties: readonly string[] };

/** An entity as the writes need it. */
export interface StoredEntity {
  id: string;
  canonicalId: string;
  kind: EntityKind;
  mentions: number;
  tally: EntityTally;
  curated: CuratedEntity | null;
  /** Officials: states whose tellings of this name are a namesake's. */
  splits: readonly string[];
}

/** A StoredEntity as the database gives it: see ENTITY_MAP. */
export type EntityRecord = Omit<StoredEntity, 'tally' | 'curated' | 'splits'> & {
  tally: string;
  curated: string | null;
  splits: string[] | null;
};

/** Cypher for the EntityRecord of `e`. */
export const ENTITY_MAP = 'e {.id, .canonicalId, .kind, .mentions, .tally, .curated, .splits}';

export const storedEntity = (record: EntityRecord): StoredEntity => ({
  ...record,
  tally: { ...NO_TALLY, ...(JSON.parse(record.tally) as Partial<EntityTally>) },
  curated: record.curated === null ? null : JSON.parse(record.curated),
  splits: record.splits ?? [],
});

/** The entities of some ids that are stored. */
export async function readEntities(
  transaction: Transaction,
  ids: readonly string[],
): Promise<Map<string, StoredEntity>> {
  const rows = await transaction.run<{ entity: EntityRecord }>(
    `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN ${ENTITY_MAP} AS entity`,
    { ids },
  );
  return new Map(rows.map(({ entity }) => [entity.id, storedEntity(entity)]));
}

/** The head of an entity's cluster; an entity that is not stored yet is its own. */
export const headOf = (entities: ReadonlyMap<string, StoredEntity>, id: string): string =>
  entities.get(id)?.canonicalId ?? id;

/** What an entity is compared by; null where nothing alive speaks of it and no table vouches for it. */
export function profileOf({ id, kind, mentions, tally, curated }: StoredEntity): Profile | null {
  if (mentions === 0 && curated === null) return null;
  const names = new Set([...Object.keys(tally.name), ...(curated ? [curated.name, ...curated.names] : [])]);
  const country = namedBy(tally, curated)?.country ?? null;
  const parties = Object.keys(tally.parties).sort();
  return { id, kind, names: [...names].sort(), country, isCurated: curated !== null, parties };
}

/**
 * Counts mentions in and out, and writes the entities they speak of; new ones become heads of themselves. Resolves with the ids of those
 * whose profile is another now.
 */
export async function writeVotes(
  transaction: Transaction,
  stored: ReadonlyMap<string, StoredEntity>,
  { coming, going }: { coming: readonly Vote[]; going: readonly Vote[] },
): Promise<string[]> {
  const comings = groupBy(coming, ({ entity }) => entity);
  const goings = groupBy(going, ({ entity }) => entity);
  const ids = [...new Set([...comings.keys(), ...goings.keys()])].sort();
  const entities = ids.map((id) => {
    const [come, gone] = [comings.get(id) ?? [], goings.get(id) ?? []];
    const before = stored.get(id) ?? newEntity(id, come[0]!.kind);
    const tally = countVotes(countVotes(before.tally, come, 1), gone, -1);
    return { before, after: { ...before, tally, mentions: before.mentions + come.length - gone.length } };
  });
  if (entities.length > 0) await transaction.run(WRITE, { rows: entities.map(({ after }) => entityRow(after)) });
  return entities.filter(({ before, after }) => isOther(before, after)).map(({ after }) => after.id);
}

const isOther = (before: StoredEntity, after: StoredEntity): boolean =>
  mayBeTwo(before) || mayBeTwo(after) || JSON.stringify(profileOf(before)) !== JSON.stringify(profileOf(after));

/** How sure it is that one name is two persons' changes with every telling. */
const mayBeTwo = ({ id, kind, tally, curated, splits }: StoredEntity): boolean =>
  kind === 'OFFICIAL' &&
  (splits.length > 0 ||
    baseOf(id) !== id ||
    new Set([...Object.keys(tally.country), curated?.country ?? []].flat()).size > 1);

/** Who is meant where an article tells of `id` as of a state: the namesake, where the name was found to be two persons'. */
export const bearerOf = (entities: ReadonlyMap<string, StoredEntity>, id: string, country: string | null): string =>
  country !== null && entities.get(id)?.splits.includes(country) ? namesakeId(id, country) : id;

export const newEntity = (id: string, kind: EntityKind): StoredEntity => ({
  id,
  canonicalId: id,
  kind,
  mentions: 0,
  tally: NO_TALLY,
  curated: null,
  splits: [],
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
      ...identityKeysOf({ id, kind, parties: Object.keys(tally.parties) }),
      ...(named ? { ...named, search: named.names.join('\n') } : {}),
    },
  };
}

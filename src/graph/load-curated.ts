import type { EntityKind } from '../model/kinds.ts';
import { entityRow, newEntity, readEntities, type StoredEntity, WRITE } from './entity-writes.ts';
import { type Writing, writeLedger } from './ledger.ts';
import { resolveIdentity } from './resolve-identity.ts';
import type { CallOptions, Store } from './store.ts';

/** What a curated table knows of an entity. Codes and region are those of states. */
export interface CuratedRow {
  id: string;
  kind: EntityKind;
  name: string;
  names: readonly string[];
  country: string | null;
  code?: string | null;
  code2?: string | null;
  region?: string | null;
}

/** Entities in one transaction. */
const BATCH = 500;

/**
 * Writes curated entities, and settles anew who is who among those they are like: their names stand above what articles call them. Returns how many were new or changed; the same tables again
 * change nothing. An entity that left the tables keeps its curated names until it is written anew.
 */
export async function loadCurated(
  store: Store,
  rows: readonly CuratedRow[],
  options: CallOptions = {},
): Promise<number> {
  const ordered = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  let changed = 0;
  for (let start = 0; start < ordered.length; start += BATCH) {
    const batch = ordered.slice(start, start + BATCH);
    changed += await writeLedger(store, (writing) => write(writing, batch), options);
  }
  return changed;
}

async function write(writing: Writing, rows: readonly CuratedRow[]): Promise<number> {
  const stored = await readEntities(
    writing.transaction,
    rows.map(({ id }) => id),
  );
  const due = rows.flatMap((row) => {
    const { id, kind, name, names, country, code = null, code2 = null, region = null } = row;
    const curated = { name, names: [...names].sort(), country, code, code2, region };
    const entity = stored.get(id) ?? newEntity(id, kind);
    return isSame(entity, curated)
      ? []
      : [{ entity: { ...entity, curated }, text: JSON.stringify(curated), codes: { code, code2, region } }];
  });
  if (due.length === 0) return 0;
  const written = due.map(({ entity, text, codes }) => {
    const { changed, ...row } = entityRow(entity);
    return { ...row, changed: { ...(changed as object), curated: text, ...codes } };
  });
  await writing.transaction.run(WRITE, { rows: written });
  const resolvable = due.map(({ entity }) => entity).filter(({ kind }) => kind !== 'COUNTRY');
  await resolveIdentity(
    writing,
    resolvable.map(({ id }) => id),
  );
  writing.changes.push({ kind: 'entities.curated', subject: due[0]!.entity.id, after: { entities: due.length } });
  return due.length;
}

const isSame = ({ curated }: StoredEntity, now: object): boolean =>
  curated !== null && JSON.stringify(curated) === JSON.stringify(now);

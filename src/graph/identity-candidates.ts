import { ENTITY_MAP, type EntityRecord, profileOf, storedEntity } from './entity-writes.ts';
import { MEETING } from './identity-keys.ts';
import { AUTOMATIC, likenessOf, PROPOSED } from './likeness.ts';
import type { Likeness, Profile } from './profile.ts';
import { pairKey } from './schema-facts.ts';
import type { Transaction } from './store.ts';

/** Two entities that may be one: ids in order. */
export interface Candidate extends Likeness {
  key: string;
  a: string;
  b: string;
  /** The one that would stand for both. */
  keep: string;
}

export const isAutomatic = ({ score }: { score: number | null }): boolean => score !== null && score >= AUTOMATIC;

const CANDIDATES = `UNWIND $ids AS id MATCH (o:Entity {id: id})
  CALL (o) { ${MEETING.map(([own, others]) => `MATCH (e:Entity) WHERE e.${others} = o.${own} RETURN e`).join(' UNION ')} }
  WITH id, e WHERE e.id <> id AND (e.mentions > 0 OR e.curated IS NOT NULL)
  RETURN id, ${ENTITY_MAP} AS entity`;

/** Every entity that may be one with one of `ids`, by likeness from PROPOSED on. */
export async function readCandidates(transaction: Transaction, ids: readonly string[]): Promise<Candidate[]> {
  if (ids.length === 0) return [];
  const [own, rows] = await Promise.all([
    transaction.run<{ entity: EntityRecord }>(
      `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN ${ENTITY_MAP} AS entity`,
      { ids },
    ),
    transaction.run<{ id: string; entity: EntityRecord }>(CANDIDATES, { ids }),
  ]);
  const profiles = new Map<string, Profile | null>();
  const learn = ({ entity }: { entity: EntityRecord }) => {
    if (!profiles.has(entity.id)) profiles.set(entity.id, profileOf(storedEntity(entity)));
  };
  own.forEach(learn);
  rows.forEach(learn);
  const pairs = new Map<string, [Profile, Profile]>();
  for (const { id, entity } of rows) {
    const [one, other] = [profiles.get(id), profiles.get(entity.id)];
    if (!one || !other) continue;
    const ends: [Profile, Profile] = one.id < other.id ? [one, other] : [other, one];
    // Most candidates share a key and nothing else: only the rest is looked up in articles.
    if ((likenessOf(...ends, false)?.score ?? 0) >= PROPOSED) pairs.set(pairKey(one.id, other.id), ends);
  }
  const apart = await readToldApart(transaction, [...pairs.keys()].sort());
  return [...pairs].flatMap(([key, [one, other]]) => {
    const likeness = likenessOf(one, other, apart.has(key));
    return likeness !== null && likeness.score >= PROPOSED
      ? [{ ...likeness, key, a: one.id, b: other.id, keep: keepOf(one, other).id }]
      : [];
  });
}

/** Keys of the pairs that some article alive names both of. It is looked for where fewer articles speak of one. */
async function readToldApart(transaction: Transaction, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await transaction.run<{ key: string }>(
    `UNWIND $pairs AS pair MATCH (a:Entity {id: pair.a}), (b:Entity {id: pair.b})
     WITH pair, CASE WHEN a.mentions <= b.mentions THEN [a, b] ELSE [b, a] END AS ends
     WITH pair, ends[0] AS rare, ends[1] AS other
     WHERE EXISTS { (rare)<-[:REFERS_TO]-(:Mention)-[:IN]->(r:Revision)<-[:IN]-(:Mention)-[:REFERS_TO]->(other) WHERE r.closedAt IS NULL }
     RETURN pair.key AS key`,
    { pairs: keys.map((key) => ({ key, a: key.split('|')[0], b: key.split('|')[1] })) },
  );
  return new Set(rows.map(({ key }) => key));
}

/** A table's entity stands for both, else the one of the fuller id, else the first in order. */
const keepOf = (a: Profile, b: Profile): Profile => {
  if (a.isCurated !== b.isCurated) return a.isCurated ? a : b;
  const [left, right] = [a, b].map(({ id }) => id.split('-').length);
  return right! > left! ? b : a;
};

import { kindOfId } from '../model/kinds.ts';
import { typesWithStanding } from '../model/relations.ts';
import { ENTITY_MAP, type EntityRecord, type StoredEntity, storedEntity } from './entity-writes.ts';
import { groupBy } from './group-by.ts';
import {
  APART,
  baseOf,
  type Difference,
  DOUBTED,
  differenceOf,
  likenessAt,
  mainState,
  namesakeId,
  namesakeState,
  type StateTelling,
} from './namesakes.ts';
import { type JudgementProperties, RESOLVER } from './schema-decisions.ts';
import type { Transaction } from './store.ts';

/** A namesake that the articles speak for, how strongly, and how alike that leaves the two (`score`). */
export interface Namesake extends Difference {
  key: string;
  a: string;
  b: string;
  state: string;
  score: number;
}

/** All that is known of the bearers of one name. */
export interface Family {
  base: StoredEntity;
  tellings: StateTelling[];
  judgements: JudgementProperties[];
}

/** Every namesake of the officials of some ids that the articles alive speak for, by difference from DOUBTED on. */
export const readNamesakes = async (transaction: Transaction, ids: readonly string[]): Promise<Namesake[]> =>
  (await readFamilies(transaction, ids)).flatMap(namesakesOf);

/** Namesakes that nobody judged on. */
export function namesakesOf({ base, tellings, judgements }: Family): Namesake[] {
  const byHand = new Set(judgements.filter(isByHand).map(({ b }) => b));
  const open = tellings.filter(({ state }) => !byHand.has(namesakeId(base.id, state)));
  const main = mainState(open, base.curated?.country ?? null);
  const first = open.find(({ state }) => state === main);
  return open
    .filter(({ state }) => state !== main)
    .map((telling) => {
      const b = namesakeId(base.id, telling.state);
      // Of whom only a table tells nothing is told, at no time.
      const untold = { ...telling, state: main!, articles: 0, offices: 0 };
      const found = differenceOf(first ?? untold, telling);
      return {
        ...found,
        score: likenessAt(found.difference),
        key: `${base.id}|${b}`,
        a: base.id,
        b,
        state: telling.state,
      };
    })
    .filter(({ difference }) => difference >= DOUBTED);
}

export const isByHand = ({ actor }: JudgementProperties): boolean => actor !== RESOLVER;

/** States whose tellings go to a namesake: as somebody judged, else as is told. */
export const wantedSplits = (family: Family): string[] => {
  const judged = family.judgements.filter((judgement) => isByHand(judgement) && judgement.verdict === 'DIFFERENT');
  const told = namesakesOf(family).filter(({ difference }) => difference >= APART);
  return [...judged.map((pair) => namesakeState(pair)!), ...told.map(({ state }) => state)].sort();
};

/** Names that are told of in one state alone, and were never parted, cost one statement. */
export async function readFamilies(transaction: Transaction, ids: readonly string[]): Promise<Family[]> {
  const bases = [...new Set(ids.filter((id) => kindOfId(id) === 'OFFICIAL').map(baseOf))].sort();
  if (bases.length === 0) return [];
  const rows = await transaction.run<{
    base: EntityRecord;
    family: string[];
    judgements: JudgementProperties[];
  }>(
    `UNWIND $bases AS id MATCH (e:Entity {id: id})
     CALL (id) { MATCH (n:Entity) WHERE n.id STARTS WITH id + '~' RETURN collect(n.id) AS others }
     CALL (id) { MATCH (j:Judgement) WHERE j.a = id AND j.b STARTS WITH id + '~' RETURN collect(properties(j)) AS judgements }
     RETURN ${ENTITY_MAP} AS base, [id] + others AS family, judgements`,
    { bases },
  );
  const open = rows
    .map((row) => ({ ...row, base: storedEntity(row.base) }))
    .filter(({ base, family }) => family.length > 1 || Object.keys(base.tally.country).length > 1 || isElsewhere(base));
  if (open.length === 0) return [];
  const tellings = await readTellings(
    transaction,
    open.flatMap(({ family }) => family),
  );
  return open.map(({ base, judgements }) => ({
    base,
    judgements: judgements.filter((pair) => namesakeState(pair) !== null),
    tellings: tellings.get(base.id) ?? [],
  }));
}

/** Articles tell of another state than the table. */
const isElsewhere = ({ tally, curated }: StoredEntity): boolean =>
  curated?.country != null && Object.keys(tally.country).some((state) => state !== curated.country);

const OFFICES = typesWithStanding('OFFICE');

async function readTellings(transaction: Transaction, ids: readonly string[]): Promise<Map<string, StateTelling[]>> {
  const rows = await transaction.run<StateTelling & { name: string }>(
    `UNWIND $ids AS id MATCH (:Entity {id: id})<-[:REFERS_TO]-(m:Mention)-[:IN]->(r:Revision) WHERE r.closedAt IS NULL AND m.country IS NOT NULL
     WITH m.entity AS name, m.country AS state, r.publishedAt AS day,
       EXISTS { (m)<-[:SOURCE]-(c:Claim) WHERE c.type IN $offices AND c.polarity = 'AFFIRMED' } AS isOffice
     RETURN name, state, count(*) AS articles, sum(CASE WHEN isOffice THEN 1 ELSE 0 END) AS offices, min(day) AS first, max(day) AS last`,
    { ids, offices: OFFICES },
  );
  return groupBy(rows, ({ name }) => name);
}

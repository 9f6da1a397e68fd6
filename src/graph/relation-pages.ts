import type { RelationType } from '../model/relations.ts';
import { edgePattern, type Reach } from './edge-pattern.ts';
import { Parameters } from './parameters.ts';
import { inListOrder, inOrderOf, keyset, type PackedEntity, packedEntity, type Reader, unpackEntity } from './read.ts';
import {
  edgeCondition,
  needsFacts,
  ORDERS,
  orderOf,
  type RelationQuery,
  reaches,
  relationsOf,
  relationType,
} from './read-relations.ts';
import type { EntityRow, RelationRow, View } from './rows.ts';

/** Pages of typed edges, with what is asked of the entities at their far ends, all in the statement that reads where they start. */
export interface RelationPlan {
  query: RelationQuery;
  /** Whether the page is asked for, and whether the number of all. */
  rows: boolean;
  count: boolean;
  /** What is asked of the entity at the far end of each row. */
  inner: readonly RelationPlan[];
}

/** What one entity's list came to. */
export interface RelationPage {
  /** The entity that was asked. */
  id: string;
  query: RelationQuery;
  rows: readonly RelationRow[] | null;
  count: number | null;
}

/** One row as the database answers it, by position: `out` is true where the asked entity is the stored source. */
type PackedStep = [
  key: string,
  type: RelationType,
  facts: number,
  claims: number,
  stories: number,
  first: string,
  last: string,
  confidence: number,
  out: boolean,
  other: PackedEntity,
  inner: StoredPage[],
];

/** What the database answers for one plan. */
export type StoredPage = [rows: PackedStep[] | null, count: number | null];

/** With so few types, pages by date are read from the indexes of each type: what an entity's degree is does not matter then. */
const MAX_SOUGHT_TYPES = 4;

const isSought = ({ view, order }: RelationQuery): boolean =>
  !needsFacts(view) &&
  ORDERS[order].by === 'last' &&
  reaches(view).flatMap(({ types }) => types).length <= MAX_SOUGHT_TYPES;

/** The ends of a stored edge that the asked entity may be, by the way the edge is walked. */
const ENDS: Record<Reach['direction'], readonly string[]> = { OUT: ['r.src'], IN: ['r.tgt'], ANY: ['r.src', 'r.tgt'] };

interface Place {
  condition: string;
  orderBy: string;
  limit: string;
}

/** Cypher that binds `r` to the first edges of head `id` from the index of each type and end, in index order up to the limit. */
function soughtEdges(view: View, { condition, orderBy, limit }: Place, parameters: Parameters): string {
  const passes = `${edgeCondition(view, parameters)} AND ${condition}`;
  const direction = orderBy.endsWith('DESC') ? 'DESC' : 'ASC';
  const seek = (type: string, end: string) =>
    `MATCH ()-[r:\`${type}\`]->() WHERE ${end} = id AND r.last IS NOT NULL AND r.key IS NOT NULL AND ${passes}
     WITH r ORDER BY ${end} ${direction}, ${orderBy} LIMIT ${limit} RETURN r`;
  const branches = reaches(view).flatMap((reach) =>
    reach.types.flatMap((type) => ENDS[reach.direction].map((end) => seek(type, end))),
  );
  return `CALL (id) { ${branches.join(' UNION ')} }`;
}

const FAR = 'CASE WHEN r.src = id THEN endNode(r) ELSE startNode(r) END AS o';
const FAR_OF_FACTS = 'MATCH (o:Entity {id: CASE WHEN r.src = id THEN r.tgt ELSE r.src END})';

/** Cypher for one page of head `id`, as a list named `name`. */
function page({ query, inner }: RelationPlan, name: string, parameters: Parameters): string {
  const { view, order, slice } = query;
  const place: Place = { ...keyset(orderOf(order), slice, parameters), limit: parameters.add(slice.limit) };
  const edges = isSought(query)
    ? soughtEdges(view, place, parameters)
    : `${relationsOf(view, parameters)} WITH r WHERE ${place.condition}`;
  const far = needsFacts(view) ? `${FAR_OF_FACTS} WITH r, o` : `WITH r, ${FAR}`;
  const further = inner.length === 0 ? '' : `CALL (o) { WITH o.id AS id ${pages(inner, 'inner', parameters)} }`;
  return `${edges} WITH r ORDER BY ${place.orderBy} LIMIT ${place.limit}
    ${far} ${further} WITH * ORDER BY ${place.orderBy}
    RETURN collect([r.key, ${relationType(view)}, r.facts, r.claims, r.stories, r.first, r.last, r.confidence, r.src = id,
      ${packedEntity('o')}, ${inner.length === 0 ? '[]' : 'inner'}]) AS ${name}`;
}

/** Cypher for the number of typed edges of head `id`. Without a condition the database knows it without looking at the edges. */
function count(view: View, name: string, parameters: Parameters): string {
  const condition = needsFacts(view) ? null : edgeCondition(view, parameters);
  if (condition !== 'true') return `${relationsOf(view, parameters)} RETURN count(r) AS ${name}`;
  const counts = reaches(view).map((reach) => `COUNT { (e)${edgePattern(reach)}() }`);
  return `MATCH (e:Entity {id: id}) RETURN ${counts.join(' + ')} AS ${name}`;
}

/** Cypher, ending with RETURN, that answers plans for the head whose id `id` is bound to: a StoredPage each, as a list named `name`. */
export function pages(plans: readonly RelationPlan[], name: string, parameters: Parameters): string {
  const calls = plans.flatMap((plan, at) => [
    ...(plan.rows ? [`CALL (id) { ${page(plan, `rows${at}`, parameters)} }`] : []),
    ...(plan.count ? [`CALL (id) { ${count(plan.query.view, `count${at}`, parameters)} }`] : []),
  ]);
  const stored = plans.map(
    (plan, at) => `[${plan.rows ? `rows${at}` : 'null'}, ${plan.count ? `count${at}` : 'null'}]`,
  );
  return `${calls.join(' ')} RETURN [${stored.join(', ')}] AS ${name}`;
}

/** Every list that was read for an entity and, through its rows, for those behind it. */
export function pagesOf(
  self: EntityRow,
  plans: readonly RelationPlan[],
  stored: readonly StoredPage[],
): RelationPage[] {
  const found: RelationPage[] = [];
  plans.forEach(({ query, inner }, at) => {
    const [steps, total] = stored[at]!;
    const rows = steps?.map((step) => {
      const other = unpackEntity(step[9]);
      if (inner.length > 0) found.push(...pagesOf(other, inner, step[10]));
      return toRow({ self, other, step, view: query.view });
    });
    found.push({ id: self.id, query, rows: rows === undefined ? null : inListOrder(rows, query.slice), count: total });
  });
  return found;
}

function toRow({
  self,
  other,
  step,
  view,
}: {
  self: EntityRow;
  other: EntityRow;
  step: PackedStep;
  view: View;
}): RelationRow {
  const [key, type, facts, claims, stories, first, last, confidence, out] = step;
  const [source, target] = out ? [self, other] : [other, self];
  return { key, type, source, target, facts, claims, stories, first, last, confidence, asked: self.id, view };
}

/** One page of typed edges of each entity in `ids`, which must be heads; in the order of `ids`. One statement. */
export async function relationsOfEntities(
  reader: Reader,
  ids: readonly string[],
  query: RelationQuery,
): Promise<(readonly RelationRow[])[]> {
  const plan: RelationPlan = { query, rows: true, count: false, inner: [] };
  const parameters = new Parameters();
  const statement = `UNWIND $ids AS asked MATCH (e:Entity {id: asked}) CALL (e) { WITH e.id AS id ${pages([plan], 'stored', parameters)} }
    RETURN ${packedEntity('e')} AS self, stored`;
  const values = { ...parameters.values, ids, today: reader.today };
  const answers = await reader.run<{ self: PackedEntity; stored: StoredPage[] }>(statement, values);
  return inOrderOf(ids, answers, {
    id: ({ self }) => self[0],
    value: ({ self, stored }) => pagesOf(unpackEntity(self), [plan], stored)[0]!.rows!,
    missing: [],
  });
}

/** How many typed edges of a view each entity in `ids` has. One statement. */
export async function countRelationsOfEntities(reader: Reader, ids: readonly string[], view: View): Promise<number[]> {
  const parameters = new Parameters();
  const statement = `UNWIND $ids AS id CALL (id) { ${count(view, 'relations', parameters)} } RETURN id, relations`;
  const values = { ...parameters.values, ids, today: reader.today };
  const answers = await reader.run<{ id: string; relations: number }>(statement, values);
  return inOrderOf(ids, answers, { id: (answer) => answer.id, value: (answer) => answer.relations, missing: 0 });
}

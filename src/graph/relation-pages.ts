import type { RelationType } from '../model/relations.ts';
import { edgePattern, type Reach } from './edge-pattern.ts';
import type { Parameters } from './parameters.ts';
import { type Detail, inListOrder, keyset, type PackedEntity, packedEntity, unpackEntity } from './read.ts';
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
  /** Whether it matters that more rows follow: else the row that tells is not read. */
  follows: boolean;
  /** How much is read of each edge, and of the entity at its far end. */
  edges: Detail;
  ends: Detail;
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

/**
 * One row as the database answers it, by position: `out` is true where the asked entity is the stored source. A brief row ends with `inner`.
 */
type PackedStep = [
  key: string,
  last: string,
  out: boolean,
  other: PackedEntity,
  inner: StoredPage[],
  type: RelationType,
  facts: number,
  claims: number,
  stories: number,
  first: string,
  confidence: number,
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
function page(plan: RelationPlan, name: string, parameters: Parameters): string {
  const { query, inner, follows, ends } = plan;
  const { view, order, slice } = query;
  const limit = parameters.add(follows ? slice.limit : slice.limit - 1);
  const place: Place = { ...keyset(orderOf(order), slice, parameters), limit };
  const edges = isSought(query)
    ? soughtEdges(view, place, parameters)
    : `${relationsOf(view, parameters)} WITH r WHERE ${place.condition}`;
  const far = needsFacts(view) ? `${FAR_OF_FACTS} WITH r, o` : `WITH r, ${FAR}`;
  const further = inner.length === 0 ? '' : `CALL (o) { ${pages(inner, { entity: 'o', name: 'inner' }, parameters)} }`;
  return `${edges} WITH r ORDER BY ${place.orderBy} LIMIT ${place.limit}
    ${far} ${further} WITH * ORDER BY ${place.orderBy}
    RETURN collect([r.key, r.last, r.src = id, ${packedEntity('o', ends)}, ${inner.length === 0 ? '[]' : 'inner'}${rest(plan)}]) AS ${name}`;
}

/** Cypher for what a whole row holds beyond a brief one. Rows that are ordered by something of it need it for their cursors. */
const rest = ({ query, edges }: RelationPlan): string =>
  edges === 'BRIEF' && ORDERS[query.order].by === 'last'
    ? ''
    : `, ${relationType(query.view)}, r.facts, r.claims, r.stories, r.first, r.confidence`;

/**
 * Cypher for the number of typed edges of `head`: an expression where nothing but types and direction narrows them, since the database
 * knows that number without looking at the edges; else a subquery that answers with it as `name`.
 */
export function count(view: View, name: string, parameters: Parameters): { call: string; value: string } {
  const condition = needsFacts(view) ? null : edgeCondition(view, parameters);
  if (condition !== 'true') {
    return { call: `CALL (id) { ${relationsOf(view, parameters)} RETURN count(r) AS ${name} }`, value: name };
  }
  const counts = reaches(view).map((reach) => `COUNT { (head)${edgePattern(reach)}() }`);
  return { call: '', value: counts.join(' + ') };
}

/** Cypher, ending with RETURN, that answers plans for the entity that `entity` is bound to: a StoredPage each, as a list named `name`. */
export function pages(
  plans: readonly RelationPlan[],
  { entity, name }: { entity: string; name: string },
  parameters: Parameters,
): string {
  const parts = plans.map((plan, at) => ({
    rows: plan.rows ? { call: `CALL (id) { ${page(plan, `rows${at}`, parameters)} }`, value: `rows${at}` } : NOT_ASKED,
    count: plan.count ? count(plan.query.view, `count${at}`, parameters) : NOT_ASKED,
  }));
  const calls = parts.flatMap(({ rows, count: number }) => [rows.call, number.call]);
  const stored = parts.map(({ rows, count: number }) => `[${rows.value}, ${number.value}]`);
  return `WITH ${entity} AS head, ${entity}.id AS id ${calls.join(' ')} RETURN [${stored.join(', ')}] AS ${name}`;
}

const NOT_ASKED = { call: '', value: 'null' };

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
      const other = unpackEntity(step[3]);
      if (inner.length > 0) found.push(...pagesOf(other, inner, step[4]));
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
  const [key, last, out, , , type, facts, claims, stories, first, confidence] = step;
  const [source, target] = out ? [self, other] : [other, self];
  return { key, type, source, target, facts, claims, stories, first, last, confidence, asked: self.id, view };
}

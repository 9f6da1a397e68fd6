import type { DatePrecision } from '../model/kinds.ts';
import type { ClaimSpan } from '../model/records.ts';
import { compileFilter, type FilterSubject, type RelationFilter } from './filter.ts';
import { Parameters } from './parameters.ts';
import { entityMap, inListOrder, inOrderOf, keyset, type Order, type Reader, type Slice } from './read.ts';
import { ARTICLE_MAP } from './read-articles.ts';
import type { ClaimRow } from './rows.ts';
import { STATUS_TODAY } from './schema-facts.ts';

export interface ClaimQuery {
  filter: RelationFilter | null;
  slice: Slice;
}

export const NEWEST_CLAIM: Order = { value: 'c.publishedAt', id: 'c.id', descending: true };
const READING: Order = { value: 'c.start', id: 'c.id', descending: false };

/** Where a claim stands among the claims of an entity or fact, and among those of its article. */
export const claimPosition = (row: ClaimRow) => ({ value: row.publishedAt, id: row.id });
export const claimPositionInArticle = (row: ClaimRow) => ({ value: row.start, id: row.id });

/** How a filter speaks of a claim `c` that supports or denies fact `f`. */
export const claimSubject = (asked: string | null): FilterSubject => ({
  type: 'c.type',
  source: 'coalesce(f.src, c.source)',
  target: 'coalesce(f.tgt, c.target)',
  asked,
  confidence: 'c.confidence',
  status: `(${STATUS_TODAY})`,
  from: 'c.dateFrom',
  to: 'c.dateTo',
  toldBy: (ids) => `EXISTS { (:Article {id: c.article})-[:PUBLISHED_BY]->(o:Source) WHERE o.id IN ${ids} }`,
  quotes: (text) => `toLower(c.quote) CONTAINS ${text}`,
});

export type StoredClaim = Omit<ClaimRow, 'date' | 'spans'> & {
  dateFrom: string | null;
  dateTo: string | null;
  datePrecision: DatePrecision | null;
  dateText: string | null;
  spans: string;
};

/** Cypher for the id of the head of `e`, an end of claim `c`: where its name is two persons', the mention knows which of them is meant. */
const headIdOf = (e: string, end: 'SOURCE' | 'TARGET' | 'SAID_BY'): string =>
  `CASE WHEN ${e}.splits IS NULL THEN ${e}.canonicalId ELSE head([(c)-[:${end}]->(:Mention)-[:REFERS_TO]->(n) | n.canonicalId]) END`;

/** Cypher that binds all that CLAIM_MAP speaks of, from a claim `c`. */
export const CLAIM_PARTS = `MATCH (s0:Entity {id: c.source}) MATCH (s:Entity {id: ${headIdOf('s0', 'SOURCE')}})
  MATCH (t0:Entity {id: c.target}) MATCH (t:Entity {id: ${headIdOf('t0', 'TARGET')}})
  MATCH (a:Article {id: c.article}) OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Source)
  OPTIONAL MATCH (v0:Entity {id: c.saidBy}) OPTIONAL MATCH (v:Entity {id: ${headIdOf('v0', 'SAID_BY')}})
  OPTIONAL MATCH (c)-[:SUPPORTS|DENIES]->(fact:Fact)`;

/** Cypher for the StoredClaim of `c`. */
export const CLAIM_MAP = `c {.id, .type, .status, .polarity, .cue, .dateFrom, .dateTo, .datePrecision, .dateText, .place, .item,
  .topic, .mode, .role, .quote, .start, .end, .spans, .rule, .confidence, .publishedAt, .knownFrom, .knownTo, .revision,
  source: ${entityMap('s')}, target: ${entityMap('t')}, saidBy: ${entityMap('v')}, article: ${ARTICLE_MAP}, fact: fact.id}`;

export function toClaim(stored: StoredClaim): ClaimRow {
  const { dateFrom, dateTo, datePrecision, dateText, spans, ...rest } = stored;
  const told = dateFrom !== null && dateTo !== null && datePrecision !== null;
  const date = told ? { from: dateFrom, to: dateTo, precision: datePrecision, text: dateText } : null;
  return { ...rest, date, spans: JSON.parse(spans) as ClaimSpan[] };
}

/** What the claims of a list hang on: how to reach `c` and `f` from `id`, and in what order. */
interface ClaimList {
  /** Alternatives that each end with RETURN c, f; the condition stands in each. */
  branches: (condition: string) => readonly string[];
  order: Order;
  asked: string | null;
}

const LISTS = {
  entity: {
    branches: (condition) =>
      ['f.src', 'f.tgt'].map(
        (end) =>
          `MATCH (f:Fact) WHERE ${end} = id MATCH (c:Claim)-[:SUPPORTS|DENIES]->(f) WHERE ${condition} RETURN c, f`,
      ),
    order: NEWEST_CLAIM,
    asked: 'id',
  },
  fact: {
    branches: (condition) => [`MATCH (c:Claim)-[:SUPPORTS|DENIES]->(f:Fact {id: id}) WHERE ${condition} RETURN c, f`],
    order: NEWEST_CLAIM,
    asked: null,
  },
  article: {
    branches: (condition) => [
      `MATCH (a:Article {id: id}) MATCH (c:Claim)-[:STATED_IN]->(:Revision {id: a.revision})
       WHERE c.knownTo IS NULL OR a.retractedAt IS NOT NULL
       OPTIONAL MATCH (c)-[:SUPPORTS|DENIES]->(f:Fact) WITH c, f WHERE ${condition} RETURN c, f`,
    ],
    order: READING,
    asked: null,
  },
} satisfies Record<string, ClaimList>;

/** What a list of claims belongs to. */
export type ClaimOwner = keyof typeof LISTS;

/** One page of claims of each owner in `ids`; in the order of `ids`. One statement. */
export async function claimsOf(
  reader: Reader,
  ids: readonly string[],
  { owner, filter, slice }: ClaimQuery & { owner: ClaimOwner },
): Promise<(readonly ClaimRow[])[]> {
  const list: ClaimList = LISTS[owner];
  const parameters = new Parameters();
  const { condition, orderBy } = keyset(list.order, slice, parameters);
  const passes = `${filter === null ? 'true' : compileFilter(filter, claimSubject(list.asked), parameters)} AND ${condition}`;
  const statement = `UNWIND $ids AS id
    CALL (id) {
      CALL (id) { ${list.branches(passes).join(' UNION ')} }
      WITH c ORDER BY ${orderBy} LIMIT $limit
      ${CLAIM_PARTS} WITH * ORDER BY ${orderBy}
      RETURN collect(${CLAIM_MAP}) AS rows
    }
    RETURN id, rows`;
  const values = { ...parameters.values, ids, limit: slice.limit, today: reader.today };
  const answers = await reader.run<{ id: string; rows: StoredClaim[] }>(statement, values);
  return inOrderOf(ids, answers, {
    id: (answer) => answer.id,
    value: (answer) => inListOrder(answer.rows.map(toClaim), slice),
    missing: [],
  });
}

/** How many claims each owner in `ids` has. One statement. */
export async function countClaimsOf(
  reader: Reader,
  ids: readonly string[],
  { owner, filter }: { owner: ClaimOwner; filter: RelationFilter | null },
): Promise<number[]> {
  const list: ClaimList = LISTS[owner];
  const parameters = new Parameters();
  const passes = filter === null ? 'true' : compileFilter(filter, claimSubject(list.asked), parameters);
  const statement = `UNWIND $ids AS id
    CALL (id) { CALL (id) { ${list.branches(passes).join(' UNION ')} } RETURN count(c) AS claims }
    RETURN id, claims`;
  const values = { ...parameters.values, ids, today: reader.today };
  const answers = await reader.run<{ id: string; claims: number }>(statement, values);
  return inOrderOf(ids, answers, { id: (answer) => answer.id, value: (answer) => answer.claims, missing: 0 });
}

/** Claims by their ids, closed ones too; null where there is none. One statement. */
export async function claimsById(reader: Reader, ids: readonly string[]): Promise<(ClaimRow | null)[]> {
  const statement = `UNWIND $ids AS id MATCH (c:Claim {id: id}) ${CLAIM_PARTS} RETURN ${CLAIM_MAP} AS claim`;
  const answers = await reader.run<{ claim: StoredClaim }>(statement, { ids });
  return inOrderOf<{ claim: StoredClaim }, ClaimRow | null>(ids, answers, {
    id: (answer) => answer.claim.id,
    value: (answer) => toClaim(answer.claim),
    missing: null,
  });
}

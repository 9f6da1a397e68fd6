import { RELATION_TYPES, type RelationType } from '../model/relations.ts';
import { compileFilter, mentions, type RelationFilter } from './filter.ts';
import { Parameters } from './parameters.ts';
import { entityMap, keyset, type Reader } from './read.ts';
import { CLAIM_MAP, CLAIM_PARTS, claimSubject, NEWEST_CLAIM, type StoredClaim, toClaim } from './read-claims.ts';
import { factCondition } from './read-facts.ts';
import { edgeSubject, OF_FACTS } from './read-relations.ts';
import type { ClaimRow, EntityRow } from './rows.ts';

/** The whole graph, page by page: memory stays the same whatever its size. Each page is one statement; writes between pages may show. */

const PAGE = 2_000;

/** One edge of an export: a typed edge, or one fact. */
export interface ExportEdge {
  key: string;
  type: RelationType;
  src: string;
  tgt: string;
  /** First and last day, and how many facts and claims stand behind it. */
  first: string;
  last: string;
  facts: number;
  claims: number;
  confidence: number;
  /** Facts only. */
  status: string | null;
}

export type ExportLevel = 'relations' | 'facts';

/** True where typed edges cannot answer the filter, single facts can. */
export const needsFactLevel = (filter: RelationFilter | null): boolean => mentions(filter, OF_FACTS);

async function* pages<Row>(
  read: (after: string) => Promise<readonly Row[]>,
  place: (row: Row) => string,
): AsyncGenerator<readonly Row[]> {
  for (let after = ''; ; ) {
    const rows = await read(after);
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    after = place(rows.at(-1)!);
  }
}

/** Edges in the order of their keys, type by type. */
export async function* exportEdges(
  reader: () => Reader,
  { level, filter }: { level: ExportLevel; filter: RelationFilter | null },
): AsyncGenerator<readonly ExportEdge[]> {
  if (level === 'facts') {
    yield* pages(
      (after) => factPage(reader(), filter, after),
      (row) => row.key,
    );
    return;
  }
  for (const type of RELATION_TYPES.filter((name) => filter?.types == null || filter.types.includes(name))) {
    yield* pages(
      (after) => edgePage(reader(), { type, filter }, after),
      (row) => row.key,
    );
  }
}

async function edgePage(
  reader: Reader,
  { type, filter }: { type: RelationType; filter: RelationFilter | null },
  after: string,
): Promise<readonly ExportEdge[]> {
  const parameters = new Parameters();
  const passes = filter === null ? 'true' : compileFilter(filter, { ...edgeSubject, asked: null }, parameters);
  const statement = `MATCH ()-[r:\`${type}\`]->() WHERE r.key > $after AND ${passes}
    WITH r ORDER BY r.key LIMIT ${PAGE}
    RETURN r {.key, .src, .tgt, .first, .last, .facts, .claims, .confidence, type: type(r), status: null} AS edge`;
  const answers = await reader.run<{ edge: ExportEdge }>(statement, { ...parameters.values, after });
  return answers.map((answer) => answer.edge);
}

async function factPage(reader: Reader, filter: RelationFilter | null, after: string): Promise<readonly ExportEdge[]> {
  const parameters = new Parameters();
  const passes = factCondition({ filter, asOf: null }, null, parameters);
  const statement = `MATCH (f:Fact) WHERE f.id > $after AND ${passes}
    WITH f ORDER BY f.id LIMIT ${PAGE}
    RETURN f {.type, .src, .tgt, .first, .last, .claims, .confidence, .status, key: f.id, facts: 1} AS edge`;
  const values = { ...parameters.values, after, today: reader.today };
  const answers = await reader.run<{ edge: ExportEdge }>(statement, values);
  return answers.map((answer) => answer.edge);
}

/** Every head, in the order of ids. */
export const exportNodes = (reader: () => Reader): AsyncGenerator<readonly EntityRow[]> =>
  pages(
    async (after) => {
      const statement = `MATCH (e:Entity) WHERE e.id > $after AND e.canonicalId = e.id
        WITH e ORDER BY e.id LIMIT ${PAGE} RETURN ${entityMap('e')} AS entity`;
      const answers = await reader().run<{ entity: EntityRow }>(statement, { after });
      return answers.map((answer) => answer.entity);
    },
    (entity) => entity.id,
  );

/** Claims with their evidence, the newest first. */
export async function* exportClaims(
  reader: () => Reader,
  filter: RelationFilter | null,
): AsyncGenerator<readonly ClaimRow[]> {
  let from: { value: string; id: string } | null = null;
  for (;;) {
    const rows: readonly ClaimRow[] = await claimPage(reader(), filter, from);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    from = { value: last.publishedAt, id: last.id };
  }
}

async function claimPage(
  reader: Reader,
  filter: RelationFilter | null,
  from: { value: string; id: string } | null,
): Promise<readonly ClaimRow[]> {
  const parameters = new Parameters();
  const passes = filter === null ? 'true' : compileFilter(filter, claimSubject(null), parameters);
  const { condition, orderBy } = keyset(NEWEST_CLAIM, { limit: PAGE, backward: false, from }, parameters);
  const statement = `MATCH (c:Claim)-[:SUPPORTS|DENIES]->(f:Fact)
    WHERE c.publishedAt IS NOT NULL AND c.id IS NOT NULL AND ${condition} AND ${passes}
    WITH c ORDER BY ${orderBy} LIMIT ${PAGE}
    ${CLAIM_PARTS} WITH * ORDER BY ${orderBy} RETURN ${CLAIM_MAP} AS claim`;
  const answers = await reader.run<{ claim: StoredClaim }>(statement, { ...parameters.values, today: reader.today });
  return answers.map((answer) => toClaim(answer.claim));
}

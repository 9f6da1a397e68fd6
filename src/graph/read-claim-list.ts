import { compileFilter } from './filter.ts';
import { Parameters } from './parameters.ts';
import { inListOrder, keyset, type Reader } from './read.ts';
import {
  CLAIM_MAP,
  CLAIM_PARTS,
  type ClaimQuery,
  claimSubject,
  NEWEST_CLAIM,
  type StoredClaim,
  toClaim,
} from './read-claims.ts';
import { pairsAmong } from './read-fact-list.ts';
import type { ClaimRow } from './rows.ts';

export interface ClaimListQuery {
  /** Heads: with one, claims of facts at either end of it; with more, of facts among them; with none, all. */
  between: readonly string[];
  /** Head of who vouches. */
  saidBy: string | null;
  filter: ClaimQuery['filter'];
}

const SPEAKS = 'EXISTS { (c)-[:SAID_BY]->(:Mention)-[:REFERS_TO]->(v:Entity) WHERE v.canonicalId = ';
const SUPPORTS = '(c:Claim)-[:SUPPORTS|DENIES]->(f:Fact)';

/** Cypher alternatives that bind `c` and `f` to the claims of a query. The most selective end comes first. */
function claimsWhere({ between, saidBy, filter }: ClaimListQuery, condition: string, parameters: Parameters): string[] {
  const [only] = between;
  const asked = between.length === 1 ? parameters.add(only) : null;
  const conditions = ['c.publishedAt IS NOT NULL', 'c.id IS NOT NULL', condition];
  if (filter !== null) conditions.push(compileFilter(filter, claimSubject(asked), parameters));
  const speaker = saidBy === null ? null : parameters.add(saidBy);
  if (speaker !== null && between.length > 0) conditions.push(`${SPEAKS}${speaker} }`);
  const where = conditions.join(' AND ');
  if (asked !== null) {
    return ['f.src', 'f.tgt'].map((end) => `MATCH (f:Fact) WHERE ${end} = ${asked} MATCH ${SUPPORTS} WHERE ${where}`);
  }
  if (between.length > 1) {
    return [
      `UNWIND ${parameters.add(pairsAmong(between))} AS pair MATCH (f:Fact) WHERE f.pair = pair MATCH ${SUPPORTS} WHERE ${where}`,
    ];
  }
  if (speaker !== null) {
    const said = `MATCH (v:Entity) WHERE v.canonicalId = ${speaker} MATCH (v)<-[:REFERS_TO]-(:Mention)<-[:SAID_BY]-(c:Claim)`;
    return [`${said} MATCH ${SUPPORTS} WHERE ${where}`];
  }
  return [`MATCH ${SUPPORTS} WHERE ${where}`];
}

/** One page of claims, the newest first. One statement. */
export async function listClaims(
  reader: Reader,
  query: ClaimListQuery,
  slice: ClaimQuery['slice'],
): Promise<readonly ClaimRow[]> {
  const parameters = new Parameters();
  const { condition, orderBy } = keyset(NEWEST_CLAIM, slice, parameters);
  const page = `WITH DISTINCT c ORDER BY ${orderBy} LIMIT $limit`;
  const branches = claimsWhere(query, condition, parameters).map((branch) => `${branch} ${page} RETURN c`);
  const statement = `CALL () { ${branches.join(' UNION ')} } ${page}
    ${CLAIM_PARTS} WITH * ORDER BY ${orderBy} RETURN ${CLAIM_MAP} AS claim`;
  const values = { ...parameters.values, limit: slice.limit, today: reader.today };
  const answers = await reader.run<{ claim: StoredClaim }>(statement, values);
  return inListOrder(
    answers.map((answer) => toClaim(answer.claim)),
    slice,
  );
}

export async function countClaims(reader: Reader, query: ClaimListQuery): Promise<number> {
  const parameters = new Parameters();
  const branches = claimsWhere(query, 'true', parameters).map((branch) => `${branch} RETURN c`);
  const statement = `CALL () { ${branches.join(' UNION ')} } RETURN count(c) AS claims`;
  const [answer] = await reader.run<{ claims: number }>(statement, { ...parameters.values, today: reader.today });
  return answer?.claims ?? 0;
}

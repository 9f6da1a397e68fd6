import { Parameters } from './parameters.ts';
import { inListOrder, inOrderOf, keyset, type Order, type Reader, type Slice } from './read.ts';
import { CLAIM_MAP, CLAIM_PARTS, type StoredClaim, toClaim } from './read-claims.ts';
import type { ClaimRow, ReviewRow, RulePrecisionRow } from './rows.ts';

const LEAST_SURE: Order = { value: 'c.confidence', id: 'c.id', descending: false };

/** Where a claim stands among those to be reviewed. */
export const reviewPosition = (row: ClaimRow) => ({ value: row.confidence, id: row.id });

/** The existence of both columns is said, so that the index gives the order and only the page is read. */
const WAITING =
  'MATCH (c:Claim) WHERE c.confidence IS NOT NULL AND c.id IS NOT NULL AND c.knownTo IS NULL AND NOT EXISTS { (:Review {claim: c.id}) }';

/** One page of the claims that count and that nobody has reviewed, the least sure first. One statement. */
export async function claimsToReview(reader: Reader, slice: Slice): Promise<readonly ClaimRow[]> {
  const parameters = new Parameters();
  const { condition, orderBy } = keyset(LEAST_SURE, slice, parameters);
  const statement = `${WAITING} AND ${condition} WITH c ORDER BY ${orderBy} LIMIT $limit
    ${CLAIM_PARTS} WITH * ORDER BY ${orderBy} RETURN ${CLAIM_MAP} AS claim`;
  const answers = await reader.run<{ claim: StoredClaim }>(statement, { ...parameters.values, limit: slice.limit });
  return inListOrder(
    answers.map((answer) => toClaim(answer.claim)),
    slice,
  );
}

/** How many claims wait for a review. Reads every claim. */
export async function countClaimsToReview(reader: Reader): Promise<number> {
  const [answer] = await reader.run<{ claims: number }>(`${WAITING} RETURN count(c) AS claims`, {});
  return answer?.claims ?? 0;
}

/** What was judged of each claim in `ids`; null where nobody did. One statement. */
export async function reviewsOf(reader: Reader, ids: readonly string[]): Promise<(ReviewRow | null)[]> {
  const statement = `UNWIND $ids AS id MATCH (r:Review {claim: id}) RETURN r {.claim, .verdict, .reason, .actor, .at} AS review`;
  const answers = await reader.run<{ review: ReviewRow & { claim: string } }>(statement, { ids });
  return inOrderOf<{ review: ReviewRow & { claim: string } }, ReviewRow | null>(ids, answers, {
    id: ({ review }) => review.claim,
    value: ({ review }) => review,
    missing: null,
  });
}

/** What reviews say of each rule, the most reviewed first. One statement. */
export function rulePrecision(reader: Reader): Promise<readonly RulePrecisionRow[]> {
  const of = (verdict: string) => `sum(CASE WHEN r.verdict = '${verdict}' THEN 1 ELSE 0 END)`;
  const statement = `MATCH (r:Review) MATCH (c:Claim {id: r.claim})
    WITH r.rule AS rule, ${of('RIGHT')} AS right, ${of('WRONG')} AS wrong, ${of('UNSURE')} AS unsure, avg(c.confidence) AS confidence
    RETURN rule, right, wrong, unsure, confidence,
      CASE WHEN right + wrong > 0 THEN toFloat(right) / (right + wrong) END AS precision
    ORDER BY right + wrong + unsure DESC, rule`;
  return reader.run<RulePrecisionRow>(statement, {});
}

import type { ClaimRow } from './article-rows.ts';
import { type Evidence, orderedEnds } from './evidence.ts';
import type { Placement } from './project.ts';
import type { Transaction } from './store.ts';
import { trustOf } from './trust.ts';

/** What makes evidence of a claim, besides the claim: who is who, whose story it is, how far its outlet is trusted. */
export interface EvidenceContext {
  source: string;
  target: string;
  story: { id: string; first: string };
  trust: number;
}

export function evidenceOf(claim: ClaimRow, { source, target, story, trust }: EvidenceContext): Evidence {
  return {
    claim: claim.id,
    type: claim.type,
    ...orderedEnds(claim.type, source, target),
    status: claim.status,
    polarity: claim.polarity,
    alleged: claim.alleged,
    from: claim.dateFrom ?? null,
    to: claim.dateTo ?? null,
    precision: claim.datePrecision ?? null,
    publishedAt: claim.publishedAt,
    role: claim.role ?? null,
    confidence: claim.confidence,
    trust,
    story: story.id,
    storyDay: story.first,
  };
}

/** Cypher that makes evidence of claims `c`: identity, story and rating are today's. */
export const EVIDENCE_FROM_CLAIMS = `
  MATCH (c)-[:STATED_IN]->(r:Revision)<-[:HAS_REVISION]-(a:Article)
  MATCH (c)-[:SOURCE]->(:Mention)-[:REFERS_TO]->(s:Entity), (c)-[:TARGET]->(:Mention)-[:REFERS_TO]->(t:Entity)
  OPTIONAL MATCH (r)-[:IN_STORY]->(y:Story)
  OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(o:Source)
  RETURN properties(c) AS claim, s.canonicalId AS source, t.canonicalId AS target, coalesce(y.id, r.story) AS story,
    coalesce(y.first, r.publishedAt) AS first, o.rating AS rating`;

/** A row of EVIDENCE_FROM_CLAIMS. */
export interface EvidenceRow {
  claim: ClaimRow;
  source: string;
  target: string;
  story: string;
  first: string;
  rating: string | null;
}

export const evidenceOfRow = ({ claim, source, target, story, first, rating }: EvidenceRow): Evidence =>
  evidenceOf(claim, {
    source,
    target,
    story: { id: story, first },
    trust: trustOf(rating),
  });

/** Evidence of the alive claims of some revisions, as the database has it now. */
export async function readEvidence(transaction: Transaction, revisions: readonly string[]): Promise<Evidence[]> {
  if (revisions.length === 0) return [];
  const rows = await transaction.run<EvidenceRow>(
    `UNWIND $revisions AS id MATCH (:Revision {id: id})<-[:STATED_IN]-(c:Claim) WHERE c.knownTo IS NULL ${EVIDENCE_FROM_CLAIMS}`,
    { revisions },
  );
  return rows.map(evidenceOfRow);
}

/** Where the alive claims of some revisions stand. */
export async function readPlacements(transaction: Transaction, revisions: readonly string[]): Promise<Placement[]> {
  if (revisions.length === 0) return [];
  return transaction.run<Placement>(
    `UNWIND $revisions AS id MATCH (:Revision {id: id})<-[:STATED_IN]-(c:Claim)-[s:SUPPORTS|DENIES]->(:Fact)
     RETURN c.id AS claim, s.factKey AS key, s.day AS day`,
    { revisions },
  );
}

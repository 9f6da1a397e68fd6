/** What is stored of decisions: verdicts on identities and claims, and the feed of all changes. The rest of what is stored is in schema.ts. */

/**
 * `verdict` of two entity ids in id order, joined by `|`. Only one stands at a time; what it replaced is in the changes. Those whose actor is
 * RESOLVER follow from what is told alone, come and go with it, and give way to anybody's.
 */
export interface JudgementProperties {
  key: string;
  a: string;
  b: string;
  verdict: 'SAME' | 'DIFFERENT' | 'PROPOSED';
  /** SAME only: which of the two stands for both. */
  keep?: string;
  /** 0…1: how alike the two are, for proposals and automatic verdicts; kept where somebody decides on one. */
  score: number | null;
  /** Proposals and automatic verdicts: what the score is made of. */
  reasons?: string[];
  actor: string | null;
  reason: string;
  at: string;
}

/** Whether a claim is right, by somebody who looked at its sentence. */
export type Verdict = 'RIGHT' | 'WRONG' | 'UNSURE';

/** The review of a claim that stands: one at most, what it replaced is in the changes. `rule` is the claim's. */
export interface ReviewProperties {
  claim: string;
  rule: string;
  verdict: Verdict;
  reason: string | null;
  actor: string | null;
  at: string;
}

/** Append-only audit and feed: `seq` counts from 1 without gaps, in the order of commits. `before` and `after` are JSON. */
export interface ChangeProperties {
  seq: number;
  at: string;
  kind: string;
  subject: string;
  actor: string | null;
  before: string | null;
  after: string | null;
}

/** The actor of judgements that follow from what is told alone. */
export const RESOLVER = 'entente';

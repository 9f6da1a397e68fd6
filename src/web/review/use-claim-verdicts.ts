import { useState } from 'preact/hooks';
import type { Answer } from '../client/use-answer.ts';
import { useDeed } from '../client/use-deed.ts';
import { type ClaimsToReviewQuery, ReviewClaimDocument, type Verdict } from '../generated/operations.ts';
import { spoken } from '../session.ts';
import { decide, NEW_QUEUE, type Queue, stepBack } from './queue.ts';

export type ReviewedClaim = ClaimsToReviewQuery['claimsToReview']['edges'][number]['node'];

interface Verdicts {
  queue: Queue<ReviewedClaim, Verdict | 'SKIP'>;
  /** What came of the last verdict, to be told beside the card. */
  answer: Answer<unknown>;
  /** Why, as far as somebody has typed it. */
  reason: string;
  give: (reason: string) => void;
  judge: (claim: ReviewedClaim, verdict: Verdict) => Promise<void>;
  skip: (claim: ReviewedClaim) => void;
  back: () => void;
  restart: () => void;
}

/** The verdicts on claims: each is written at once, and whoever goes back judges anew. */
export function useClaimVerdicts(): Verdicts {
  const [queue, setQueue] = useState<Verdicts['queue']>(NEW_QUEUE);
  const [reason, setReason] = useState('');
  const { answer, send } = useDeed(ReviewClaimDocument);
  return {
    queue,
    answer,
    reason,
    give: setReason,
    judge: async (claim, verdict) => {
      const done = await send({ id: claim.id, verdict, reason: reason.trim() === '' ? null : reason.trim() });
      if (done === null) return;
      setReason('');
      spoken.value = `Judged ${verdict.toLowerCase()}`;
      setQueue((before) => decide(before, claim, verdict));
    },
    skip: (claim) => setQueue(decide(queue, claim, 'SKIP')),
    back: () => setQueue(stepBack),
    restart: () => setQueue(NEW_QUEUE),
  };
}

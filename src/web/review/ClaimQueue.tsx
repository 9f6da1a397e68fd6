import { useState } from 'preact/hooks';
import { useAnswer } from '../client/use-answer.ts';
import { useDeed } from '../client/use-deed.ts';
import { Sentence } from '../evidence/Sentence.tsx';
import { ClaimsToReviewDocument, ReviewClaimDocument, type Verdict } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { spoken, vocabulary } from '../session.ts';
import { refreshCoverage } from '../shell/follow-revision.ts';
import { counted } from '../words.ts';
import type { Decision } from './DecisionBar.tsx';
import { QueueEnd } from './QueueEnd.tsx';
import { currentOf, decide, NEW_QUEUE, stepBack } from './queue.ts';
import { ReviewCard } from './ReviewCard.tsx';

const PAGE = 20;

/** Claims that the service is least sure of: does the sentence say so? */
export function ClaimQueue() {
  const answer = useAnswer(ClaimsToReviewDocument, { first: PAGE });
  const deed = useDeed(ReviewClaimDocument);
  const [queue, setQueue] = useState(NEW_QUEUE);
  const [reason, setReason] = useState('');
  const judge = async (id: string, verdict: Verdict): Promise<void> => {
    const done = await deed.send({ id, verdict, reason: reason.trim() === '' ? null : reason.trim() });
    if (done === null) return;
    setReason('');
    spoken.value = `Judged ${verdict.toLowerCase()}`;
    setQueue((before) => decide(before, id, verdict));
  };
  const fetchNext = async (): Promise<void> => {
    await refreshCoverage();
    setQueue(NEW_QUEUE);
  };
  return (
    <AnswerFrame answer={answer}>
      {({ claimsToReview: { edges, totalCount } }) => {
        const claim = currentOf(
          queue,
          edges.map(({ node }) => node),
        );
        if (claim === null) {
          return <QueueEnd left={totalCount - queue.done.length} what="claim" next={() => void fetchNext()} />;
        }
        const label = vocabulary.value.find(({ type }) => type === claim.type)?.label ?? claim.type;
        const busy = deed.answer.waiting;
        const last = queue.done.at(-1);
        const decisions: Decision[] = [
          { key: 'r', label: 'Right', primary: true, disabled: busy, act: () => void judge(claim.id, 'RIGHT') },
          { key: 'w', label: 'Wrong', disabled: busy, act: () => void judge(claim.id, 'WRONG') },
          { key: 'u', label: 'Cannot tell', disabled: busy, act: () => void judge(claim.id, 'UNSURE') },
          { key: 's', label: 'Skip', act: () => setQueue(decide(queue, claim.id, 'SKIP')) },
          { key: 'z', label: 'Back', disabled: last === undefined, act: () => setQueue(stepBack(queue)) },
        ];
        return (
          <ReviewCard
            label="Does the sentence say so?"
            id={claim.id}
            begun={queue.done.length > 0}
            decisions={decisions}
          >
            <p class="summary">{counted(totalCount - queue.done.length, 'claim')} to review, the least sure first</p>
            <h3>
              {claim.source.name} <i>{label}</i> {claim.target.name}
            </h3>
            <ol class="review-sentence">
              <Sentence claim={claim} />
            </ol>
            <AnswerFrame answer={deed.answer}>{() => null}</AnswerFrame>
            <label class="reason">
              Reason, if you like
              <input
                type="text"
                maxLength={1000}
                value={reason}
                onInput={(event) => setReason(event.currentTarget.value)}
              />
            </label>
          </ReviewCard>
        );
      }}
    </AnswerFrame>
  );
}

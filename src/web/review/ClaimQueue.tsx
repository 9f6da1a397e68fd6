import { useState } from 'preact/hooks';
import { useAnswer } from '../client/use-answer.ts';
import { useDeed } from '../client/use-deed.ts';
import { Sentence } from '../evidence/Sentence.tsx';
import {
  ClaimsToReviewDocument,
  type ClaimsToReviewQuery,
  ReviewClaimDocument,
  type Verdict,
} from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { spoken, vocabulary } from '../session.ts';
import { refreshCoverage } from '../shell/follow-revision.ts';
import { counted } from '../words.ts';
import type { Decision } from './DecisionBar.tsx';
import { QueueEnd } from './QueueEnd.tsx';
import { currentOf, decide, leftOf, NEW_QUEUE, type Queue, stepBack } from './queue.ts';
import { ReviewCard } from './ReviewCard.tsx';

const PAGE = 20;
type Claim = ClaimsToReviewQuery['claimsToReview']['edges'][number]['node'];

/** Claims that the service is least sure of: does the sentence say so? */
export function ClaimQueue() {
  const answer = useAnswer(ClaimsToReviewDocument, { first: PAGE });
  const deed = useDeed(ReviewClaimDocument);
  const [queue, setQueue] = useState<Queue<Claim, Verdict | 'SKIP'>>(NEW_QUEUE);
  const [reason, setReason] = useState('');
  const busy = deed.answer.waiting;
  const judge = async (claim: Claim, verdict: Verdict): Promise<void> => {
    const done = await deed.send({ id: claim.id, verdict, reason: reason.trim() === '' ? null : reason.trim() });
    if (done === null) return;
    setReason('');
    spoken.value = `Judged ${verdict.toLowerCase()}`;
    setQueue((before) => decide(before, claim, verdict));
  };
  const back: Decision = {
    key: 'z',
    label: 'Back',
    disabled: busy || queue.done.length === 0,
    act: () => setQueue(stepBack),
  };
  const decisionsOn = (claim: Claim): Decision[] => [
    { key: 'r', label: 'Right', primary: true, disabled: busy, act: () => void judge(claim, 'RIGHT') },
    { key: 'w', label: 'Wrong', disabled: busy, act: () => void judge(claim, 'WRONG') },
    { key: 'u', label: 'Cannot tell', disabled: busy, act: () => void judge(claim, 'UNSURE') },
    { key: 's', label: 'Skip', disabled: busy, act: () => setQueue(decide(queue, claim, 'SKIP')) },
    back,
  ];
  const fetchNext = (): Promise<void> => refreshCoverage().then(() => setQueue(NEW_QUEUE));
  const begun = queue.done.length > 0 || queue.recalled !== null;
  return (
    <AnswerFrame answer={answer}>
      {({ claimsToReview: { edges, totalCount } }) => {
        const claims = edges.map(({ node }) => node);
        const claim = currentOf(queue, claims);
        const left = leftOf(queue, claims, totalCount);
        if (claim === null)
          return <QueueEnd left={left} what="claim" begun={begun} next={() => void fetchNext()} back={back} />;
        return (
          <ReviewCard label="Does the sentence say so?" id={claim.id} begun={begun} decisions={decisionsOn(claim)}>
            <p class="summary">{counted(left, 'claim')} to review, the least sure first</p>
            <ClaimBody claim={claim} />
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

const ClaimBody = ({ claim }: { claim: Claim }) => (
  <>
    <h3>
      {claim.source.name} <i>{vocabulary.value.find(({ type }) => type === claim.type)?.label ?? claim.type}</i>{' '}
      {claim.target.name}
    </h3>
    <ol class="review-sentence">
      <Sentence claim={claim} />
    </ol>
  </>
);

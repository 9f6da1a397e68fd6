import { useAnswer } from '../client/use-answer.ts';
import { Sentence } from '../evidence/Sentence.tsx';
import { ClaimsToReviewDocument } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { vocabulary } from '../session.ts';
import { refreshCoverage } from '../shell/follow-revision.ts';
import { counted } from '../words.ts';
import type { Decision } from './DecisionBar.tsx';
import { QueueEnd } from './QueueEnd.tsx';
import { currentOf, leftOf } from './queue.ts';
import { ReviewCard } from './ReviewCard.tsx';
import { type ReviewedClaim, useClaimVerdicts } from './use-claim-verdicts.ts';

const PAGE = 20;

/** Claims that the service is least sure of: does the sentence say so? */
export function ClaimQueue() {
  const shown = useAnswer(ClaimsToReviewDocument, { first: PAGE });
  const { queue, answer, reason, give, judge, skip, back: stepBack, restart } = useClaimVerdicts();
  const busy = answer.waiting;
  const back: Decision = { key: 'z', label: 'Back', disabled: busy || queue.done.length === 0, act: stepBack };
  const decisionsOn = (claim: ReviewedClaim): Decision[] => [
    { key: 'r', label: 'Right', primary: true, disabled: busy, act: () => void judge(claim, 'RIGHT') },
    { key: 'w', label: 'Wrong', disabled: busy, act: () => void judge(claim, 'WRONG') },
    { key: 'u', label: 'Cannot tell', disabled: busy, act: () => void judge(claim, 'UNSURE') },
    { key: 's', label: 'Skip', disabled: busy, act: () => skip(claim) },
    back,
  ];
  const fetchNext = (): Promise<void> => refreshCoverage().then(restart);
  const begun = queue.done.length > 0 || queue.recalled !== null;
  return (
    <AnswerFrame answer={shown}>
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
            <AnswerFrame answer={answer}>{() => null}</AnswerFrame>
            <ReasonField reason={reason} give={give} />
          </ReviewCard>
        );
      }}
    </AnswerFrame>
  );
}

const ReasonField = ({ reason, give }: { reason: string; give: (reason: string) => void }) => (
  <label class="reason">
    Reason, if you like
    <input type="text" maxLength={1000} value={reason} onInput={(event) => give(event.currentTarget.value)} />
  </label>
);

const ClaimBody = ({ claim }: { claim: ReviewedClaim }) => (
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

import { type Answer, useAnswer } from '../client/use-answer.ts';
import { IdentityProposalsDocument } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { refreshCoverage } from '../shell/follow-revision.ts';
import { counted } from '../words.ts';
import { CandidateCard } from './CandidateCard.tsx';
import type { Decision } from './DecisionBar.tsx';
import { MergeEffects } from './MergeEffects.tsx';
import { QueueEnd } from './QueueEnd.tsx';
import { currentOf, leftOf } from './queue.ts';
import { ReviewCard } from './ReviewCard.tsx';
import { type Proposal, useIdentityRulings } from './use-identity-rulings.ts';

const PAGE = 20;

/** Pairs of entities that may be one: somebody has to say. */
export function IdentityQueue() {
  const answer = useAnswer(IdentityProposalsDocument, { first: PAGE });
  const { queue, busy, answers, merge, part, skip, undo, restart } = useIdentityRulings();
  const begun = queue.done.length > 0 || queue.recalled !== null;
  const back: Decision = {
    key: 'z',
    label: 'Undo',
    disabled: busy || queue.done.length === 0,
    act: () => void undo(),
  };
  const decisionsOn = (proposal: Proposal): Decision[] => {
    const { a, b } = proposal;
    return [
      { key: '1', label: `Same: keep ${a.name}`, disabled: busy, act: () => void merge(proposal, a, b) },
      { key: '2', label: `Same: keep ${b.name}`, disabled: busy, act: () => void merge(proposal, b, a) },
      { key: 'd', label: 'Different', disabled: busy, act: () => void part(proposal) },
      { key: 's', label: 'Skip', disabled: busy, act: () => skip(proposal) },
      back,
    ];
  };
  const fetchNext = (): Promise<void> => refreshCoverage().then(restart);
  return (
    <AnswerFrame answer={answer}>
      {({ identityProposals: { edges, totalCount } }) => {
        const proposals = edges.map(({ node }) => node);
        const proposal = currentOf(queue, proposals);
        const left = leftOf(queue, proposals, totalCount);
        if (proposal === null)
          return (
            <QueueEnd left={left} what="proposal" begun={begun} next={() => void fetchNext()} back={back}>
              <Writes answers={answers} />
            </QueueEnd>
          );
        return (
          <ReviewCard label="Are these two one?" id={proposal.id} begun={begun} decisions={decisionsOn(proposal)}>
            <ProposalBody proposal={proposal} left={left} />
            <Writes answers={answers} />
          </ReviewCard>
        );
      }}
    </AnswerFrame>
  );
}

/** What is under way, and what failed. */
const Writes = ({ answers }: { answers: readonly Answer<unknown>[] }) => (
  <>
    {answers
      .filter(({ waiting, problem }) => waiting || problem !== null)
      .map((answer, index) => (
        <AnswerFrame key={index} answer={answer}>
          {() => null}
        </AnswerFrame>
      ))}
  </>
);

const ProposalBody = ({ proposal: { a, b, score, reasons }, left }: { proposal: Proposal; left: number }) => (
  <>
    <p class="summary">
      {counted(left, 'proposal')}; alike {Math.round(score * 100)} %: {reasons.join('; ')}
    </p>
    <div class="candidates">
      <CandidateCard candidate={a} />
      <CandidateCard candidate={b} />
    </div>
    <MergeEffects keep={a} merge={b} />
  </>
);

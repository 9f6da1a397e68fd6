import { useState } from 'preact/hooks';
import { useAnswer } from '../client/use-answer.ts';
import { useDeed } from '../client/use-deed.ts';
import {
  IdentityProposalsDocument,
  type IdentityProposalsQuery,
  MarkDifferentDocument,
  MergeDocument,
  UnmergeDocument,
} from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { spoken } from '../session.ts';
import { refreshCoverage } from '../shell/follow-revision.ts';
import { counted } from '../words.ts';
import { CandidateCard } from './CandidateCard.tsx';
import type { Decision } from './DecisionBar.tsx';
import { MergeEffects } from './MergeEffects.tsx';
import { QueueEnd } from './QueueEnd.tsx';
import { currentOf, decide, NEW_QUEUE, stepBack } from './queue.ts';
import { ReviewCard } from './ReviewCard.tsx';

const PAGE = 20;
const REASON = 'decided in the dashboard';
const DIFFERENT = 'DIFFERENT';
const SKIP = 'SKIP';
type Proposal = IdentityProposalsQuery['identityProposals']['edges'][number]['node'];

/** Pairs of entities that may be one: somebody has to say. */
export function IdentityQueue() {
  const answer = useAnswer(IdentityProposalsDocument, { first: PAGE });
  const [queue, setQueue] = useState(NEW_QUEUE);
  const merging = useDeed(MergeDocument);
  const parting = useDeed(MarkDifferentDocument);
  const undoing = useDeed(UnmergeDocument);
  const busy = [merging, parting, undoing].some((deed) => deed.answer.waiting);

  const merge = async ({ id }: Proposal, keep: Proposal['a'], other: Proposal['a']): Promise<void> => {
    const done = await merging.send({ keep: keep.id, merge: other.id, reason: REASON });
    if (done === null) return;
    spoken.value = `Merged into ${keep.name}`;
    setQueue((before) => decide(before, id, keep.id));
  };
  const part = async ({ id, a, b }: Proposal): Promise<void> => {
    const done = await parting.send({ a: a.id, b: b.id, reason: REASON });
    if (done === null) return;
    spoken.value = 'Marked as different';
    setQueue((before) => decide(before, id, DIFFERENT));
  };
  const last = queue.done.at(-1);
  const undo = async (): Promise<void> => {
    if (last === undefined) return;
    if (last.choice !== SKIP && (await undoing.send({ id: last.choice, reason: REASON })) === null) return;
    spoken.value = 'Undone';
    setQueue(stepBack);
  };
  const decisionsOn = (proposal: Proposal): Decision[] => [
    {
      key: '1',
      label: `Same: keep ${proposal.a.name}`,
      disabled: busy,
      act: () => void merge(proposal, proposal.a, proposal.b),
    },
    {
      key: '2',
      label: `Same: keep ${proposal.b.name}`,
      disabled: busy,
      act: () => void merge(proposal, proposal.b, proposal.a),
    },
    { key: 'd', label: 'Different', disabled: busy, act: () => void part(proposal) },
    { key: 's', label: 'Skip', act: () => setQueue(decide(queue, proposal.id, SKIP)) },
    // That two differ is on record for good: undoing it would need another ruling.
    {
      key: 'z',
      label: 'Undo',
      disabled: busy || last === undefined || last.choice === DIFFERENT,
      act: () => void undo(),
    },
  ];
  const fetchNext = async (): Promise<void> => {
    await refreshCoverage();
    setQueue(NEW_QUEUE);
  };
  return (
    <AnswerFrame answer={answer}>
      {({ identityProposals: { edges, totalCount } }) => {
        const proposal = currentOf(
          queue,
          edges.map(({ node }) => node),
        );
        const left = totalCount - queue.done.length;
        if (proposal === null) return <QueueEnd left={left} what="proposal" next={() => void fetchNext()} />;
        return (
          <ReviewCard
            label="Are these two one?"
            id={proposal.id}
            begun={queue.done.length > 0}
            decisions={decisionsOn(proposal)}
          >
            <p class="summary">
              {counted(left, 'proposal')}; alike {Math.round(proposal.score * 100)} %: {proposal.reasons.join('; ')}
            </p>
            <div class="candidates">
              <CandidateCard candidate={proposal.a} />
              <CandidateCard candidate={proposal.b} />
            </div>
            <MergeEffects keep={proposal.a} merge={proposal.b} />
            <AnswerFrame answer={merging.answer}>{() => null}</AnswerFrame>
            <AnswerFrame answer={parting.answer}>{() => null}</AnswerFrame>
            <AnswerFrame answer={undoing.answer}>{() => null}</AnswerFrame>
          </ReviewCard>
        );
      }}
    </AnswerFrame>
  );
}

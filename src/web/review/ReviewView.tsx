import { ClaimsToReviewDocument, IdentityProposalsDocument } from '../generated/operations.ts';
import { Choice } from '../panel/Choice.tsx';
import { Panel } from '../panel/Panel.tsx';
import { navigate, state } from '../session.ts';
import { ClaimQueue } from './ClaimQueue.tsx';
import { IdentityQueue } from './IdentityQueue.tsx';
import { RuleTable } from './RuleTable.tsx';
import './review.css';

const QUEUES = {
  CLAIMS: { title: 'Review claims', document: ClaimsToReviewDocument },
  IDENTITY: { title: 'Review who is who', document: IdentityProposalsDocument },
};

/** What needs a person: claims of little confidence, and entities that may be one. One key decides. */
export function ReviewView() {
  const { queue } = state.value;
  const { title, document } = QUEUES[queue];
  return (
    <Panel
      title={title}
      summary="One key decides while the card has the focus"
      question={{ operation: document, variables: { first: 20 } }}
      controls={
        <Choice
          label="Queue"
          value={queue}
          options={[
            ['CLAIMS', 'claims of little confidence'],
            ['IDENTITY', 'entities that may be one'],
          ]}
          change={(chosen) => navigate({ queue: chosen })}
        />
      }
    >
      {queue === 'CLAIMS' ? <ClaimQueue /> : <IdentityQueue />}
      {queue === 'CLAIMS' && (
        <details class="rules">
          <summary>What reviews say of each rule</summary>
          <RuleTable />
        </details>
      )}
    </Panel>
  );
}

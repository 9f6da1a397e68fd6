import { useState } from 'preact/hooks';
import { useAnswer } from '../client/use-answer.ts';
import { EntityEvidenceDocument } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { filter, navigate, state } from '../session.ts';
import { counted } from '../words.ts';
import { EntityHead } from './EntityHead.tsx';
import { FactCards } from './FactCards.tsx';
import { MoreButton, PAGE } from './MoreButton.tsx';
import { useSpoken } from './use-spoken.ts';

/** One entity: who or what it is, and what it has done or been part of, the newest first. */
export function EntityEvidence({ id }: { id: string }) {
  const [first, setFirst] = useState(PAGE);
  const answer = useAnswer(EntityEvidenceDocument, { id, filter: filter.value, first, after: null });
  const total = answer.data?.entity?.facts.totalCount;
  useSpoken(total === undefined ? null : `Evidence: ${counted(total, 'fact')}`);
  return (
    <AnswerFrame answer={answer}>
      {({ entity }) =>
        entity === null ? (
          <p class="empty">Nothing of this name is in the graph.</p>
        ) : (
          <>
            <EntityHead entity={entity} facts={entity.facts.totalCount} />
            {state.value.view !== 'entity' && (
              <p>
                <button type="button" class="link" onClick={() => navigate({ view: 'entity', a: id })}>
                  Partners, agreements, over time
                </button>
              </p>
            )}
            <FactCards facts={entity.facts} />
            <MoreButton
              shown={entity.facts.edges.length}
              total={entity.facts.totalCount}
              first={first}
              change={setFirst}
            />
            {entity.facts.totalCount === 0 && <p class="empty">Nothing about it is left by these filters.</p>}
          </>
        )
      }
    </AnswerFrame>
  );
}

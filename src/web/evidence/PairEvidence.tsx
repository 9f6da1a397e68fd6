import { useState } from 'preact/hooks';
import { useAnswer } from '../client/use-answer.ts';
import { PairEvidenceDocument, type RelationFilter } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { filter, navigate } from '../session.ts';
import { counted } from '../words.ts';
import { FactCards, type Facts } from './FactCards.tsx';
import { MoreButton, PAGE } from './MoreButton.tsx';
import { useSpoken } from './use-spoken.ts';

/** What speaks against, or is told by one side only. */
const CONTRARY = ['DISPUTED', 'DENIED', 'ALLEGED'] as const;

interface Props {
  a: string;
  b: string;
  type: string | null;
}

/** All between two entities, the newest first, and what is disputed, denied or only alleged between them. */
export function PairEvidence({ a, b, type }: Props) {
  const [first, setFirst] = useState(PAGE);
  const narrowed = { ...filter.value, ...(type === null ? {} : { types: [type] }) } as RelationFilter;
  const answer = useAnswer(PairEvidenceDocument, {
    a,
    b,
    filter: narrowed,
    contrary: { ...narrowed, status: CONTRARY },
    first,
    after: null,
  });
  useSpoken(answer.data && `Evidence: ${counted(answer.data.facts.totalCount, 'fact')}`);
  return (
    <AnswerFrame answer={answer}>
      {({ facts, contrary, one, other }) => {
        const others = withoutShown(contrary, facts);
        return (
          <>
            <h3 class="subject">
              {one?.name ?? a} – {other?.name ?? b}
            </h3>
            <p class="summary">
              {counted(facts.totalCount, 'fact')}
              <button type="button" class="link" onClick={() => navigate({ view: 'pair', a, b })}>
                Over time
              </button>
            </p>
            <FactCards facts={facts} />
            <MoreButton shown={facts.edges.length} total={facts.totalCount} first={first} change={setFirst} />
            {facts.totalCount === 0 && <p class="empty">Nothing between them is left by these filters.</p>}
            {others.edges.length > 0 && <Contrary facts={others} />}
          </>
        );
      }}
    </AnswerFrame>
  );
}

const withoutShown = (contrary: Facts, { edges }: Facts): Facts => ({
  edges: contrary.edges.filter(({ node }) => !edges.some((edge) => edge.node.id === node.id)),
});

const Contrary = ({ facts }: { facts: Facts }) => (
  <section class="contrary">
    <h3>Denied, disputed or only alleged</h3>
    <FactCards facts={facts} />
  </section>
);

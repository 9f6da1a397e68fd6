import { useAnswer } from '../client/use-answer.ts';
import { type DeedFragment, FactEvidenceDocument } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { select } from '../session.ts';
import { counted, dateText } from '../words.ts';
import { deedText } from './deed-text.ts';
import { FactCard } from './FactCard.tsx';
import { useSpoken } from './use-spoken.ts';

const LINKED = [
  { field: 'fulfils', words: 'makes good' },
  { field: 'fulfilledBy', words: 'made good by' },
  { field: 'cancelledBy', words: 'called off by' },
] as const;

/** One fact with every sentence that supports or denies it, and the deeds it is tied to. */
export function FactEvidence({ id }: { id: string }) {
  const answer = useAnswer(FactEvidenceDocument, { id });
  const fact = answer.data?.fact;
  useSpoken(fact ? `Evidence: ${counted(fact.claims.totalCount, 'sentence')}` : null);
  return (
    <AnswerFrame answer={answer}>
      {({ fact: found }) =>
        found === null ? (
          <p class="empty">This fact is no longer in the graph: the claims behind it have changed.</p>
        ) : (
          <>
            <p class="summary">
              <button
                type="button"
                class="link"
                onClick={() => select({ of: 'pair', a: found.source.id, b: found.target.id, type: null })}
              >
                All between {found.source.name} and {found.target.name}
              </button>
            </p>
            <FactCard
              alone
              fact={found}
              claims={found.claims.edges.map(({ node }) => node)}
              total={found.claims.totalCount}
            />
            {LINKED.map(({ field, words }) => (
              <Linked key={field} words={words} fact={found[field]} />
            ))}
          </>
        )
      }
    </AnswerFrame>
  );
}

function Linked({ words, fact }: { words: string; fact: DeedFragment | null }) {
  if (fact === null) return null;
  return (
    <p class="linked">
      <small>{words}</small>{' '}
      <button type="button" class="link" onClick={() => select({ of: 'fact', id: fact.id })}>
        {deedText(fact)}, {dateText(fact.date)}
      </button>
    </p>
  );
}

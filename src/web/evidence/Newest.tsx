import { useAnswer } from '../client/use-answer.ts';
import { FactTableDocument } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { filter, select } from '../session.ts';
import { dateText, STATUS_WORDS } from '../words.ts';
import { deedText } from './deed-text.ts';

const SHOWN = 8;

/** Where nothing is chosen yet: how to choose, and the newest that there is. */
export function Newest() {
  const answer = useAnswer(FactTableDocument, { filter: filter.value, between: null, first: SHOWN, after: null });
  return (
    <>
      <p class="empty">Choose an actor, a link or a row to read the sentences behind it.</p>
      <AnswerFrame answer={answer}>
        {({ facts }) => (
          <>
            {facts.edges.length > 0 && <h3>The latest told</h3>}
            <ul class="newest" aria-label="The latest facts">
              {facts.edges.map(({ node }) => (
                <li key={node.id}>
                  <button type="button" class="link" onClick={() => select({ of: 'fact', id: node.id })}>
                    {deedText(node)}
                  </button>
                  <small>
                    {dateText(node.date)}, {STATUS_WORDS[node.status].label}
                  </small>
                </li>
              ))}
            </ul>
          </>
        )}
      </AnswerFrame>
    </>
  );
}

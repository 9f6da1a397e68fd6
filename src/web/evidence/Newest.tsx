import { useAnswer } from '../client/use-answer.ts';
import { FactTableDocument } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { filter } from '../session.ts';
import { LatestFacts } from './LatestFacts.tsx';

const SHOWN = 8;

/** Where nothing is chosen yet: how to choose, and the newest that there is. */
export function Newest() {
  const answer = useAnswer(FactTableDocument, { filter: filter.value, between: null, first: SHOWN, after: null });
  return (
    <>
      <p class="empty">Choose an actor, a link or a row to read the sentences behind it.</p>
      <AnswerFrame answer={answer}>
        {({ facts }) => <LatestFacts facts={facts.edges.map(({ node }) => node)} />}
      </AnswerFrame>
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../client/problem.ts';
import type { Answer } from '../client/use-answer.ts';
import { KeyForm } from './KeyForm.tsx';
import { Notice } from './Notice.tsx';

/** After so long a wait is spoken of, milliseconds. */
const SLOW = 1_500;

const HEADS: Record<Problem['kind'], string> = {
  STOPPED: 'No answer.',
  SLOW: 'Too slow.',
  FAILED: 'It failed.',
  REFUSED: 'Refused.',
  LOCKED: 'A key is needed.',
};

/** What is known of an answer, in each of its states: awaited, slow, failed, old, there. */
export function AnswerFrame<Data>({
  answer,
  children,
}: {
  answer: Answer<Data>;
  children: (data: Data) => ComponentChildren;
}) {
  const { data, problem, waiting, stale, again } = answer;
  const slow = useElapsed(waiting, SLOW);
  return (
    <div class={`answer${stale ? ' stale' : ''}`} aria-busy={waiting}>
      {problem && <ProblemNotice problem={problem} stale={stale} again={again} />}
      {slow && (
        <Notice tone="info" again={again}>
          The service is slow to answer. {stale ? 'What is shown answers the question before. ' : ''}Still waiting …
        </Notice>
      )}
      {data !== null ? children(data) : waiting && <div class="skeleton" />}
    </div>
  );
}

function ProblemNotice({ problem, stale, again }: { problem: Problem; stale: boolean; again: () => void }) {
  if (problem.kind === 'LOCKED') return <KeyForm problem={problem} again={again} />;
  return (
    <Notice tone="problem" again={again}>
      <strong>{HEADS[problem.kind]}</strong> {problem.message}
      {stale && ' What is shown answers an earlier question.'}
      {problem.requestId && <small> Request {problem.requestId}</small>}
    </Notice>
  );
}

/** True once something has been going on for so many milliseconds. */
function useElapsed(on: boolean, milliseconds: number): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    setElapsed(false);
    if (!on) return;
    const timer = setTimeout(() => setElapsed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [on, milliseconds]);
  return on && elapsed;
}

import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { revision } from '../session.ts';
import { AnswerCache, answerKey } from './answer-cache.ts';
import { ask } from './ask.ts';
import type { Operation } from './operation.ts';
import type { Problem } from './problem.ts';

const cache = new AnswerCache(50);
/** Counts the wishes to try again: they are for all that failed, since what ails one question ails the others. */
const attempts = signal(0);

/** What is known of an answer. Old data stay while newer are awaited, marked stale. */
export interface Answer<Data> {
  data: Data | null;
  problem: Problem | null;
  /** True while asked and not answered. */
  waiting: boolean;
  /** True where `data` answer an earlier question. */
  stale: boolean;
  again: () => void;
}

interface Known<Data> {
  key: string;
  data: Data | null;
  problem: Problem | null;
}

/**
 * The answer to an operation, asked anew whenever operation, variables or the graph change; an earlier question that is still open is
 * cancelled. `operation` null asks nothing.
 */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables> | null,
  variables: Variables,
): Answer<Data> {
  const [known, setKnown] = useState<Known<Data> | null>(null);
  const key = operation === null ? '' : answerKey(operation.name, variables, revision.value);
  const cached = key === '' ? undefined : (cache.get(key) as Data | undefined);
  const last = useRef<Data | null>(null);
  const current = known?.key === key ? known : null;
  const data = cached ?? current?.data ?? null;
  if (data !== null) last.current = data;

  useEffect(() => {
    if (operation === null || cache.get(key) !== undefined) return;
    const left = new AbortController();
    setKnown(null);
    ask(operation, variables, left.signal).then(
      (reply) => {
        if (reply.ok) cache.set(key, reply.data);
        setKnown({ key, data: reply.ok ? reply.data : null, problem: reply.ok ? null : reply.problem });
      },
      () => {},
    );
    return () => left.abort();
  }, [key, attempts.value]);

  return {
    data: data ?? (operation === null ? null : last.current),
    problem: data === null ? (current?.problem ?? null) : null,
    waiting: operation !== null && data === null && current === null,
    stale: data === null && last.current !== null,
    again: () => {
      attempts.value += 1;
    },
  };
}

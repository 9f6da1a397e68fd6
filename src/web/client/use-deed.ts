import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from './ask.ts';
import type { Operation } from './operation.ts';
import type { Problem } from './problem.ts';
import type { Answer } from './use-answer.ts';

/** A write: done when it is sent, once, and never by itself again. */
export interface Deed<Data, Variables> {
  /** What came of the last one sent. "Again" sends the same. */
  answer: Answer<Data>;
  /** The answer, or null where it failed; `answer` then says why. */
  send: (variables: Variables) => Promise<Data | null>;
  /** Forgets what came of it. */
  clear: () => void;
}

interface Sent<Data> {
  data: Data | null;
  problem: Problem | null;
  waiting: boolean;
}

const NOTHING = { data: null, problem: null, waiting: false };

/** Writes with the given mutation. A write that is under way when the view is left is completed by the service all the same. */
export function useDeed<Data, Variables>(operation: Operation<Data, Variables>): Deed<Data, Variables> {
  const [sent, setSent] = useState<Sent<Data>>(NOTHING);
  const last = useRef<Variables | null>(null);
  const left = useRef(new AbortController());
  useEffect(() => () => left.current.abort(), []);

  const send = async (variables: Variables): Promise<Data | null> => {
    last.current = variables;
    setSent({ ...NOTHING, waiting: true });
    const reply = await ask(operation, variables, left.current.signal).catch(() => null);
    if (reply === null) return null;
    setSent(reply.ok ? { ...NOTHING, data: reply.data } : { ...NOTHING, problem: reply.problem });
    return reply.ok ? reply.data : null;
  };
  const again = (): void => {
    if (last.current !== null) void send(last.current);
  };
  return { answer: { ...sent, stale: false, again }, send, clear: () => setSent(NOTHING) };
}

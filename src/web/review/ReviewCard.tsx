import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Decision, DecisionBar, onDecisionKey } from './DecisionBar.tsx';

interface Props {
  /** What is asked. */
  label: string;
  /** Changes with each new thing to decide: the focus then goes to the card, once the reader has begun. */
  id: string;
  begun: boolean;
  decisions: readonly Decision[];
  children: ComponentChildren;
}

/** One thing to decide. */
export function ReviewCard({ label, id, begun, decisions, children }: Props) {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (begun) card.current?.focus({ preventScroll: true });
  }, [id, begun]);
  return (
    <section
      ref={card}
      class="review-card"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys decide while it has the focus; each has its button too.
      tabIndex={0}
      onKeyDown={(event) => onDecisionKey(event, decisions)}
    >
      {children}
      <DecisionBar decisions={decisions} />
    </section>
  );
}

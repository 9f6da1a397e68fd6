import type { ComponentChildren } from 'preact';
import { counted } from '../words.ts';
import type { Decision } from './DecisionBar.tsx';
import { ReviewCard } from './ReviewCard.tsx';

interface Props {
  /** How many wait that were not fetched. */
  left: number;
  what: string;
  begun: boolean;
  next: () => void;
  /** The way back to the last decision. */
  back: Decision;
  /** What else is to be told. */
  children?: ComponentChildren;
}

/** Nothing is left of what was fetched; the last decision can be gone back to from here too. */
export const QueueEnd = ({ left, what, begun, next, back, children }: Props) => (
  <ReviewCard
    label="End of the queue"
    id="end"
    begun={begun}
    decisions={[{ key: 'n', label: left > 0 ? 'Next ones' : 'Look again', act: next }, back]}
  >
    <p class="empty">{left > 0 ? `${counted(left, what)} more to look at.` : `No ${what} waits for a decision.`}</p>
    {children}
  </ReviewCard>
);

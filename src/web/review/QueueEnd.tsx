import { counted } from '../words.ts';

/** Nothing is left of what was fetched. */
export const QueueEnd = ({ left, what, next }: { left: number; what: string; next: () => void }) => (
  <div class="queue-end">
    <p class="empty">{left > 0 ? `${counted(left, what)} more to look at.` : `No ${what} waits for a decision.`}</p>
    <button type="button" onClick={next}>
      {left > 0 ? 'Next ones' : 'Look again'}
    </button>
  </div>
);

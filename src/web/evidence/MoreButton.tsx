import { count } from '../words.ts';

/** Facts shown at first, and with each step. */
export const PAGE = 10;
/** Beyond, the table is the better place. */
const MOST = 50;

interface Props {
  shown: number;
  total: number;
  first: number;
  change: (first: number) => void;
}

/** Shows the next ones, or says where the rest is. */
export function MoreButton({ shown, total, first, change }: Props) {
  if (shown >= total) return null;
  if (first >= MOST) return <p class="summary">{count(total - shown)} more: see the table.</p>;
  return (
    <button type="button" class="more" onClick={() => change(Math.min(MOST, first + PAGE))}>
      Show more ({count(total - shown)} left)
    </button>
  );
}

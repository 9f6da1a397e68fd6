import { state } from '../session.ts';

/** What proves that which is selected. */
export function EvidencePane() {
  const { selection } = state.value;
  return (
    <aside class="evidence" aria-label="Evidence">
      <h2>Evidence</h2>
      {selection === null && <p class="empty">Choose an actor, a link or a row to read the sentences behind it.</p>}
    </aside>
  );
}

import { select, state } from '../session.ts';
import type { Selection } from '../state/view-state.ts';
import { EntityEvidence } from './EntityEvidence.tsx';
import { FactEvidence } from './FactEvidence.tsx';
import { Newest } from './Newest.tsx';
import { PairEvidence } from './PairEvidence.tsx';

/** What proves that which is selected, beside whatever view is open. */
export function EvidencePane() {
  const { selection } = state.value;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <aside class="evidence" id="evidence" aria-label="Evidence" tabIndex={0}>
      <header class="pane-head">
        <h2>Evidence</h2>
        {selection !== null && (
          <button type="button" onClick={() => select(null)}>
            Close
          </button>
        )}
      </header>
      {selection === null ? <Newest /> : <Shown key={JSON.stringify(selection)} selection={selection} />}
    </aside>
  );
}

function Shown({ selection }: { selection: Selection }) {
  if (selection.of === 'entity') return <EntityEvidence id={selection.id} />;
  if (selection.of === 'fact') return <FactEvidence id={selection.id} />;
  return <PairEvidence {...selection} />;
}

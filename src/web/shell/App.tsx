import { useEffect } from 'preact/hooks';
import { useAnswer } from '../client/use-answer.ts';
import { EvidencePane } from '../evidence/EvidencePane.tsx';
import { StartDocument } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { Notice } from '../panel/Notice.tsx';
import { PeriodBar } from '../period/PeriodBar.tsx';
import { coverage, dropped, spoken, state, vocabulary } from '../session.ts';
import { viewOf } from '../view-registry.ts';
import { FilterPane } from './FilterPane.tsx';
import { followRevision } from './follow-revision.ts';
import { Header } from './Header.tsx';
import { applyTheme } from './theme.ts';
import { ViewSlot } from './ViewSlot.tsx';

/** The page: what is asked first, then header, filters, the view, its evidence, and the period below. */
export function App() {
  const start = useAnswer(StartDocument, {});
  const { theme, view, embed } = state.value;
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => {
    if (start.data === null) return;
    vocabulary.value = start.data.relationTypes;
    coverage.value ??= start.data.coverage;
    return followRevision();
  }, [start.data]);
  const { sides } = viewOf(view);
  return (
    <div class={`app${embed ? ' embedded' : ''}`}>
      {!embed && <Header />}
      <AddressNotice />
      {coverage.value === null ? (
        <main id="panel" class="opening" tabIndex={-1}>
          <AnswerFrame answer={start}>{() => null}</AnswerFrame>
        </main>
      ) : (
        <div class={`page sides-${sides.toLowerCase()}`}>
          {sides !== 'NONE' && !embed && <FilterPane />}
          <main id="panel" tabIndex={-1}>
            <ViewSlot id={view} />
          </main>
          {sides === 'BOTH' && <EvidencePane />}
          {sides !== 'NONE' && !embed && <PeriodBar />}
        </div>
      )}
      <div class="visually-hidden" role="status">
        {spoken.value}
      </div>
    </div>
  );
}

function AddressNotice() {
  if (dropped.value.length === 0) return null;
  return (
    <Notice
      tone="warning"
      close={() => {
        dropped.value = [];
      }}
    >
      Parts of the address could not be read and were left out: {dropped.value.join(', ')}.
    </Notice>
  );
}

import { useState } from 'preact/hooks';
import { useAnswer } from '../client/use-answer.ts';
import { type DeedFragment, FactTableDocument } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { DataTable } from '../panel/DataTable.tsx';
import { Panel } from '../panel/Panel.tsx';
import { filter, select, state } from '../session.ts';
import { count, counted, dateText } from '../words.ts';
import { factsTable, LATEST_FIRST } from './facts-table.ts';

const STEP = 50;
/** The service gives 100 at a time at most; whoever wants more takes the export of the header. */
const MOST = 100;

/** Every fact that the filters leave, or those at the seeds, the newest first. */
export function TableView() {
  const [first, setFirst] = useState(STEP);
  const { seeds } = state.value;
  const variables = {
    filter: filter.value,
    between: seeds.length === 0 ? null : seeds,
    first,
    after: null,
  };
  const answer = useAnswer(FactTableDocument, variables);
  const facts = answer.data?.facts;
  const rows = facts?.edges.map(({ node }) => node) ?? [];
  return (
    <Panel
      title="Facts"
      summary={facts && <Shown shown={rows.length} total={facts.totalCount} />}
      question={{ operation: FactTableDocument, variables }}
      table={facts ? factsTable(rows, LATEST_FIRST) : null}
    >
      <AnswerFrame answer={answer}>
        {() => (
          <>
            {rows.length === 0 && <p class="empty padded">Nothing is left by these filters.</p>}
            {rows.length > 0 && <FactRows rows={rows} />}
            {first < MOST && rows.length < (facts?.totalCount ?? 0) && (
              <button type="button" class="more padded-button" onClick={() => setFirst(first + STEP)}>
                Show more
              </button>
            )}
          </>
        )}
      </AnswerFrame>
    </Panel>
  );
}

/** The facts as rows; the date of one opens it. */
function FactRows({ rows }: { rows: readonly DeedFragment[] }) {
  const { selection } = state.value;
  return (
    <DataTable
      data={factsTable(rows, LATEST_FIRST)}
      current={(index) => selection?.of === 'fact' && selection.id === rows[index]!.id}
      head={(index) => (
        <button type="button" class="link" onClick={() => select({ of: 'fact', id: rows[index]!.id })}>
          {dateText(rows[index]!.date)}
        </button>
      )}
    />
  );
}

const Shown = ({ shown, total }: { shown: number; total: number }) =>
  shown < total ? `${count(shown)} of ${counted(total, 'fact')}, the newest` : counted(total, 'fact');

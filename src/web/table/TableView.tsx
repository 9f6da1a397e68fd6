import { useAnswer } from '../client/use-answer.ts';
import { FactTableDocument, type FactTableQuery } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { DataTable } from '../panel/DataTable.tsx';
import { Panel } from '../panel/Panel.tsx';
import type { TableData } from '../panel/table-data.ts';
import { filter, select, state, vocabulary } from '../session.ts';
import { counted, dateText, STATUS_WORDS } from '../words.ts';

const PAGE = 50;
type Facts = FactTableQuery['facts'];

/** Every fact that the filters leave, or those at the seeds, the newest first. */
export function TableView() {
  const { seeds } = state.value;
  const variables = { filter: filter.value, between: seeds.length === 0 ? null : seeds, first: PAGE, after: null };
  const answer = useAnswer(FactTableDocument, variables);
  const table = answer.data && tableOf(answer.data.facts);
  return (
    <Panel
      title="Facts"
      summary={answer.data && counted(answer.data.facts.totalCount, 'fact')}
      question={{ operation: FactTableDocument, variables }}
      table={table}
    >
      <AnswerFrame answer={answer}>
        {({ facts }) => (
          <DataTable
            data={tableOf(facts)}
            head={(index) => {
              const { id, date } = facts.edges[index]!.node;
              return (
                <button type="button" class="link" onClick={() => select({ of: 'fact', id })}>
                  {dateText(date)}
                </button>
              );
            }}
          />
        )}
      </AnswerFrame>
    </Panel>
  );
}

const label = (type: string): string => vocabulary.value.find((row) => row.type === type)?.label ?? type;

const tableOf = ({ edges }: Facts): TableData => ({
  caption: 'Facts, the newest first',
  columns: [
    { label: 'Date' },
    { label: 'Who' },
    { label: 'Relation' },
    { label: 'Whom' },
    { label: 'Standing' },
    { label: 'Claims', numeric: true },
    { label: 'Reports', numeric: true },
    { label: 'Confidence %', numeric: true },
  ],
  rows: edges.map(({ node }) => [
    dateText(node.date),
    node.source.name,
    label(node.type),
    node.target.name,
    STATUS_WORDS[node.status].label,
    node.claimCount,
    node.storyCount,
    Math.round(node.confidence * 100),
  ]),
});

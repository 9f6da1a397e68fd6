import { useAnswer } from '../client/use-answer.ts';
import { RulePrecisionDocument, type RulePrecisionQuery } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { DataTable } from '../panel/DataTable.tsx';
import type { TableData } from '../panel/table-data.ts';

/** What reviews say of each rule so far. */
export function RuleTable() {
  const answer = useAnswer(RulePrecisionDocument, {});
  return (
    <AnswerFrame answer={answer}>
      {({ rulePrecision }) =>
        rulePrecision.length === 0 ? (
          <p class="empty">No rule has been judged yet.</p>
        ) : (
          <DataTable data={tableOf(rulePrecision)} />
        )
      }
    </AnswerFrame>
  );
}

const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 100));

const tableOf = (rules: RulePrecisionQuery['rulePrecision']): TableData => ({
  caption: 'Rules by their reviews',
  columns: [
    { label: 'Rule' },
    { label: 'Right', numeric: true },
    { label: 'Wrong', numeric: true },
    { label: 'Unsure', numeric: true },
    { label: 'Precision %', numeric: true },
    { label: 'Confidence %', numeric: true },
  ],
  rows: rules.map(({ rule, right, wrong, unsure, precision, confidence }) => [
    rule,
    right,
    wrong,
    unsure,
    percent(precision),
    percent(confidence),
  ]),
});

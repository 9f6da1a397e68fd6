import { useMemo, useRef } from 'preact/hooks';
import { useAnswer } from '../client/use-answer.ts';
import { MatrixDocument, type MatrixQuery } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { Panel } from '../panel/Panel.tsx';
import { filter, navigate, state } from '../session.ts';
import { KINDS } from '../state/address.ts';
import { count } from '../words.ts';
import './matrix.css';
import { MatrixControls } from './MatrixControls.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixPicture } from './MatrixPicture.tsx';
import { arrange, pairsOf } from './matrix-table.ts';

/** Up to so many it is a table of cells to walk through; beyond, 1,600 cells and more are one picture. */
const LARGEST_GRID = 40;

/** Who deals with whom, each with each: dense where a network picture would be a tangle. */
export function MatrixView() {
  const { measure, rollUp, actors, kinds } = state.value;
  const variables = {
    kinds: rollUp ? (['COUNTRY'] as const) : kinds.length === 0 ? KINDS : kinds,
    size: actors,
    measure,
    rollUp,
    filter: filter.value,
  };
  const answer = useAnswer(MatrixDocument, variables);
  return <MatrixPanel answer={answer} question={{ operation: MatrixDocument, variables }} />;
}

interface Props {
  answer: ReturnType<typeof useAnswer<MatrixQuery, unknown>>;
  question: { operation: { name: string; text: string }; variables: unknown };
}

function MatrixPanel({ answer, question }: Props) {
  const { measure, order } = state.value;
  const picture = useRef<SVGSVGElement>(null);
  const matrix = answer.data?.matrix ?? null;
  const table = useMemo(() => matrix && arrange(matrix, { order, measure }), [matrix, order, measure]);
  const empty = table !== null && table.cells.length === 0;
  return (
    <Panel
      title="Matrix"
      summary={
        matrix &&
        `${count(matrix.rows.length)} of ${count(matrix.entitiesTotal)} actors; cells count facts either way round`
      }
      question={question}
      table={table && pairsOf(table, measure)}
      picture={empty ? undefined : () => picture.current}
      controls={<MatrixControls />}
    >
      <AnswerFrame answer={answer}>
        {() =>
          empty || table === null ? (
            <Empty shown={matrix?.rows.length ?? 0} total={matrix?.entitiesTotal ?? 0} />
          ) : (
            <>
              <MatrixLegend measure={measure} />
              {table.actors.length <= LARGEST_GRID && <MatrixGrid table={table} measure={measure} open={openPair} />}
              <MatrixPicture
                table={table}
                measure={measure}
                open={openPair}
                svg={picture}
                hidden={table.actors.length <= LARGEST_GRID}
              />
            </>
          )
        }
      </AnswerFrame>
    </Panel>
  );
}

/** Nobody at all, or only nobody among those that are shown. */
const Empty = ({ shown, total }: { shown: number; total: number }) => (
  <p class="empty">
    {shown < total
      ? `None of these ${count(shown)} have facts with each other; there are ${count(total)} actors in all. Show more of them, or count officials and bodies for their country.`
      : 'No facts between any two actors pass these filters.'}
  </p>
);

const openPair = (a: string, b: string): void =>
  navigate({ view: 'pair', a, b, selection: { of: 'pair', a, b, type: null } });

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KindMark } from '../shell/KindMark.tsx';
import type { Measure } from './cell-look.ts';
import { cellText, cellWords } from './cell-words.ts';
import { type Place, step } from './grid-keys.ts';
import type { MatrixTable } from './matrix-table.ts';

interface Props {
  table: MatrixTable;
  measure: Measure;
  open: (a: string, b: string) => void;
}

/** The cell that has the focus, and the keys that move it. */
function useGridPlace({ table, open }: Pick<Props, 'table' | 'open'>) {
  const size = table.actors.length;
  const [at, setAt] = useState<Place>({ row: 0, col: Math.min(1, size - 1) });
  const body = useRef<HTMLTableSectionElement>(null);
  const moved = useRef(false);
  // before the next key is taken: a later effect would meet a place that has moved on, and leave the focus behind
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [at]);
  const current = { row: Math.min(at.row, size - 1), col: Math.min(at.col, size - 1) };

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = step(current, event.key, size);
    if (next !== null) {
      moved.current = true;
      setAt(next);
    } else if (event.key === 'Enter' && table.cellAt(current.row, current.col) !== undefined) {
      open(table.actors[current.row]!.id, table.actors[current.col]!.id);
    } else return;
    event.preventDefault();
  };
  return { current, come: setAt, body, onKeyDown };
}

/** A grid of cells: one tab stop, arrows move, Enter opens the pair. Rows and columns are real headers, read out with the number. */
export function MatrixGrid({ table, measure, open }: Props) {
  const { current, come, body, onKeyDown } = useGridPlace({ table, open });
  return (
    <div class="matrix-region">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that is walked through. */}
      <table class="matrix" role="grid" aria-label="Who deals with whom" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <td />
            {table.actors.map(({ id, name }) => (
              <th key={id} scope="col">
                <span title={name}>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {table.actors.map((actor, row) => (
            <Row
              key={actor.id}
              table={table}
              measure={measure}
              row={row}
              stop={row === current.row ? current.col : null}
              open={open}
              come={come}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Props {
  row: number;
  /** The column of the cell that the Tab key comes to; null where it is in another row. */
  stop: number | null;
  come: (place: Place) => void;
}

function Row({ table, measure, row, stop, open, come }: RowProps) {
  const actor = table.actors[row]!;
  return (
    <tr>
      <th scope="row" title={actor.name}>
        <KindMark kind={actor.kind} />
        <span>{actor.name}</span>
      </th>
      {table.actors.map((other, col) => {
        const cell = table.cellAt(row, col);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled on the grid.
          <td
            key={other.id}
            tabIndex={col === stop ? 0 : -1}
            class={row === col ? 'self' : lookClass(cell)}
            title={row === col ? undefined : cellWords(actor.name, other.name, measure, cell)}
            onClick={cell && (() => open(actor.id, other.id))}
            onFocus={() => come({ row, col })}
          >
            {cell && cellText(measure, cell)}
          </td>
        );
      })}
    </tr>
  );
}

const lookClass = (cell: ReturnType<MatrixTable['cellAt']>): string =>
  cell === undefined ? '' : `filled step-${cell.look.step} tone-${cell.look.tone.toLowerCase()}`;

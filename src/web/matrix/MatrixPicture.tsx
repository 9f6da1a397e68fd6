import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Measure } from './cell-look.ts';
import { cellWords } from './cell-words.ts';
import { type Place, step } from './grid-keys.ts';
import { MatrixDrawing, placeAt } from './MatrixDrawing.tsx';
import type { MatrixTable } from './matrix-table.ts';

interface Props {
  table: MatrixTable;
  measure: Measure;
  open: (a: string, b: string) => void;
  svg: RefObject<SVGSVGElement | null>;
  /** True where it is drawn only to be saved. */
  hidden: boolean;
}

/**
 * The matrix as one picture, for sizes at which a table would be tens of thousands of elements; what the cursor is on stands in words above.
 * The page around it offers the same pairs as rows.
 */
export function MatrixPicture({ table, measure, open, svg, hidden }: Props) {
  const { actors } = table;
  const [at, setAt] = useState<Place>({ row: 0, col: 1 });
  if (hidden) return <HiddenDrawing table={table} svg={svg} />;
  const openAt = ({ row, col }: Place): void => {
    if (table.cellAt(row, col) !== undefined) open(actors[row]!.id, actors[col]!.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = step(at, event.key, actors.length);
    if (next !== null) setAt(next);
    else if (event.key === 'Enter') openAt(at);
    else return;
    event.preventDefault();
  };
  const withPlace = (use: (place: Place) => void) => (event: MouseEvent) => {
    const { left, top } = svg.current!.getBoundingClientRect();
    const place = placeAt(event.clientX - left, event.clientY - top, actors.length);
    if (place !== null) use(place);
  };
  const [one, other] = [actors[at.row]?.name ?? '', actors[at.col]?.name ?? ''];
  return (
    <>
      <p class="readout" role="status">
        {cellWords(one, other, measure, table.cellAt(at.row, at.col))}
      </p>
      <div
        class="matrix-region"
        role="application"
        aria-label={`Matrix of ${actors.length} actors: arrows move, Enter opens a pair. "As table" lists the same pairs.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is a stop of its own.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onMouseMove={withPlace(setAt)}
        onClick={withPlace(openAt)}
      >
        <MatrixDrawing table={table} svg={svg} at={at} />
      </div>
    </>
  );
}

/** Drawn only to be saved. */
const HiddenDrawing = ({ table, svg }: Pick<Props, 'table' | 'svg'>) => (
  <div class="visually-hidden">
    <MatrixDrawing table={table} svg={svg} at={null} />
  </div>
);

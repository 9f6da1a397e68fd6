import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Place } from './grid-keys.ts';
import type { MatrixTable } from './matrix-table.ts';

interface Props {
  table: MatrixTable;
  svg: RefObject<SVGSVGElement | null>;
  /** The cell that is looked at; null where the drawing is only there to be saved. */
  at: Place | null;
}

const CELL = 12;
const LABELS = 130;
const LONGEST = 20;

/** The matrix in paths: one for each look of cells, however many cells there are. Only the cursor is drawn anew as it moves. */
export function MatrixDrawing({ table, svg, at }: Props) {
  const side = LABELS + table.actors.length * CELL;
  const still = useMemo(
    () => (
      <>
        <Cells table={table} />
        <Names table={table} />
      </>
    ),
    [table],
  );
  return (
    <svg ref={svg} class="matrix-picture" width={side} height={side} viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      {still}
      {at && <rect class="cursor" x={LABELS + at.col * CELL} y={LABELS + at.row * CELL} width={CELL} height={CELL} />}
    </svg>
  );
}

/** The cell at a place of the drawing, in its own pixels; null beside the cells. */
export function placeAt(x: number, y: number, size: number): Place | null {
  const [row, col] = [y, x].map((from) => Math.floor((from - LABELS) / CELL)) as [number, number];
  return row < 0 || col < 0 || row >= size || col >= size ? null : { row, col };
}

const Cells = ({ table }: { table: MatrixTable }) => (
  <>
    <defs>
      <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-line" width="1.6" height="4" />
      </pattern>
    </defs>
    {looksOf(table).map(([look, path]) => (
      <path key={look} class={`filled ${look}`} d={path} />
    ))}
    <path d={pathOf(table.cells.filter(({ look }) => look.tone === 'CONFLICTUAL'))} fill="url(#hatch)" />
  </>
);

const Names = ({ table: { actors } }: { table: MatrixTable }) => (
  <>
    {actors.map(({ id, name }, index) => {
      const along = LABELS + (index + 0.78) * CELL;
      const text = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
      return (
        <g key={id}>
          <text x={LABELS - 6} y={along} text-anchor="end">
            {text}
          </text>
          <text transform={`translate(${along} ${LABELS - 6}) rotate(-90)`}>{text}</text>
        </g>
      );
    })}
  </>
);

const pathOf = (cells: readonly Place[]): string =>
  cells
    .map(({ row, col }) => `M${LABELS + col * CELL} ${LABELS + row * CELL}h${CELL - 1}v${CELL - 1}h${1 - CELL}z`)
    .join('');

function looksOf({ cells }: MatrixTable): [look: string, path: string][] {
  const groups = new Map<string, Place[]>();
  for (const cell of cells) {
    const look = `step-${cell.look.step} tone-${cell.look.tone.toLowerCase()}`;
    const group = groups.get(look);
    if (group === undefined) groups.set(look, [cell]);
    else group.push(cell);
  }
  return [...groups].map(([look, group]) => [look, pathOf(group)]);
}

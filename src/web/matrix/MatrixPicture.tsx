import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Measure } from './cell-look.ts';
import { cellWords } from './cell-words.ts';
import { type Place, step } from './grid-keys.ts';
import type { MatrixTable } from './matrix-table.ts';

interface Props {
  table: MatrixTable;
  measure: Measure;
  open: (a: string, b: string) => void;
  svg: RefObject<SVGSVGElement | null>;
  /** True where it is drawn only to be saved. */
  hidden: boolean;
}

const CELL = 12;
const LABELS = 130;

/**
 * The matrix as one picture, for sizes at which a table would be tens of thousands of elements: one path for each look of cells, however many
 * cells there are. The page around it offers the same pairs as rows.
 */
export function MatrixPicture({ table, measure, open, svg, hidden }: Props) {
  const { actors } = table;
  const [at, setAt] = useState<Place>({ row: 0, col: 1 });
  const side = LABELS + actors.length * CELL;
  const words = cellWords(
    actors[at.row]?.name ?? '',
    actors[at.col]?.name ?? '',
    measure,
    table.cellAt(at.row, at.col),
  );
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
  const drawing = (
    <svg ref={svg} class="matrix-picture" width={side} height={side} viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-line" width="1.6" height="4" />
        </pattern>
      </defs>
      {looksOf(table).map(([look, path]) => (
        <path key={look} class={`filled ${look}`} d={path} />
      ))}
      <path
        class="hatched"
        d={pathOf(table.cells.filter(({ look }) => look.tone === 'CONFLICTUAL'))}
        fill="url(#hatch)"
      />
      {actors.map(({ id, name }, index) => (
        <g key={id}>
          <text x={LABELS - 6} y={LABELS + (index + 0.78) * CELL} text-anchor="end">
            {shorten(name)}
          </text>
          <text transform={`translate(${LABELS + (index + 0.78) * CELL} ${LABELS - 6}) rotate(-90)`}>
            {shorten(name)}
          </text>
        </g>
      ))}
      {!hidden && (
        <rect class="cursor" x={LABELS + at.col * CELL} y={LABELS + at.row * CELL} width={CELL} height={CELL} />
      )}
    </svg>
  );
  if (hidden) return <div class="visually-hidden">{drawing}</div>;
  const placeOf = (event: MouseEvent): Place | null => {
    const box = svg.current!.getBoundingClientRect();
    const place = (from: number): number => Math.floor((from - LABELS) / CELL);
    const [row, col] = [place(event.clientY - box.top), place(event.clientX - box.left)];
    return row < 0 || col < 0 || row >= actors.length || col >= actors.length ? null : { row, col };
  };
  const onPoint = (event: MouseEvent): void => {
    const place = placeOf(event);
    if (place !== null) setAt(place);
  };
  return (
    <>
      <p class="readout" role="status">
        {words}
      </p>
      <div
        class="matrix-region"
        role="application"
        aria-label={`Matrix of ${actors.length} actors: arrows move, Enter opens a pair. "As table" lists the same pairs.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is a stop of its own.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onMouseMove={onPoint}
        onClick={(event) => {
          const place = placeOf(event);
          if (place !== null) openAt(place);
        }}
      >
        {drawing}
      </div>
    </>
  );
}

const shorten = (name: string): string => (name.length > 20 ? `${name.slice(0, 19)}…` : name);

const pathOf = (cells: readonly Place[]): string =>
  cells
    .map(({ row, col }) => `M${LABELS + col * CELL} ${LABELS + row * CELL}h${CELL - 1}v${CELL - 1}h${1 - CELL}z`)
    .join('');

function looksOf({ cells }: MatrixTable): [look: string, path: string][] {
  const groups = new Map<string, Place[]>();
  for (const cell of cells) {
    const look = `step-${cell.look.step} tone-${cell.look.tone.toLowerCase()}`;
    groups.set(look, [...(groups.get(look) ?? []), cell]);
  }
  return [...groups].map(([look, group]) => [look, pathOf(group)]);
}

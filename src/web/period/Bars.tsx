import { useRef } from 'preact/hooks';
import { dayAt, dayNumber, placeOf, type TimeScale } from '../chart/time-scale.ts';
import type { HistogramQuery } from '../generated/operations.ts';
import type { Per } from '../state/view-state.ts';
import { amountOf, type Column, columnWords, mostOf } from './columns.ts';
import { between, type Stretch } from './stretch.ts';

const HEIGHT = 56;

interface Props {
  histogram: HistogramQuery['histogram'];
  all: Stretch;
  chosen: Stretch | null;
  per: Per;
  width: number;
  show: (stretch: Stretch) => void;
}

/** Facts over time; dragging over them chooses a stretch. The sliders below do the same without dragging. */
export function Bars({ histogram: { columns }, all, chosen, per, width, show }: Props) {
  const scale: TimeScale = { ...all, left: 0, right: width };
  const start = useRef<number | null>(null);
  const most = mostOf(columns, per);
  const dayUnder = (event: PointerEvent): number => dayAt(scale, event.offsetX);
  return (
    <g
      onPointerDown={(event) => {
        start.current = dayUnder(event);
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (start.current !== null && event.buttons > 0) show(between(start.current, dayUnder(event), all));
      }}
      onPointerUp={() => {
        start.current = null;
      }}
    >
      <rect class="histogram-ground" width={width} height={HEIGHT} />
      {chosen && (
        <rect
          class="histogram-chosen"
          x={placeOf(scale, chosen.from)}
          width={Math.max(2, placeOf(scale, chosen.to) - placeOf(scale, chosen.from))}
          height={HEIGHT}
        />
      )}
      {columns.map((column) => (
        <Bar key={column.from} column={column} scale={scale} chosen={chosen} share={shareOf(column, { per, most })} />
      ))}
    </g>
  );
}

/** How high a column stands, 0…1; null where it has no height. */
function shareOf(column: Column, { per, most }: { per: Per; most: number }): number | null {
  const amount = amountOf(column, per);
  return amount === null ? null : amount / most;
}

interface BarProps {
  column: Column;
  scale: TimeScale;
  chosen: Stretch | null;
  share: number | null;
}

function Bar({ column, scale, chosen, share }: BarProps) {
  if (share === null) return null;
  const [first, after] = [dayNumber(column.from), dayNumber(column.to)];
  const inside = chosen === null || (first < chosen.to && after > chosen.from);
  const x = placeOf(scale, first);
  const height = Math.max(2, share * (HEIGHT - 4));
  return (
    <rect
      class={`histogram-bar${inside ? ' inside' : ''}`}
      x={x}
      y={HEIGHT - height}
      width={Math.max(2, placeOf(scale, after) - x - 1)}
      height={height}
    >
      <title>{columnWords(column)}</title>
    </rect>
  );
}

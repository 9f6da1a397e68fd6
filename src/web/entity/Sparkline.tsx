import { Axis } from '../chart/Axis.tsx';
import { dayNumber, placeOf, type TimeScale, ticksOf } from '../chart/time-scale.ts';
import { useWidth } from '../chart/use-width.ts';
import type { OverTimeFragment } from '../generated/operations.ts';
import { amountOf, columnWords, mostOf } from '../period/columns.ts';
import { coverage, state } from '../session.ts';
import { count, counted } from '../words.ts';

const TOP = 6;
const COLUMNS = 56;
const HEIGHT = TOP + COLUMNS + 22;
const SIDE = 28;
const PIXELS_PER_TICK = 84;

interface Props {
  name: string;
  histogram: OverTimeFragment;
  picture: { current: SVGSVGElement | null };
}

/** The shared period, else all days of the graph, so that the times of two entities can be compared; no column is cut. */
function daysOf(columns: OverTimeFragment['columns']): { from: number; to: number } {
  const { from, to } = state.value;
  const days = (given: (string | null | undefined)[]): number[] =>
    given.flatMap((day) => (day ? [dayNumber(day)] : []));
  return {
    from: Math.min(...days([from ?? coverage.value?.from, columns[0]?.from])),
    to: Math.max(...days([to ?? coverage.value?.to, columns.at(-1)?.to])),
  };
}

/** How high a column stands, of the highest; null where it has no amount. */
const shareOf = (amount: number | null, most: number): number | null => (amount === null ? null : amount / most);

interface SparkProps {
  column: OverTimeFragment['columns'][number];
  scale: TimeScale;
  share: number | null;
}

function Spark({ column, scale, share }: SparkProps) {
  if (share === null) return null;
  const [start, end] = [placeOf(scale, dayNumber(column.from)), placeOf(scale, dayNumber(column.to))];
  const height = Math.max(2, share * COLUMNS);
  return (
    <rect class="spark" x={start} y={TOP + COLUMNS - height} width={Math.max(2, end - start - 1)} height={height}>
      <title>{columnWords(column)}</title>
    </rect>
  );
}

/** Facts at one entity over time, small. Counted as the shared period counts them. */
export function Sparkline({ name, histogram: { columns, total, undated }, picture }: Props) {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const { per } = state.value;
  if (columns.length === 0) return undated > 0 ? <p class="summary">{counted(undated, 'undated fact')}.</p> : null;
  const scale: TimeScale = { ...daysOf(columns), left: SIDE, right: width - SIDE };
  const most = mostOf(columns, per);
  const what = per === 'FACTS' ? counted(most, 'fact') : `${count(most)} for each 1,000 articles of its time`;
  return (
    <div class="sparkline" ref={box}>
      <p class="summary">
        {counted(total, 'dated fact')}, {count(undated)} undated; the tallest column: {what}
      </p>
      <svg
        ref={picture}
        role="img"
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        aria-label={`${counted(total, 'fact')} at ${name} over time; “As table” lists the same numbers`}
      >
        <Axis ticks={ticksOf(scale, Math.max(2, width / PIXELS_PER_TICK))} top={TOP} bottom={TOP + COLUMNS} />
        {columns.map((column) => (
          <Spark key={column.from} column={column} scale={scale} share={shareOf(amountOf(column, per), most)} />
        ))}
      </svg>
    </div>
  );
}

import { Axis } from '../chart/Axis.tsx';
import { dayNumber, placeOf, type TimeScale, ticksOf } from '../chart/time-scale.ts';
import { useWidth } from '../chart/use-width.ts';
import type { DeedFragment } from '../generated/operations.ts';
import { toneOf } from '../graph/tone.ts';
import { select, state, vocabulary } from '../session.ts';
import { counted, dateText, dayText, STATUS_WORDS, signed } from '../words.ts';
import type { Dossier } from './dossier.ts';
import { extentOf, type Lane, type LaneItem, lanesOf } from './lanes.ts';

const LABELS = 128;
const NARROW_LABELS = 84;
const RIGHT = 40;
const TOP = 14;
const COLUMNS = 110;
const LANE = 26;
const AXIS = 22;
const PIXELS_PER_TICK = 78;
const FULL = 10;

interface Props {
  dossier: Dossier;
  facts: readonly DeedFragment[];
  picture: { current: SVGSVGElement | null };
}

/** Time from left to right: above, facts as columns and balance as a line; below, a lane for each type with a dot or bar for each fact. */
export function PairChart({ dossier, facts, picture }: Props) {
  const [box, width] = useWidth<HTMLDivElement>(720);
  const lanes = lanesOf(facts);
  const extent = extentOf(lanes, dossier.series);
  if (extent === null) return null;
  const left = width < 520 ? NARROW_LABELS : LABELS;
  const scale: TimeScale = { ...extent, left, right: width - RIGHT };
  const lanesTop = TOP + COLUMNS + AXIS;
  const height = lanesTop + lanes.length * LANE + 6;
  const choose = (event: MouseEvent): void => {
    const id = (event.target as Element).closest('[data-fact]')?.getAttribute('data-fact');
    if (id) select({ of: 'fact', id });
  };
  return (
    <div class="pair-chart" ref={box}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table below offers every fact to the keyboard. */}
      <svg
        ref={picture}
        role="img"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-label={`${counted(facts.length, 'fact')} between ${dossier.a.name} and ${dossier.b.name} over time; the table below lists them`}
        onClick={choose}
      >
        <Axis ticks={ticksOf(scale, Math.max(2, (width - left) / PIXELS_PER_TICK))} top={TOP} bottom={TOP + COLUMNS} />
        <Columns series={dossier.series} scale={scale} />
        {lanes.map((lane, index) => (
          <LaneRow key={lane.type} lane={lane} scale={scale} y={lanesTop + index * LANE} />
        ))}
      </svg>
    </div>
  );
}

function Columns({ series, scale }: { series: Dossier['series']; scale: TimeScale }) {
  const most = Math.max(1, ...series.map(({ factCount }) => factCount));
  const bottom = TOP + COLUMNS;
  const middle = TOP + COLUMNS / 2;
  const y = (balance: number): number => middle - (balance / FULL) * (COLUMNS / 2);
  const points = series.map(({ from, to, factCount, balance }) => {
    const [start, end] = [placeOf(scale, dayNumber(from)), placeOf(scale, dayNumber(to))];
    return { from, factCount, balance, start, width: Math.max(3, end - start - 1), x: (start + end) / 2 };
  });
  return (
    <g class="columns">
      {points.map(({ from, factCount, balance, start, width }) => {
        const height = (factCount / most) * (COLUMNS - 6);
        return (
          <rect key={from} class="column" x={start} y={bottom - height} width={width} height={height}>
            <title>{`From ${dayText(from)}: ${counted(factCount, 'fact')}, balance ${signed(balance)}`}</title>
          </rect>
        );
      })}
      <line class="zero" x1={scale.left} x2={scale.right} y1={middle} y2={middle} />
      <polyline class="balance-line" points={points.map(({ x, balance }) => `${x},${y(balance)}`).join(' ')} />
      {points.map(({ from, x, balance }) => (
        <circle key={from} class={`balance-dot ${toneOf(balance)}`} cx={x} cy={y(balance)} r="3.5" />
      ))}
      {[FULL, 0, -FULL].map((mark) => (
        <text key={mark} class="scale" x={scale.right + 6} y={y(mark)} dominant-baseline="central">
          {signed(mark)}
        </text>
      ))}
      <text class="scale" x={scale.left - 8} y={TOP + 4} text-anchor="end" dominant-baseline="central">
        {counted(most, 'fact')}
      </text>
      <text class="scale" x={scale.left - 8} y={bottom - 4} text-anchor="end" dominant-baseline="central">
        0
      </text>
    </g>
  );
}

function LaneRow({ lane: { type, items }, scale, y }: { lane: Lane; scale: TimeScale; y: number }) {
  const row = vocabulary.value.find((one) => one.type === type);
  const middle = y + LANE / 2;
  return (
    <g class={`lane ${toneOf(row?.score ?? 0)}`}>
      <line x1={scale.left} x2={scale.right} y1={middle} y2={middle} />
      <text x={scale.left - 8} y={middle} text-anchor="end" dominant-baseline="central">
        {row?.label ?? type}
      </text>
      {items.map((item) => (
        <LaneMark key={item.fact.id} item={item} scale={scale} y={middle} />
      ))}
    </g>
  );
}

function LaneMark({ item: { fact, from, to, point }, scale, y }: { item: LaneItem; scale: TimeScale; y: number }) {
  const { selection } = state.value;
  const chosen = selection?.of === 'fact' && selection.id === fact.id;
  const [start, end] = [placeOf(scale, from), placeOf(scale, to)];
  return (
    <g data-fact={fact.id} class={`mark${chosen ? ' selected' : ''}`}>
      <title>{`${dateText(fact.date)}: ${fact.source.name}, ${fact.target.name}, ${STATUS_WORDS[fact.status].label}`}</title>
      <rect class="grip" x={start - 8} y={y - 12} width={Math.max(24, end - start + 16)} height="24" />
      {point ? (
        <circle cx={(start + end) / 2} cy={y} r="5.5" />
      ) : (
        <rect x={start} y={y - 4} width={Math.max(8, end - start)} height="8" rx="4" />
      )}
    </g>
  );
}

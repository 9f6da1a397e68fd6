import { Axis } from '../chart/Axis.tsx';
import { bucketFor, dayNumber, dayOf, ticksOf } from '../chart/time-scale.ts';
import { useWidth } from '../chart/use-width.ts';
import { useAnswer } from '../client/use-answer.ts';
import { HistogramDocument, type HistogramQuery } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { DataTable } from '../panel/DataTable.tsx';
import { coverage, navigate, state, vocabulary } from '../session.ts';
import { filterOf } from '../state/filter.ts';
import { count, counted } from '../words.ts';
import { Bars } from './Bars.tsx';
import { columnsTable, mostOf } from './columns.ts';
import { DateField } from './DateField.tsx';
import { DaySlider } from './DaySlider.tsx';
import { PerChoice } from './PerChoice.tsx';
import type { Stretch } from './stretch.ts';
import { usePlay } from './use-play.ts';

const PIXELS_PER_TICK = 84;

/** All days that there are facts of, to the day after the last. */
function allDays(): Stretch | null {
  const { from, to } = coverage.value ?? {};
  return from && to ? { from: dayNumber(from), to: dayNumber(to) + 1 } : null;
}

function chosenDays(all: Stretch | null): Stretch | null {
  const { from, to } = state.value;
  if (all === null || (from === null && to === null)) return null;
  return { from: from === null ? all.from : dayNumber(from), to: to === null ? all.to : dayNumber(to) };
}

/** Writes only those ends that narrow anything. */
const showIn = (all: Stretch | null) => (stretch: Stretch) =>
  navigate(
    {
      from: all !== null && stretch.from <= all.from ? null : dayOf(stretch.from),
      to: all !== null && stretch.to >= all.to ? null : dayOf(stretch.to),
    },
    { replace: true },
  );

/** The shared period: facts over time to drag over, two sliders, two dates to type, and a play. */
export function PeriodBar() {
  const all = allDays();
  const chosen = chosenDays(all);
  const show = showIn(all);
  const [box, width] = useWidth<HTMLDivElement>(700);
  const answer = useAnswer(HistogramDocument, {
    bucket: all === null ? 'YEAR' : bucketFor(all.to - all.from),
    filter: filterOf({ ...state.value, from: null, to: null }, vocabulary.value),
  });
  return (
    <section class="period" aria-label="Period">
      <PeriodHead all={all} chosen={chosen} show={show} histogram={answer.data?.histogram ?? null} />
      <div ref={box}>
        <AnswerFrame answer={answer}>
          {({ histogram }) =>
            all && (
              <>
                <Columns histogram={histogram} all={all} chosen={chosen} width={width} show={show} />
                <PeriodSliders all={all} chosen={chosen ?? all} show={show} />
                <details class="as-rows">
                  <summary>Over time as a table</summary>
                  <DataTable
                    data={columnsTable(histogram.columns, 'Facts over time; articles are those published in it')}
                  />
                </details>
              </>
            )
          }
        </AnswerFrame>
      </div>
    </section>
  );
}

interface ColumnsProps {
  histogram: HistogramQuery['histogram'];
  all: Stretch;
  chosen: Stretch | null;
  width: number;
  show: (stretch: Stretch) => void;
}

/** Facts over time, to drag over. */
const Columns = ({ histogram, all, chosen, width, show }: ColumnsProps) => (
  <svg class="histogram" width={width} height="74" viewBox={`0 0 ${width} 74`} aria-hidden="true">
    <Bars histogram={histogram} all={all} chosen={chosen} per={state.value.per} width={width} show={show} />
    <Axis ticks={ticksOf({ ...all, left: 0, right: width }, width / PIXELS_PER_TICK)} top={0} bottom={56} />
  </svg>
);

interface HeadProps {
  all: Stretch | null;
  chosen: Stretch | null;
  show: (stretch: Stretch) => void;
  histogram: HistogramQuery['histogram'] | null;
}

/** Dates to type, the play, and how columns are counted. */
function PeriodHead({ all, chosen, show, histogram }: HeadProps) {
  const { from, to } = state.value;
  const { playing, toggle } = usePlay(chosen, all, show);
  return (
    <div class="period-head">
      <h2>Period</h2>
      <DateField label="From" value={from} change={(day) => navigate({ from: day })} />
      <DateField label="until before" value={to} change={(day) => navigate({ to: day })} />
      <button type="button" aria-pressed={playing} onClick={toggle} disabled={all === null}>
        {playing ? 'Pause' : 'Play'}
      </button>
      {(from !== null || to !== null) && (
        <button type="button" onClick={() => navigate({ from: null, to: null })}>
          All time
        </button>
      )}
      <PerChoice />
      {histogram && <Totals histogram={histogram} />}
    </div>
  );
}

interface SlidersProps {
  all: Stretch;
  chosen: Stretch;
  show: (stretch: Stretch) => void;
}

/** Both ends, a day apart at least. */
const PeriodSliders = ({ all, chosen: { from, to }, show }: SlidersProps) => (
  <>
    <DaySlider label="First day" all={all} value={from} change={(day) => show({ from: Math.min(day, to - 1), to })} />
    <DaySlider
      label="Day after the last"
      all={all}
      value={to}
      change={(day) => show({ from, to: Math.max(day, from + 1) })}
    />
  </>
);

/** What is read grows and shrinks: two times are compared by what was told for as much reading. */
function Totals({ histogram: { total, undated, columns } }: HistogramQuery) {
  const { per } = state.value;
  return (
    <p class="summary">
      {counted(total, 'dated fact')}, {count(undated)} undated (in no period); the tallest column:{' '}
      {per === 'FACTS'
        ? counted(mostOf(columns, per), 'fact')
        : `${count(mostOf(columns, per))} for each 1,000 articles of its time, none where no article is of it`}
      . Days are UTC.
    </p>
  );
}

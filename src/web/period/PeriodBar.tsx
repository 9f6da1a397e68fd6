import { Axis } from '../chart/Axis.tsx';
import { bucketFor, dayNumber, dayOf, ticksOf } from '../chart/time-scale.ts';
import { useWidth } from '../chart/use-width.ts';
import { useAnswer } from '../client/use-answer.ts';
import { HistogramDocument, type HistogramQuery } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { coverage, navigate, state, vocabulary } from '../session.ts';
import { filterOf } from '../state/filter.ts';
import { count } from '../words.ts';
import { Bars } from './Bars.tsx';
import { DateField } from './DateField.tsx';
import { DaySlider } from './DaySlider.tsx';
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
  const { playing, toggle } = usePlay(chosen, all, show);
  const [box, width] = useWidth<HTMLDivElement>(700);
  const answer = useAnswer(HistogramDocument, {
    bucket: all === null ? 'YEAR' : bucketFor(all.to - all.from),
    filter: filterOf({ ...state.value, from: null, to: null }, vocabulary.value),
  });
  const { from, to } = state.value;
  return (
    <section class="period" aria-label="Period">
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
        {answer.data && <Totals histogram={answer.data.histogram} />}
      </div>
      <div ref={box}>
        <AnswerFrame answer={answer}>
          {({ histogram }) =>
            all && (
              <>
                <svg class="histogram" width={width} height="74" viewBox={`0 0 ${width} 74`} aria-hidden="true">
                  <Bars histogram={histogram} all={all} chosen={chosen} width={width} show={show} />
                  <Axis
                    ticks={ticksOf({ ...all, left: 0, right: width }, width / PIXELS_PER_TICK)}
                    top={0}
                    bottom={56}
                  />
                </svg>
                <DaySlider
                  label="First day"
                  all={all}
                  value={chosen?.from ?? all.from}
                  change={(day) => show({ from: Math.min(day, (chosen?.to ?? all.to) - 1), to: chosen?.to ?? all.to })}
                />
                <DaySlider
                  label="Day after the last"
                  all={all}
                  value={chosen?.to ?? all.to}
                  change={(day) =>
                    show({ from: chosen?.from ?? all.from, to: Math.max(day, (chosen?.from ?? all.from) + 1) })
                  }
                />
              </>
            )
          }
        </AnswerFrame>
      </div>
    </section>
  );
}

const Totals = ({ histogram: { total, undated } }: HistogramQuery) => (
  <p class="summary">
    {count(total)} dated facts, {count(undated)} undated (in no period). Days are UTC.
  </p>
);

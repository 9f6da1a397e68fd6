import { dayOf } from '../chart/time-scale.ts';
import { dayText } from '../words.ts';
import type { Stretch } from './stretch.ts';

interface Props {
  label: string;
  all: Stretch;
  value: number;
  change: (day: number) => void;
}

/** One end of the period as a native slider, which speaks its day. */
export const DaySlider = ({ label, all, value, change }: Props) => (
  <input
    class="day-slider"
    type="range"
    aria-label={label}
    aria-valuetext={dayText(dayOf(value))}
    min={all.from}
    max={all.to}
    step="1"
    value={value}
    onInput={(event) => change(Number(event.currentTarget.value))}
  />
);

import { coverage, navigate } from '../session.ts';
import type { Days } from '../state/view-state.ts';
import { calendarYears, neighbours, type TwoPeriods } from './periods.ts';

/** Four days, and the usual choices of them. Both periods are half-open: the last day is the one before "until". */
export function CompareControls({ periods: { before, after } }: { periods: TwoPeriods }) {
  const end = coverage.value?.to ?? new Date().toISOString().slice(0, 10);
  const presets: [string, TwoPeriods][] = [
    ['Years', calendarYears(end)],
    ['Half-years', neighbours(`${Number(end.slice(0, 4)) + 1}-01-01`, 6)],
    ['5 years', neighbours(`${Number(end.slice(0, 4)) + 1}-01-01`, 60)],
  ];
  return (
    <>
      <DaysFields legend="Earlier" days={before} change={(days) => navigate({ before: days, after })} />
      <DaysFields legend="Later" days={after} change={(days) => navigate({ before, after: days })} />
      <span class="presets">
        {presets.map(([label, periods]) => (
          <button key={label} type="button" onClick={() => navigate({ ...periods })}>
            {label}
          </button>
        ))}
      </span>
    </>
  );
}

interface FieldsProps {
  legend: string;
  days: Days;
  change: (days: Days) => void;
}

const DaysFields = ({ legend, days, change }: FieldsProps) => (
  <fieldset class="days">
    <legend>{legend}</legend>
    <DayField label={`${legend} period from`} day={days.from} change={(from) => change({ ...days, from })} />
    <span aria-hidden="true">until</span>
    <DayField label={`${legend} period until before`} day={days.to} change={(to) => change({ ...days, to })} />
  </fieldset>
);

const DayField = ({
  label,
  day,
  change,
}: {
  label: string;
  day: string | null;
  change: (day: string | null) => void;
}) => (
  <input
    type="date"
    aria-label={label}
    value={day ?? ''}
    onChange={(event) => change(event.currentTarget.value || null)}
  />
);

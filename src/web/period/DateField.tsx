import { isDay } from '../state/codecs.ts';

interface Props {
  label: string;
  value: string | null;
  change: (day: string | null) => void;
}

/** A day to type; empty for an open end. What is no day changes nothing. */
export const DateField = ({ label, value, change }: Props) => (
  <label class="compact">
    {label}
    <input
      type="date"
      value={value ?? ''}
      onChange={({ currentTarget }) => {
        if (currentTarget.value === '' || isDay(currentTarget.value)) change(currentTarget.value || null);
      }}
    />
  </label>
);

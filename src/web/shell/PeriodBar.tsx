import { navigate, state } from '../session.ts';

/** The shared period: two days, half-open. */
export function PeriodBar() {
  const { from, to } = state.value;
  return (
    <section class="period" aria-label="Period">
      <label>
        From
        <input
          type="date"
          value={from ?? ''}
          onChange={(event) => navigate({ from: event.currentTarget.value || null })}
        />
      </label>
      <label>
        until before
        <input type="date" value={to ?? ''} onChange={(event) => navigate({ to: event.currentTarget.value || null })} />
      </label>
    </section>
  );
}

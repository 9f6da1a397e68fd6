import { Choice } from '../panel/Choice.tsx';
import { navigate, state } from '../session.ts';

/** Facts as they are, or set against how much was read of the time. */
export const PerChoice = () => (
  <Choice
    label="Columns"
    value={state.value.per}
    options={[
      ['FACTS', 'facts'],
      ['ARTICLES', 'per 1,000 articles'],
    ]}
    change={(per) => navigate({ per }, { replace: true })}
  />
);

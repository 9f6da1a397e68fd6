import { Choice } from '../panel/Choice.tsx';
import { navigate, state } from '../session.ts';

const SIZES = [10, 20, 40, 80, 120, 200];

/** The sizes to choose from, the one chosen by the address among them. */
const sizesWith = (actors: number): readonly number[] =>
  SIZES.includes(actors) ? SIZES : [...SIZES, actors].sort((one, other) => one - other);

export function MatrixControls() {
  const { measure, order, actors } = state.value;
  return (
    <>
      <Choice
        label="Cell"
        value={measure}
        options={[
          ['FACTS', 'number of facts'],
          ['BALANCE', 'balance −10 … +10'],
        ]}
        change={(chosen) => navigate({ measure: chosen })}
      />
      <Choice
        label="Order"
        value={order}
        options={[
          ['DEGREE', 'most facts first'],
          ['NAME', 'by name'],
          ['CLUSTER', 'by circles'],
        ]}
        change={(chosen) => navigate({ order: chosen })}
      />
      <Choice
        label="Actors"
        value={String(actors)}
        options={sizesWith(actors).map((size) => [String(size), String(size)] as const)}
        change={(chosen) => navigate({ actors: Number(chosen) })}
      />
      <RollUp />
    </>
  );
}

const RollUp = () => (
  <label class="tick">
    <input
      type="checkbox"
      checked={state.value.rollUp}
      onChange={(event) => navigate({ rollUp: event.currentTarget.checked })}
    />
    Count officials and bodies for their country
  </label>
);

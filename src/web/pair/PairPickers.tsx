import { navigate } from '../session.ts';
import { EntityPicker } from '../shell/EntityPicker.tsx';

interface Props {
  a: string | null;
  b: string | null;
  names: readonly [string | undefined, string | undefined];
}

/** Who with whom. */
export function PairPickers({ a, b, names }: Props) {
  return (
    <div class="pickers">
      <EntityPicker
        label="First actor"
        placeholder="First actor"
        value={names[0] ?? a ?? ''}
        onPick={({ id }) => navigate({ a: id, b, selection: null })}
      />
      <button type="button" disabled={a === null && b === null} onClick={() => navigate({ a: b, b: a })}>
        <span aria-hidden="true">⇄</span>
        <span class="visually-hidden">Exchange the two</span>
      </button>
      <EntityPicker
        label="Second actor"
        placeholder="Second actor"
        value={names[1] ?? b ?? ''}
        onPick={({ id }) => navigate({ a, b: id, selection: null })}
      />
    </div>
  );
}

import { Choice } from '../panel/Choice.tsx';
import { EntityField, useEntityName } from '../panel/EntityField.tsx';
import { navigate, state } from '../session.ts';
import { EntityPicker } from '../shell/EntityPicker.tsx';

const LENGTHS = ['1', '2', '3', '4', '5', '6'];

/** From whom to whom, how far, and through whom not. Kinds of entity to go through are among the filters. */
export function PathsControls() {
  const { a, b, hops, avoid } = state.value;
  return (
    <>
      <EntityField label="From" id={a} pick={(id) => navigate({ a: id })} />
      <EntityField label="To" id={b} pick={(id) => navigate({ b: id })} />
      <button type="button" disabled={a === null && b === null} onClick={() => navigate({ a: b, b: a })}>
        Swap
      </button>
      <Choice
        label="At most"
        value={String(hops)}
        options={LENGTHS.map((length) => [length, length === '1' ? '1 hop' : `${length} hops`] as const)}
        change={(chosen) => navigate({ hops: Number(chosen) })}
      />
      <div class="entity-field">
        <span aria-hidden="true">Not through</span>
        <EntityPicker
          label="Not through"
          placeholder="add an actor to avoid"
          onPick={({ id }) => navigate({ avoid: [...avoid.filter((one) => one !== id), id] })}
        />
      </div>
      {avoid.length > 0 && (
        <ul class="chips" aria-label="Avoided">
          {avoid.map((id) => (
            <Avoided key={id} id={id} />
          ))}
        </ul>
      )}
    </>
  );
}

function Avoided({ id }: { id: string }) {
  const name = useEntityName(id);
  return (
    <li class="chip">
      not {name}
      <button
        type="button"
        aria-label={`Allow ${name} again`}
        onClick={() => navigate({ avoid: state.value.avoid.filter((one) => one !== id) })}
      >
        ×
      </button>
    </li>
  );
}

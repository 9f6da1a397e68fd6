import { EntityField } from '../panel/EntityField.tsx';
import { navigate, state } from '../session.ts';

export function MapControls() {
  const { focus } = state.value;
  return (
    <>
      <EntityField
        label="Focus"
        id={focus}
        kinds={['COUNTRY']}
        pick={(id) => navigate({ focus: id, selection: { of: 'entity', id } })}
      />
      {focus !== null && (
        <button type="button" onClick={() => navigate({ focus: null })}>
          All countries
        </button>
      )}
    </>
  );
}

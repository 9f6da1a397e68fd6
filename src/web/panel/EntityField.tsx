import type { EntityKind } from '../../model/kinds.ts';
import { useAnswer } from '../client/use-answer.ts';
import { type ActorFragment, NamesDocument } from '../generated/operations.ts';
import { EntityPicker } from '../shell/EntityPicker.tsx';

interface Props {
  label: string;
  id: string | null;
  kinds?: readonly EntityKind[];
  pick: (id: string) => void;
}

/** One entity of the address, by name, to be replaced by another. */
export function EntityField({ label, id, kinds, pick }: Props) {
  const name = useEntityName(id);
  return (
    <div class="entity-field">
      <span aria-hidden="true">{label}</span>
      <EntityPicker
        label={label}
        placeholder="name of an actor"
        value={name}
        kinds={kinds}
        onPick={({ id: picked }: ActorFragment) => pick(picked)}
      />
    </div>
  );
}

/** The name of an entity; until it is known, and where there is none, what its id tells of it. */
export function useEntityName(id: string | null): string {
  const { data } = useAnswer(id === null ? null : NamesDocument, { id: id ?? '' });
  if (id === null) return '';
  return data?.entity?.id === id ? data.entity.name : id.replace(/^[a-z]+:/, '');
}

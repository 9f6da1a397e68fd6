import type { EntityKind, FactStatus } from '../../model/kinds.ts';
import { useAnswer } from '../client/use-answer.ts';
import { FacetsDocument } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { navigate, state, vocabulary } from '../session.ts';
import { filterOf } from '../state/filter.ts';
import { KIND_WORDS, STATUS_WORDS } from '../words.ts';
import { Choices } from './Choices.tsx';

/** Each choice is counted as if nothing of its own kind were chosen: so many facts it would leave. */
const without = (field: 'types' | 'status' | 'kinds' | 'publishers') =>
  filterOf({ ...state.value, [field]: [] }, vocabulary.value);

/** Relation, entity, standing and outlet: any number of each. */
export function FacetChoices() {
  const current = state.value;
  const facets = useAnswer(FacetsDocument, {
    withoutTypes: without('types'),
    withoutStatus: without('status'),
    withoutKinds: without('kinds'),
    withoutPublishers: without('publishers'),
  });
  return (
    <AnswerFrame answer={facets}>
      {({ types, status, kinds, publishers }) => (
        <>
          <Choices
            title="Relation"
            choices={types.choices}
            chosen={current.types}
            wordOf={(key) => vocabulary.value.find(({ type }) => type === key)?.label ?? key}
            change={(chosen) => navigate({ types: chosen })}
          />
          <Choices
            title="Entity"
            choices={kinds.choices}
            chosen={current.kinds}
            wordOf={(key) => KIND_WORDS[key as EntityKind].many.toLowerCase()}
            change={(chosen) => navigate({ kinds: chosen as EntityKind[] })}
          />
          <Choices
            title="Standing"
            choices={status.choices}
            chosen={current.status}
            wordOf={(key) => STATUS_WORDS[key as FactStatus].label}
            hint={(key) => STATUS_WORDS[key as FactStatus].meaning}
            change={(chosen) => navigate({ status: chosen as FactStatus[] })}
          />
          <Choices
            title="Outlet"
            choices={publishers.choices}
            chosen={current.publishers}
            change={(chosen) => navigate({ publishers: chosen })}
          />
        </>
      )}
    </AnswerFrame>
  );
}

import type { SuggestQuery } from '../generated/operations.ts';
import { KIND_WORDS } from '../words.ts';
import { KindMark } from './KindMark.tsx';

export type Hits = SuggestQuery['suggest'];

interface Props {
  id: string;
  label: string;
  hits: Hits;
  active: number;
  open: boolean;
  settled: boolean;
  pick: (index: number) => void;
}

/** What was found, below the field that it was typed into. */
export function Suggestions({ id, label, hits, active, open, settled, pick }: Props) {
  if (open && settled && hits.length === 0) return <p class="picker-note">Nothing by that name.</p>;
  return (
    <div id={`${id}-list`} class="picker-list" role="listbox" aria-label={label} hidden={!open || hits.length === 0}>
      {hits.map(({ entity, matched }, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: as above.
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled on the field.
        <div
          key={entity.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(index)}
        >
          <KindMark kind={entity.kind} />
          <span>
            {entity.name}
            {matched !== entity.name && <small> {matched}</small>}
          </span>
          <small>{KIND_WORDS[entity.kind].one}</small>
        </div>
      ))}
    </div>
  );
}

import { navigate, state } from '../session.ts';
import { KINDS } from '../state/address.ts';
import { KIND_WORDS } from '../words.ts';
import { collapse, expand } from './expand.ts';
import type { Picture } from './picture.ts';

/** What can be done with the selected actor in the picture. */
export function ActorBar({ picture }: { picture: Picture }) {
  const { selection, seeds, expanded } = state.value;
  const node = selection?.of === 'entity' ? picture.nodes.find(({ id }) => id === selection.id) : undefined;
  if (node === undefined) return null;
  const { id, name, hidden } = node;
  const isOnlySeed = seeds.length === 1 && seeds[0] === id;
  return (
    <div class="actor-bar" role="toolbar" aria-label={`${name} in the picture`}>
      <strong>{name}</strong>
      {!isOnlySeed && (
        <button type="button" onClick={() => navigate({ seeds: [id], expanded: [] })}>
          Centre here
        </button>
      )}
      {hidden > 0 && (
        <button type="button" onClick={() => expand({ id, kind: null })}>
          Show {hidden} more
        </button>
      )}
      {hidden > 0 &&
        KINDS.map((kind) => (
          <button key={kind} type="button" onClick={() => expand({ id, kind })}>
            <span class="visually-hidden">Show more </span>
            {KIND_WORDS[kind].many.toLowerCase()}
          </button>
        ))}
      {expanded.some((one) => one.id === id) && (
        <button type="button" onClick={() => collapse(id)}>
          Fold
        </button>
      )}
    </div>
  );
}

import type { EntityKind } from '../../model/kinds.ts';
import { KIND_SHAPES } from '../graph/kind-shapes.ts';
import { KIND_WORDS } from '../words.ts';

/** The small sign of a kind: its shape, its letter and its colour, as in the graph. */
export const KindMark = ({ kind }: { kind: EntityKind }) => (
  <svg class={`kind-mark kind-${kind.toLowerCase()}`} viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true">
    <path d={KIND_SHAPES[kind](8)} />
    <text y="0.5" text-anchor="middle" dominant-baseline="central">
      {KIND_WORDS[kind].letter}
    </text>
  </svg>
);

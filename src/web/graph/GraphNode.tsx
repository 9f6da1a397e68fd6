import { counted, KIND_WORDS } from '../words.ts';
import { KIND_SHAPES } from './kind-shapes.ts';
import { type Point, radiusOf } from './layout.ts';
import type { PictureNode } from './picture.ts';

interface Props {
  node: PictureNode;
  place: Point;
  selected: boolean;
  faded: boolean;
  /** True where its name is written below it. */
  told: boolean;
  /** True for the one actor that the Tab key comes to. */
  current: boolean;
}

/** Pixels across that a finger or a pointer can hit at least. */
const LEAST_TARGET = 12;
const LONGEST = 28;
const shorten = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/** An actor: shape, letter and colour by kind, name below, and how many of its neighbours are not shown. */
export function GraphNode({ node, place, selected, faded, told, current }: Props) {
  const { id, kind, name, degree, hidden } = node;
  const radius = radiusOf(degree);
  const { one, letter } = KIND_WORDS[kind];
  const spoken = `${name}, ${one}, ${counted(degree, 'link')}${hidden > 0 ? `, ${hidden} more hidden` : ''}`;
  const look = `node kind-${kind.toLowerCase()}${selected ? ' selected' : ''}${faded ? ' faded' : ''}${node.seed ? ' seed' : ''}`;
  const transform = `translate(${place.x} ${place.y})`;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture has no buttons of its own. */}
      <g
        class={look}
        role="button"
        tabindex={current ? 0 : -1}
        data-node={id}
        aria-pressed={selected}
        aria-label={spoken}
        transform={transform}
      >
        {name.length > LONGEST && <title>{name}</title>}
        <g class="fixed-size">
          <circle class="grip" r={Math.max(LEAST_TARGET, radius + 3)} />
          <path class="shape" d={KIND_SHAPES[kind](radius)} />
        </g>
      </g>
      {/* Beside the button, not in it: what is written is shortened, and a label in words would have to repeat it. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a picture takes no focus. */}
      <g class={look} data-node={id} aria-hidden="true" transform={transform}>
        <g class="fixed-size">
          <text class="letter" text-anchor="middle" dominant-baseline="central" font-size={Math.max(9, radius * 0.9)}>
            {letter}
          </text>
          {told && (
            <text class="name" y={radius + 13} text-anchor="middle">
              {shorten(name)}
            </text>
          )}
          {hidden > 0 && told && (
            <text class="hidden-count" x={radius + 2} y={-radius + 1} data-expand={id}>
              +{hidden}
            </text>
          )}
        </g>
      </g>
    </>
  );
}

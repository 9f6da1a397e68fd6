import { counted, KIND_WORDS } from '../words.ts';
import { KIND_SHAPES } from './kind-shapes.ts';
import { type Point, radiusOf } from './layout.ts';
import { type NamePlace, shortName } from './name-places.ts';
import type { PictureNode } from './picture.ts';

interface Props {
  node: PictureNode;
  place: Point;
  selected: boolean;
  faded: boolean;
  /** Where its name is written; null where there is no room for it. */
  name: NamePlace | null;
  /** True for the one actor that the Tab key comes to. */
  current: boolean;
}

/** Pixels across that a finger or a pointer can hit at least. */
const LEAST_TARGET = 12;

const lookOf = ({ node: { kind, seed }, selected, faded }: Props): string =>
  `node kind-${kind.toLowerCase()}${selected ? ' selected' : ''}${faded ? ' faded' : ''}${seed ? ' seed' : ''}`;

const spokenOf = ({ name, kind, degree, hidden }: PictureNode): string =>
  `${name}, ${KIND_WORDS[kind].one}, ${counted(degree, 'link')}${hidden > 0 ? `, ${hidden} more hidden` : ''}`;

/** An actor: shape, letter and colour by kind, name beside it, and how many of its neighbours are not shown. */
export function GraphNode(props: Props) {
  const { node, place, selected, name: namePlace, current } = props;
  const { id, kind, name, degree } = node;
  const look = lookOf(props);
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
        aria-label={spokenOf(node)}
        transform={transform}
      >
        {(namePlace === null || shortName(name) !== name) && <title>{name}</title>}
        <g class="fixed-size">
          <circle class="grip" r={Math.max(LEAST_TARGET, radiusOf(degree) + 3)} />
          <path class="shape" d={KIND_SHAPES[kind](radiusOf(degree))} />
        </g>
      </g>
      {/* Beside the button, not in it: what is written is shortened, and a label in words would have to repeat it. */}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a picture takes no focus. */}
      <g class={look} data-node={id} aria-hidden="true" transform={transform}>
        <NodeWords node={node} name={namePlace} />
      </g>
    </>
  );
}

/** The letter on the shape, the name beside it, and the count of those hidden. */
function NodeWords({ node: { id, kind, name, degree, hidden }, name: namePlace }: Pick<Props, 'node' | 'name'>) {
  const radius = radiusOf(degree);
  return (
    <g class="fixed-size">
      <text class="letter" text-anchor="middle" dominant-baseline="central" font-size={Math.max(9, radius * 0.9)}>
        {KIND_WORDS[kind].letter}
      </text>
      {namePlace && (
        <text class="name" x={namePlace.x} y={namePlace.y} text-anchor={namePlace.anchor}>
          {shortName(name)}
        </text>
      )}
      {hidden > 0 && namePlace && (
        <text class="hidden-count" x={radius + 2} y={-radius + 1} data-expand={id}>
          +{hidden}
        </text>
      )}
    </g>
  );
}

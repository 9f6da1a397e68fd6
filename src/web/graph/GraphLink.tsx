import { counted } from '../words.ts';
import type { Point } from './layout.ts';
import type { PictureLink } from './picture.ts';
import { toneOf } from './tone.ts';

interface Props {
  link: PictureLink;
  from: Point;
  to: Point;
  /** Names of the two ends. */
  names: readonly [string, string];
  selected: boolean;
  faded: boolean;
  /** True where the number of facts is written on the line. */
  told: boolean;
}

const widthOf = (facts: number): number => Math.min(9, 1.5 + 1.6 * Math.sqrt(facts - 1));

/** A line between two actors: width by facts, dashes and colour by balance; a wider one below it takes the pointer. */
export function GraphLink({ link, from, to, names, selected, faded, told }: Props) {
  const { id, factCount, balance } = link;
  const line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  const tone = toneOf(balance);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no buttons of its own.
    <g
      class={`link ${tone}${selected ? ' selected' : ''}${faded ? ' faded' : ''}`}
      role="button"
      tabindex={-1}
      data-link={id}
      aria-pressed={selected}
      aria-label={`${names[0]} and ${names[1]}, ${counted(factCount, 'fact')}, ${tone}`}
    >
      <line class="grip" {...line} />
      <line class="stroke" {...line} stroke-width={widthOf(factCount)} />
      {told && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the number is in the label above.
        <g aria-hidden="true" transform={`translate(${(from.x + to.x) / 2} ${(from.y + to.y) / 2})`}>
          <text class="fixed-size link-count" dominant-baseline="central" text-anchor="middle">
            {factCount}
          </text>
        </g>
      )}
    </g>
  );
}

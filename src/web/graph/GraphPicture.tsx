import { useMemo } from 'preact/hooks';
import { counted } from '../words.ts';
import { GraphLink } from './GraphLink.tsx';
import { GraphNode } from './GraphNode.tsx';
import type { Point } from './layout.ts';
import type { Picture } from './picture.ts';

/** What the picture does when it is pointed at or typed to. */
export interface GraphHandlers {
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: (event: PointerEvent) => void;
  onClick: (event: MouseEvent) => void;
  onDblClick: (event: MouseEvent) => void;
}

interface Props {
  picture: Picture;
  places: Readonly<Record<string, Point>>;
  /** Actors and links that are lit; null: all. */
  lit: ReadonlySet<string> | null;
  selected: ReadonlySet<string>;
  current: string | null;
  /** Pixels from left to right. */
  width: number;
  frame: { current: SVGSVGElement | null };
  handlers: GraphHandlers;
}

/** Pixels that one name takes with the free room around it. */
const NAME_ROOM = 9_000;
const HEIGHT = 520;

/** The network as lines and shapes. Links come first, so that actors lie on them. */
export function GraphPicture({ picture, places, lit, selected, current, width, frame, handlers }: Props) {
  const nodes = useMemo(() => new Map(picture.nodes.map((node) => [node.id, node])), [picture]);
  const named = useMemo(() => namesToShow(picture, width), [picture, width]);
  const shown = (id: string): boolean => lit === null || lit.has(id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a picture.
    <svg
      ref={frame}
      class="graph"
      role="group"
      aria-label={`Graph: ${counted(picture.nodes.length, 'actor')}, ${counted(picture.links.length, 'link')}. Arrow keys move, Enter selects, question mark lists all keys.`}
      {...handlers}
    >
      {picture.links.map((link) => {
        const [from, to] = [places[link.sourceId], places[link.targetId]];
        if (from === undefined || to === undefined) return null;
        const isSelected = selected.has(link.id);
        return (
          <GraphLink
            key={link.id}
            link={link}
            from={from}
            to={to}
            names={[nodes.get(link.sourceId)!.name, nodes.get(link.targetId)!.name]}
            selected={isSelected}
            faded={!shown(link.id)}
            told={isSelected || (link.factCount > 1 && lit?.has(link.id) === true)}
          />
        );
      })}
      {picture.nodes.map((node) => {
        const place = places[node.id];
        if (place === undefined) return null;
        return (
          <GraphNode
            key={node.id}
            node={node}
            place={place}
            selected={selected.has(node.id)}
            faded={!shown(node.id)}
            told={named.has(node.id) || (lit?.has(node.id) ?? false)}
            current={node.id === current}
          />
        );
      })}
    </svg>
  );
}

/** As many names as there is room for: those of the most linked actors. Names of what is lit come besides. */
function namesToShow({ nodes }: Picture, width: number): Set<string> {
  const most = Math.max(8, Math.floor((width * HEIGHT) / NAME_ROOM));
  const ranked = nodes.length <= most ? nodes : [...nodes].sort((one, other) => other.degree - one.degree);
  return new Set(ranked.slice(0, most).map(({ id }) => id));
}

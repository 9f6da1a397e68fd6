import { useMemo } from 'preact/hooks';
import { counted } from '../words.ts';
import { GraphLink } from './GraphLink.tsx';
import { GraphNode } from './GraphNode.tsx';
import type { Point } from './layout.ts';
import { type Look, namePlaces } from './name-places.ts';
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
  /** From where it is looked at: names stand where there is room. */
  look: Look;
  frame: { current: SVGSVGElement | null };
  handlers: GraphHandlers;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The network as lines and shapes. Links come first, so that actors lie on them. */
export function GraphPicture({ picture, places, lit, selected, current, look, frame, handlers }: Props) {
  const nodes = useMemo(() => new Map(picture.nodes.map((node) => [node.id, node])), [picture]);
  const named = useMemo(
    () => namePlaces(picture.nodes, places, look, lit ?? NOBODY),
    [picture, places, look, lit === null ? '' : [...lit].join(' ')],
  );
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
            name={named.get(node.id) ?? null}
            current={node.id === current}
          />
        );
      })}
    </svg>
  );
}

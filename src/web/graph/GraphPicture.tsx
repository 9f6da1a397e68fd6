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
export function GraphPicture(props: Props) {
  const { picture, frame, handlers } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a picture.
    <svg
      ref={frame}
      class="graph"
      role="group"
      aria-label={`Graph: ${counted(picture.nodes.length, 'actor')}, ${counted(picture.links.length, 'link')}. Arrow keys move, Enter selects, question mark lists all keys.`}
      {...handlers}
    >
      <Links {...props} />
      <Nodes {...props} />
    </svg>
  );
}

const isFaded = (lit: Props['lit'], id: string): boolean => lit !== null && !lit.has(id);

function Links({ picture, places, lit, selected }: Props) {
  const names = useMemo(() => new Map(picture.nodes.map(({ id, name }) => [id, name])), [picture]);
  return (
    <>
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
            names={[names.get(link.sourceId)!, names.get(link.targetId)!]}
            selected={isSelected}
            faded={isFaded(lit, link.id)}
            told={isSelected || (link.factCount > 1 && lit?.has(link.id) === true)}
          />
        );
      })}
    </>
  );
}

function Nodes({ picture, places, lit, selected, current, look }: Props) {
  const named = useMemo(
    () => namePlaces(picture.nodes, places, look, lit ?? NOBODY),
    [picture, places, look, lit === null ? '' : [...lit].join(' ')],
  );
  return (
    <>
      {picture.nodes.map((node) => {
        const place = places[node.id];
        if (place === undefined) return null;
        return (
          <GraphNode
            key={node.id}
            node={node}
            place={place}
            selected={selected.has(node.id)}
            faded={isFaded(lit, node.id)}
            name={named.get(node.id) ?? null}
            current={node.id === current}
          />
        );
      })}
    </>
  );
}

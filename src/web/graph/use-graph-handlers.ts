import { useRef, useState } from 'preact/hooks';
import { navigate, select, state } from '../session.ts';
import { letterKeys } from '../shell/letter-keys.ts';
import { expand } from './expand.ts';
import type { GraphHandlers } from './GraphPicture.tsx';
import { keysOpen } from './keys-open.ts';
import type { Point } from './layout.ts';
import { nearest, nextOf, type Way } from './neighbour.ts';
import type { Picture } from './picture.ts';
import type { ViewportControl } from './use-viewport.ts';

interface Given {
  placed: { picture: Picture; places: Readonly<Record<string, Point>> } | null;
  viewport: ViewportControl;
  frame: { current: SVGSVGElement | null };
}

interface HandledGraph {
  handlers: GraphHandlers;
  current: string | null;
  /** For what stands around the picture: which actor has the focus. */
  follow: (event: FocusEvent) => void;
}

const WAYS: Record<string, Way> = { ArrowLeft: 'LEFT', ArrowRight: 'RIGHT', ArrowUp: 'UP', ArrowDown: 'DOWN' };
const STEP = 1.25;
/** Pixels that a press may move and still be a click. */
const SLIP = 4;

const nodeOf = (event: Event): string | null =>
  (event.target as Element).closest('[data-node]')?.getAttribute('data-node') ?? null;
const linkOf = (event: Event): string | null =>
  (event.target as Element).closest('[data-link]')?.getAttribute('data-link') ?? null;

/** What keys and pointer do in the picture. `current` is the actor that the Tab key comes to: the last one focused, or the first. */
export function useGraphHandlers({ placed, viewport, frame }: Given): HandledGraph {
  const [focused, setFocused] = useState<string | null>(null);
  const drag = useRef<{ x: number; y: number; moved: number } | null>(null);
  const slipped = useRef(false);
  const nodes = placed?.picture.nodes ?? [];
  const current = nodes.some(({ id }) => id === focused) ? focused : (nodes[0]?.id ?? null);

  const focus = (id: string | null): void => {
    const place = id === null ? undefined : placed?.places[id];
    if (id === null || place === undefined) return;
    setFocused(id);
    viewport.reveal(place);
    frame.current?.querySelector<SVGElement>(`[data-node="${CSS.escape(id)}"]`)?.focus();
  };
  const selectLink = (id: string): void => {
    const link = placed?.picture.links.find((one) => one.id === id);
    if (link) select({ of: 'pair', a: link.sourceId, b: link.targetId, type: null });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || placed === null) return;
    const at = nodeOf(event) ?? current;
    const link = linkOf(event);
    const way = WAYS[event.key];
    const acts: Record<string, () => void> = {
      Enter: () => (link !== null ? selectLink(link) : at !== null && select({ of: 'entity', id: at })),
      ' ': () => (link !== null ? selectLink(link) : at !== null && select({ of: 'entity', id: at })),
      Escape: () => select(null),
      '+': () => viewport.zoomBy(STEP),
      '=': () => viewport.zoomBy(STEP),
      '-': () => viewport.zoomBy(1 / STEP),
      Home: () => viewport.fitAll(),
      n: () => at !== null && focus(nextNeighbour(placed.picture, at)),
      l: () => at !== null && focusNextLink(frame.current, placed.picture, at, link),
      e: () => at !== null && expand({ id: at, kind: null }),
      '?': () => {
        keysOpen.value = !keysOpen.value;
      },
    };
    const act = way === undefined ? acts[event.key] : () => at !== null && focus(nearest(placed.places, at, way));
    if (act === undefined || (/^[a-z]$/.test(event.key) && !letterKeys.value)) return;
    event.preventDefault();
    act();
  };

  return {
    current,
    follow: (event) => {
      const id = nodeOf(event);
      if (id !== null) setFocused(id);
    },
    handlers: {
      onKeyDown,
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        drag.current = { x: event.clientX, y: event.clientY, moved: 0 };
        slipped.current = false;
      },
      onPointerMove: (event) => {
        const from = drag.current;
        if (from === null || event.buttons === 0) return;
        const picture = event.currentTarget as Element;
        const by = { x: from.x - event.clientX, y: from.y - event.clientY };
        drag.current = { x: event.clientX, y: event.clientY, moved: from.moved + Math.abs(by.x) + Math.abs(by.y) };
        slipped.current ||= drag.current.moved > SLIP;
        if (!slipped.current) return;
        // The picture hears of the end of the drag wherever the pointer is let go.
        if (!picture.hasPointerCapture(event.pointerId)) picture.setPointerCapture(event.pointerId);
        viewport.panBy(by);
      },
      onPointerUp: () => {
        drag.current = null;
        viewport.settle();
      },
      onClick: (event) => {
        if (slipped.current) return;
        const [node, link] = [nodeOf(event), linkOf(event)];
        const wanted = (event.target as Element).getAttribute('data-expand');
        if (wanted !== null) expand({ id: wanted, kind: null });
        else if (node !== null) select({ of: 'entity', id: node });
        else if (link !== null) selectLink(link);
        else if (state.value.selection !== null) select(null);
      },
      onDblClick: (event) => {
        const id = nodeOf(event);
        if (id !== null) navigate({ seeds: [id], expanded: [], selection: { of: 'entity', id } });
      },
    },
  };
}

let lastFrom: string | null = null;
let lastNeighbour: string | null = null;

/** The neighbours of an actor one after the other, also after the focus has gone to one of them. */
function nextNeighbour({ links }: Picture, at: string): string | null {
  const home = lastNeighbour === at && lastFrom !== null ? lastFrom : at;
  const neighbours = links.flatMap(({ sourceId, targetId }) =>
    sourceId === home ? [targetId] : targetId === home ? [sourceId] : [],
  );
  const next = nextOf(neighbours, home === at ? null : at);
  [lastFrom, lastNeighbour] = [home, next];
  return next;
}

function focusNextLink(frame: SVGSVGElement | null, { links }: Picture, at: string, current: string | null): void {
  const own = current === null ? at : (links.find(({ id }) => id === current)?.sourceId ?? at);
  const ids = links.filter(({ sourceId, targetId }) => sourceId === own || targetId === own).map(({ id }) => id);
  const next = nextOf(ids, current);
  if (next !== null) frame?.querySelector<SVGElement>(`[data-link="${CSS.escape(next)}"]`)?.focus();
}

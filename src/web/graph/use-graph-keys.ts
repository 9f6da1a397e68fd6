import { useState } from 'preact/hooks';
import { select } from '../session.ts';
import { letterKeys } from '../shell/letter-keys.ts';
import { expand } from './expand.ts';
import { keysOpen } from './keys-open.ts';
import type { Point } from './layout.ts';
import { nearest, nextOf, type Way } from './neighbour.ts';
import type { Picture } from './picture.ts';
import { linkOf, nodeOf, selectLink } from './pointed-at.ts';
import type { ViewportControl } from './use-viewport.ts';

export interface Given {
  placed: { picture: Picture; places: Readonly<Record<string, Point>> } | null;
  viewport: ViewportControl;
  frame: { current: SVGSVGElement | null };
}

interface GraphKeys {
  onKeyDown: (event: KeyboardEvent) => void;
  /** The actor that the Tab key comes to: the last one focused, or the first. */
  current: string | null;
  /** For what stands around the picture: which actor has the focus. */
  follow: (event: FocusEvent) => void;
}

const WAYS: Record<string, Way> = { ArrowLeft: 'LEFT', ArrowRight: 'RIGHT', ArrowUp: 'UP', ArrowDown: 'DOWN' };
const STEP = 1.25;

/** What keys do in the picture. */
export function useGraphKeys({ placed, viewport, frame }: Given): GraphKeys {
  const [focused, setFocused] = useState<string | null>(null);
  const nodes = placed?.picture.nodes ?? [];
  const current = nodes.some(({ id }) => id === focused) ? focused : (nodes[0]?.id ?? null);

  const focus = (id: string | null): void => {
    const place = id === null ? undefined : placed?.places[id];
    if (id === null || place === undefined) return;
    setFocused(id);
    viewport.reveal(place);
    frame.current?.querySelector<SVGElement>(`[data-node="${CSS.escape(id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || placed === null) return;
    const { picture, places } = placed;
    const at = nodeOf(event) ?? current;
    const link = linkOf(event);
    const acts: Record<string, () => void> = {
      ...actsOnView(viewport),
      ...actsOnChosen(picture, { at, link }),
      n: () => at !== null && focus(nextNeighbour(picture, at)),
      l: () => at !== null && focusNextLink(frame.current, picture, { at, link }),
    };
    const way = WAYS[event.key];
    const act = way === undefined ? acts[event.key] : () => at !== null && focus(nearest(places, at, way));
    if (act === undefined || (/^[a-z]$/.test(event.key) && !letterKeys.value)) return;
    event.preventDefault();
    act();
  };
  return {
    onKeyDown,
    current,
    follow: (event) => {
      const id = nodeOf(event);
      if (id !== null) setFocused(id);
    },
  };
}

const actsOnView = (viewport: ViewportControl): Record<string, () => void> => ({
  Escape: () => select(null),
  '+': () => viewport.zoomBy(STEP),
  '=': () => viewport.zoomBy(STEP),
  '-': () => viewport.zoomBy(1 / STEP),
  Home: () => viewport.fitAll(),
  '?': () => {
    keysOpen.value = !keysOpen.value;
  },
});

/** The actor and the link that a key is pressed on. */
interface Chosen {
  at: string | null;
  link: string | null;
}

function actsOnChosen(picture: Picture, { at, link }: Chosen): Record<string, () => void> {
  const choose = (): void => {
    if (link !== null) selectLink(picture, link);
    else if (at !== null) select({ of: 'entity', id: at });
  };
  return { Enter: choose, ' ': choose, e: () => at !== null && expand({ id: at, kind: null }) };
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

/** The links of an actor one after the other, or of the actor whose link has the focus. */
function focusNextLink(frame: SVGSVGElement | null, { links }: Picture, { at, link: current }: Chosen): void {
  const own = current === null ? at : (links.find(({ id }) => id === current)?.sourceId ?? at);
  const ids = links.filter(({ sourceId, targetId }) => sourceId === own || targetId === own).map(({ id }) => id);
  const next = nextOf(ids, current);
  if (next !== null) frame?.querySelector<SVGElement>(`[data-link="${CSS.escape(next)}"]`)?.focus();
}

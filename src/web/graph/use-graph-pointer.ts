import { useRef } from 'preact/hooks';
import { navigate, select, state } from '../session.ts';
import { expand } from './expand.ts';
import type { GraphHandlers } from './GraphPicture.tsx';
import type { Point } from './layout.ts';
import { linkOf, nodeOf, selectLink } from './pointed-at.ts';
import type { Given } from './use-graph-keys.ts';

/** Pixels that a press may move and still be a click. */
const SLIP = 4;

/** What the pointer does in the picture: a drag moves it, a click selects, a double click centres. */
export function useGraphPointer({ placed, viewport }: Omit<Given, 'frame'>): Omit<GraphHandlers, 'onKeyDown'> {
  const last = useRef<Point | null>(null);
  const moved = useRef(0);
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      last.current = { x: event.clientX, y: event.clientY };
      moved.current = 0;
    },
    onPointerMove: (event) => {
      const from = last.current;
      if (from === null || event.buttons === 0) return;
      const picture = event.currentTarget as Element;
      const by = { x: from.x - event.clientX, y: from.y - event.clientY };
      last.current = { x: event.clientX, y: event.clientY };
      moved.current += Math.abs(by.x) + Math.abs(by.y);
      if (moved.current <= SLIP) return;
      // The picture hears of the end of the drag wherever the pointer is let go.
      if (!picture.hasPointerCapture(event.pointerId)) picture.setPointerCapture(event.pointerId);
      viewport.panBy(by);
    },
    onPointerUp: () => {
      last.current = null;
      viewport.settle();
    },
    onClick: (event) => {
      if (moved.current > SLIP || placed === null) return;
      const [node, link] = [nodeOf(event), linkOf(event)];
      const wanted = (event.target as Element).getAttribute('data-expand');
      if (wanted !== null) expand({ id: wanted, kind: null });
      else if (node !== null) select({ of: 'entity', id: node });
      else if (link !== null) selectLink(placed.picture, link);
      else if (state.value.selection !== null) select(null);
    },
    onDblClick: (event) => {
      const id = nodeOf(event);
      if (id !== null) navigate({ seeds: [id], expanded: [], selection: { of: 'entity', id } });
    },
  };
}

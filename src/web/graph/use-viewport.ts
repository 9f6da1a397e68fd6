import { useEffect, useRef, useState } from 'preact/hooks';
import type { Point } from './layout.ts';
import type { Look } from './name-places.ts';
import type { Placed } from './use-layout.ts';
import { pan, reveal, type Size, unitsPerPixel, type Viewport, whole, zoom } from './viewport.ts';

export interface ViewportControl {
  /** From where the picture is looked at, in steps: what is written in it follows. */
  look: Look;
  zoomBy: (factor: number, at?: Point) => void;
  /** Moves the picture as a whole, which paints nothing anew; `settle` then makes it so. */
  panBy: (pixels: Point) => void;
  settle: () => void;
  fitAll: () => void;
  reveal: (place: Point) => void;
}

type Places = Readonly<Record<string, Point>>;

/**
 * What part of the picture is seen. It is written straight to the picture's attributes: moving about repaints nothing of the page.
 * The whole is shown at first, for another picture, whenever its place on the page changes, and whenever actors come to stand outside of what is seen.
 */
export function useViewport(frame: { current: SVGSVGElement | null }, placed: Placed | null): ViewportControl {
  const view = useRef<Viewport | null>(null);
  const all = useRef<Places>({});
  const moved = useRef<Point>({ x: 0, y: 0 });
  const [look, setLook] = useState<Look>({ unitsPerPixel: 1, within: EVERYWHERE });

  const size = (): Size => ({ width: frame.current?.clientWidth || 800, height: frame.current?.clientHeight || 520 });
  const show = (next: Viewport): void => {
    view.current = next;
    frame.current?.setAttribute('viewBox', `${next.x} ${next.y} ${next.width} ${next.height}`);
    frame.current?.style.setProperty('--units', String(unitsPerPixel(next, size())));
    const unitsNow = inSteps(unitsPerPixel(next, size()));
    setLook((before) => (before.unitsPerPixel === unitsNow ? before : { ...before, unitsPerPixel: unitsNow }));
  };
  const fitAll = (): void => {
    const within = whole(Object.values(all.current), size());
    show(within);
    setLook((before) => (isSame(before.within, within) ? before : { ...before, within }));
  };
  const change = (next: (view: Viewport) => Viewport): void => {
    if (view.current !== null) show(next(view.current));
  };

  useEffect(() => {
    if (placed === null) return;
    all.current = placed.places;
    const seen = view.current;
    if (seen === null || placed.fresh || Object.values(placed.places).some((place) => isOutside(place, seen))) fitAll();
  }, [placed]);

  const zoomBy = (factor: number, at?: Point): void =>
    change((now) => zoom(now, factor, { size: size(), ...(at === undefined ? {} : { at }) }));
  useFrameEvents(frame, placed !== null, { resized: fitAll, zoomed: zoomBy });

  return {
    look,
    zoomBy,
    panBy: ({ x, y }) => {
      moved.current = { x: moved.current.x + x, y: moved.current.y + y };
      frame.current?.style.setProperty('transform', `translate(${-moved.current.x}px, ${-moved.current.y}px)`);
    },
    settle: () => {
      const by = moved.current;
      if (by.x === 0 && by.y === 0) return;
      moved.current = { x: 0, y: 0 };
      frame.current?.style.removeProperty('transform');
      change((now) => pan(now, by, size()));
    },
    fitAll,
    reveal: (place) => change((now) => reveal(now, place, size())),
  };
}

interface FrameEvents {
  resized: () => void;
  zoomed: (factor: number, at: Point) => void;
}

/** What comes from the picture's place on the page: its size, and the wheel with a key held down. */
function useFrameEvents(
  frame: { current: SVGSVGElement | null },
  drawn: boolean,
  { resized, zoomed }: FrameEvents,
): void {
  useEffect(() => {
    const picture = frame.current;
    if (picture === null) return;
    const sizes = new ResizeObserver(resized);
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomed(Math.exp(-event.deltaY / 300), { x: event.offsetX, y: event.offsetY });
    };
    sizes.observe(picture);
    picture.addEventListener('wheel', wheel, { passive: false });
    return () => {
      sizes.disconnect();
      picture.removeEventListener('wheel', wheel);
    };
  }, [drawn]);
}

/** As long as nothing is placed. */
const EVERYWHERE: Viewport = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
const isSame = (one: Viewport, other: Viewport): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

const STEP = 1.04;
/** Rounded up, so that a zoom by a wheel writes the names anew only now and then. */
const inSteps = (units: number): number => STEP ** Math.ceil(Math.log(units) / Math.log(STEP) - 1e-6);

const isOutside = ({ x, y }: Point, view: Viewport): boolean =>
  x < view.x || y < view.y || x > view.x + view.width || y > view.y + view.height;

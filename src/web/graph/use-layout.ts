import { useEffect, useRef, useState } from 'preact/hooks';
import type { Point } from './layout.ts';
import type { Picture } from './picture.ts';

export interface Placed {
  picture: Picture;
  places: Readonly<Record<string, Point>>;
  /** True where nobody stood before: the picture is another one. */
  fresh: boolean;
}

/**
 * The picture with a place for every actor, computed by a worker. Actors that are known keep their places as long as any of them is still
 * shown, so that filters, period and expansion move nobody. Until a new picture is placed, the one before stays.
 */
export function useLayout(picture: Picture | null, aspect: number): Placed | null {
  const [placed, setPlaced] = useState<Placed | null>(null);
  const worker = useRef<Worker | null>(null);
  const known = useRef<Readonly<Record<string, Point>>>({});
  const number = useRef(0);

  useEffect(() => {
    worker.current = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    return () => worker.current?.terminate();
  }, []);

  useEffect(() => {
    if (picture === null || worker.current === null) return;
    const kept = placesToKeep(picture, known.current);
    number.current += 1;
    const asked = number.current;
    worker.current.onmessage = ({ data }: MessageEvent<{ number: number; places: Record<string, Point> }>) => {
      if (data.number !== asked) return;
      known.current = { ...kept, ...data.places };
      setPlaced({ picture, places: data.places, fresh: Object.keys(kept).length === 0 });
    };
    const nodes = picture.nodes.map(({ id, degree, name }) => ({ id, degree, label: name.length }));
    worker.current.postMessage({ number: asked, request: { nodes, links: picture.links, kept, aspect } });
  }, [picture]);

  return placed;
}

/** Half of the picture must stand already: a few acquaintances in a new company would only squeeze it. */
function placesToKeep(picture: Picture, known: Readonly<Record<string, Point>>): Readonly<Record<string, Point>> {
  const met = picture.nodes.filter(({ id }) => known[id] !== undefined).length;
  return met * 2 >= picture.nodes.length ? known : {};
}

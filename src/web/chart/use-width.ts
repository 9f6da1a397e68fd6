import { useEffect, useRef, useState } from 'preact/hooks';

/** The width of an element on the page, pixels, as it changes; `initial` until it is known. */
export function useWidth<Kind extends Element>(initial: number): [{ current: Kind | null }, number] {
  const element = useRef<Kind>(null);
  const [width, setWidth] = useState(initial);
  // The element may come later than the component: look again after each drawing until it is there.
  const seen = element.current;
  useEffect(() => {
    if (element.current === null) return;
    const resized = new ResizeObserver(([entry]) => {
      const next = Math.floor(entry!.contentRect.width);
      if (next > 0) setWidth(next);
    });
    resized.observe(element.current);
    return () => resized.disconnect();
  }, [seen]);
  return [element, width];
}

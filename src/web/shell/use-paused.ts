import { useEffect, useState } from 'preact/hooks';

/** The value as it was once it stayed the same for so many milliseconds. */
export function usePaused(value: string, pause: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return value === '' ? '' : settled;
}

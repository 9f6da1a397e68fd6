import { useEffect, useState } from 'preact/hooks';
import { following, opening, type Stretch } from './stretch.ts';

/** Milliseconds that each step is shown. */
const STEP = 1_200;

interface Play {
  playing: boolean;
  toggle: () => void;
}

/** Lets a stretch wander over all days, step by step, until the end or until it is told to pause. */
export function usePlay(chosen: Stretch | null, all: Stretch | null, show: (stretch: Stretch) => void): Play {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing || all === null || chosen === null) return;
    const timer = setTimeout(() => {
      const next = following(chosen, all);
      if (next === null) setPlaying(false);
      else show(next);
    }, STEP);
    return () => clearTimeout(timer);
  }, [playing, chosen?.from, chosen?.to, all?.from, all?.to]);
  const toggle = (): void => {
    if (!playing && all !== null) show(opening(chosen, all));
    setPlaying(!playing);
  };
  return { playing, toggle };
}

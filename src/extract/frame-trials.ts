import type { Frame } from './frame.ts';

/** The frames of one verb or noun by what their sentence must hold, so that a frame that cannot fit costs nothing. */
export interface FrameTrials {
  frames: readonly Frame[];
  /** Positions of the frames that need no other noun. */
  free: readonly number[];
  /** Positions of the frames of which the first noun needed is this one. */
  byNoun: ReadonlyMap<string, readonly number[]>;
}

/** Sorts the frames of one trigger, in table order. */
export function trialsOf(frames: readonly Frame[]): FrameTrials {
  const byNoun = new Map<string, number[]>();
  const free: number[] = [];
  for (const [position, frame] of frames.entries()) {
    const [nouns] = frame.needed;
    if (!nouns) free.push(position);
    for (const noun of new Set(nouns)) {
      const list = byNoun.get(noun);
      if (list) list.push(position);
      else byNoun.set(noun, [position]);
    }
  }
  return { frames, free, byNoun };
}

const holdsOneOf = (heads: ReadonlySet<string>, nouns: readonly string[]): boolean =>
  nouns.some((noun) => heads.has(noun));

function positionsToTry({ free, byNoun }: FrameTrials, heads: ReadonlySet<string>): readonly number[] {
  if (byNoun.size === 0) return free;
  const called: number[] = [];
  for (const head of heads) for (const position of byNoun.get(head) ?? []) called.push(position);
  return called.length === 0 ? free : [...new Set([...free, ...called])].sort((a, b) => a - b);
}

/** The frames that may fit a sentence with these head nouns and a verb with this particle, in table order. */
export function framesToTry(trials: FrameTrials, heads: ReadonlySet<string>, particle: string | null): Frame[] {
  return positionsToTry(trials, heads)
    .map((position) => trials.frames[position]!)
    .filter(
      (frame) =>
        (frame.particle === null || frame.particle === particle) &&
        frame.needed.every((nouns) => holdsOneOf(heads, nouns)),
    );
}

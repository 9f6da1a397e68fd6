import type { Frame } from './frame.ts';

/** The frames of one verb or noun by what their sentence must hold, so that a frame that cannot fit costs nothing. */
export interface FrameTrials {
  frames: readonly Frame[];
  /** Positions of the frames that need no other noun. */
  free: readonly number[];
  /** Positions of the frames of which the first noun needed is this one. */
  byNoun: ReadonlyMap<string, readonly number[]>;
  /** Particles with which the verb means something else: "back off". */
  particles: ReadonlySet<string>;
}

/** "back T", "hit at T": nothing but the verb and its ends. */
const isPlain = ({ slots, complement }: Frame): boolean => slots.length === 2 && complement === null;

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
  const particles = new Set(frames.map(({ particle }) => particle).filter((particle) => particle !== null));
  return { frames, free, byNoun, particles };
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
        (frame.particle === particle ||
          (frame.particle === null && !(isPlain(frame) && trials.particles.has(particle ?? '')))) &&
        frame.needed.every((nouns) => holdsOneOf(heads, nouns)),
    );
}

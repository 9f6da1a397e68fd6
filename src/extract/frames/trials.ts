import type { Frame } from './frame.ts';

/** The frames of one verb or noun by what their sentence must hold, so that a frame that cannot fit costs nothing. */
export interface FrameTrials {
  frames: readonly Frame[];
  /** Particles with which the verb means something else: "back off". */
  particles: ReadonlySet<string>;
  /** Positions of the frames that need no other noun, by the particle that the verb has; under null for none and for any that no frame asks for. */
  free: ReadonlyMap<string | null, readonly number[]>;
  /** Positions of the frames of which the first noun needed is this one. */
  byNoun: ReadonlyMap<string, readonly number[]>;
  /** By position, the nouns that a frame needs besides the first: of each set one. */
  further: readonly (readonly ReadonlySet<string>[])[];
}

/** "back T", "hit at T": nothing but the verb and its ends. */
const isPlain = ({ slots, complement }: Frame): boolean => slots.length === 2 && complement === null;

/** A frame without a particle fits a verb with one, unless it is plain and the two together are a verb of their own. */
const agrees = (frame: Frame, particle: string | null): boolean =>
  frame.particle === particle || (frame.particle === null && !isPlain(frame));

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
  const freeWith = (particle: string | null): [string | null, number[]] => [
    particle,
    free.filter((position) => agrees(frames[position]!, particle)),
  ];
  return {
    frames,
    particles,
    free: new Map([null, ...particles].map(freeWith)),
    byNoun,
    further: frames.map(({ needed }) => needed.slice(1).map((nouns) => new Set(nouns))),
  };
}

function holdsOneOf(heads: ReadonlySet<string>, nouns: ReadonlySet<string>): boolean {
  for (const head of heads) if (nouns.has(head)) return true;
  return false;
}

/** The frames that may fit a sentence with these head nouns and a verb with this particle, in table order. */
export function framesToTry(trials: FrameTrials, heads: ReadonlySet<string>, particle: string | null): Frame[] {
  const { frames, particles, byNoun, further } = trials;
  const known = particle !== null && particles.has(particle) ? particle : null;
  const free = trials.free.get(known)!;
  const called: number[] = [];
  if (byNoun.size > 0)
    for (const head of heads) {
      const positions = byNoun.get(head);
      if (!positions) continue;
      for (const position of positions)
        if (
          agrees(frames[position]!, known) &&
          !called.includes(position) &&
          further[position]!.every((nouns) => holdsOneOf(heads, nouns))
        )
          called.push(position);
    }
  const positions = called.length === 0 ? free : free.concat(called).sort((a, b) => a - b);
  return positions.map((position) => frames[position]!);
}

import type { RelationSpec } from '../../model/relation-spec.ts';
import { gather } from '../words/gather.ts';
import { compileFrame, structureOf } from './compile-frame.ts';
import type { Frame, FrameSlot } from './frame.ts';
import { type FrameTrials, trialsOf } from './trials.ts';

/** The frames of the relation table by what sets them off: the lemma of the verb, the head of the noun. */
export interface FrameIndex {
  verbs: ReadonlyMap<string, readonly Frame[]>;
  nouns: ReadonlyMap<string, readonly Frame[]>;
  /** The same frames of verbs, sorted by the nouns that they need. */
  trials: ReadonlyMap<string, FrameTrials>;
  /** Frames of verbs that make one deed of what they govern: "threaten", "vow". */
  threats: ReadonlyMap<string, readonly Frame[]>;
  /** The structural rules that rows name, in table order; their slots are empty. */
  structures: readonly Frame[];
}

function index(frames: readonly Frame[]): Map<string, Frame[]> {
  const byLemma = new Map<string, Frame[]>();
  for (const frame of frames) {
    for (const lemma of frame.lemmas) {
      // "phone_call": found by its last word, checked against the words before it
      const key = lemma.split('_').at(-1)!;
      byLemma.set(key, [...(byLemma.get(key) ?? []), frame]);
    }
  }
  return byLemma;
}

/** Whom the threatened deed hits is told below the verb. */
const isThreat = ({ via }: FrameSlot): boolean => via === 'doing' || via === 'harming';

/** The trigger index of a relation table. Frames that start with "@" name a structural rule (structure.ts). */
export function compileFrames(relations: readonly RelationSpec[]): FrameIndex {
  const frames = gather(relations, (relation) =>
    gather(relation.frames, (text) =>
      text.startsWith('@') ? [structureOf(relation, text)] : compileFrame(relation, text),
    ),
  );
  const verbs = index(frames.filter((frame) => frame.part === 'verb'));
  return {
    verbs,
    trials: new Map([...verbs].map(([lemma, own]) => [lemma, trialsOf(own)])),
    threats: index(frames.filter((frame) => frame.slots.some(isThreat))),
    nouns: index(frames.filter((frame) => frame.part === 'noun')),
    structures: frames.filter((frame) => frame.part === 'structure'),
  };
}

import type { RelationSpec } from '../model/relation-spec.ts';
import { compileFrame, structureOf } from './compile-frame.ts';
import type { Frame } from './frame.ts';

/** The frames of the relation table by what sets them off: the lemma of the verb, the head of the noun. */
export interface FrameIndex {
  verbs: ReadonlyMap<string, readonly Frame[]>;
  nouns: ReadonlyMap<string, readonly Frame[]>;
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

/** The trigger index of a relation table. Frames that start with "@" name a structural rule (structure.ts). */
export function compileFrames(relations: readonly RelationSpec[]): FrameIndex {
  const frames = relations.flatMap((relation) =>
    relation.frames.flatMap((text) =>
      text.startsWith('@') ? [structureOf(relation, text)] : compileFrame(relation, text),
    ),
  );
  return {
    verbs: index(frames.filter((frame) => frame.part === 'verb')),
    nouns: index(frames.filter((frame) => frame.part === 'noun')),
    structures: frames.filter((frame) => frame.part === 'structure'),
  };
}

import type { RelationSpec } from '../model/relation-spec.ts';
import type { Actor } from './actors.ts';
import type { NounPhrase } from './chunk.ts';
import type { Clause } from './clause.ts';
import type { Frame } from './frame.ts';

/** A deed that a frame found in a clause: both ends, the trigger, and the clause or noun that tells it. */
export interface Deed {
  relation: RelationSpec;
  frame: Frame;
  source: Actor;
  target: Actor;
  clause: Clause | null;
  /** The event noun, where a noun tells the deed ("the visit"). */
  noun: NounPhrase | null;
  trigger: number;
  item: NounPhrase | null;
  /** The noun that the frame itself names ("sanctions" in "lifted sanctions on X"); it tells no deed of its own. */
  literal: NounPhrase | null;
  /** The subject of another clause was taken as an end. */
  inferred: boolean;
}

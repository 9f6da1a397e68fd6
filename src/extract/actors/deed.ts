import type { RelationSpec } from '../../model/relation-spec.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Frame } from '../frames/frame.ts';
import type { Actor } from './actor-context.ts';

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
  /** The deed of the same sentence that others are said to do as well: this one stands where that one stands. */
  like: Deed | null;
}

/** The same deed with something else in it, of one hidden class with all others (see `asPhrase`). */
export const deedWith = (deed: Deed, change: Partial<Deed>): Deed => ({
  relation: change.relation ?? deed.relation,
  frame: change.frame ?? deed.frame,
  source: change.source ?? deed.source,
  target: change.target ?? deed.target,
  clause: change.clause === undefined ? deed.clause : change.clause,
  noun: change.noun === undefined ? deed.noun : change.noun,
  trigger: change.trigger ?? deed.trigger,
  item: change.item === undefined ? deed.item : change.item,
  inferred: change.inferred ?? deed.inferred,
  literal: change.literal === undefined ? deed.literal : change.literal,
  like: change.like === undefined ? deed.like : change.like,
});

import type { ClaimStatus } from '../../model/kinds.ts';
import type { RelationSpec } from '../../model/relation-spec.ts';
import type { Frame } from '../frames/frame.ts';

/**
 * Deeds that a text takes up again by a noun alone: "Iraq shut its border. Tehran condemned the move." The noun stands for whoever did it.
 */
export interface ToldDeed {
  source: string;
  target: string;
  relation: RelationSpec;
  sentence: number;
  /** How it stands; null where its sentence is still being read. */
  status: ClaimStatus | null;
}

/** What is no edge, for nobody is known to whom it is done, and is yet taken up again: "North Korea tested a bomb. Japan condemned the test." */
export interface ToldAct {
  source: string;
  /** The nouns that may take it up. */
  nouns: ReadonlySet<string>;
  sentence: number;
}

export interface ToldDeeds {
  /** The acts told last that are no deeds, in text order. */
  acts: readonly ToldAct[];
  /** The deeds told last, in text order. */
  deeds: readonly ToldDeed[];
  /** Noun frames by their head: what kind of deed a noun tells. */
  nouns: ReadonlyMap<string, readonly Frame[]>;
}

/** How many sentences a deed stays in the reader's mind, to be answered or taken up by a noun for any deed. */
export const DEED_REACH = 2;
/** … and how many to be taken up by a noun of its own kind: "the killing" tells more of what is meant than "the move". */
export const NAMED_REACH = 5;

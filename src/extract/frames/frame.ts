import type { ClaimStatus, EntityKind } from '../../model/kinds.ts';
import type { RelationSpec } from '../../model/relation-spec.ts';

export type Role = 'S' | 'T' | 'I' | 'O' | 'A';

export interface FrameSlot {
  role: Role | null;
  /**
   * Where the filler stands: grammatical place, or the prepositions that may lead it in. `that`: the subject of the clause that is said;
   * `doing` and `harming`: whom the deed hits that an infinitive or clause below the verb tells; `unsaid`: what the clause leaves out
   * because it was spoken of before; `answered`: whose deed against the doer this one answers.
   */
  via: 'subject' | 'object' | 'that' | 'doing' | 'harming' | 'unsaid' | 'answered' | readonly string[];
  /** Verbs or modals of which the said clause must have one, for `that T violate/breach`; null where any will do. */
  said: readonly string[] | null;
  /** Head lemmas that must stand here, for slots like `[talk/meeting]`; null where a role fills the slot. */
  literal: readonly string[] | null;
  kinds: readonly EntityKind[] | null;
  /** A town stands for its state: "shelled Basra", "recalled its envoy from Damascus", "demanded it from Beijing". */
  town: boolean;
  /** People and places in need stand for the state that they are in: "aid to flood victims in Bihar", "grain for Somali refugees". */
  needy: boolean;
  /** Those who help by their trade stand for the state that they are from: "Cuban doctors". */
  helping: boolean;
  /** All kinds that the row allows at this end. */
  row: readonly EntityKind[];
  /** Those of them that the slot takes. */
  allowed: readonly EntityKind[];
  /** Heads that the filler's phrase must have: `S[troop/force] leave T`. */
  heads: readonly string[] | null;
  /** Heads that it may not have, as the row has them: nobody builds an exercise. */
  spares: readonly string[] | null;
  /** The filler owns the phrase instead of being it: "T's" in `S free T's` ("freed five Indian sailors"). */
  owner: boolean;
}

export interface Frame {
  id: string;
  relation: RelationSpec;
  part: 'verb' | 'noun' | 'structure';
  lemmas: readonly string[];
  particle: string | null;
  slots: readonly FrameSlot[];
  /** Words of which one must follow the verb ("responsible" in "hold T responsible/liable"); null where none need. */
  complement: readonly string[] | null;
  /** No further object may follow: "called Putin" is a call, "called Putin a liar" is none. */
  closed: boolean;
  /** The status that the words give the deed by themselves: "put the treaty on hold" is SUSPENDED. */
  status: ClaimStatus | null;
  /** An infinitive must hang on the verb: "want T to-do". */
  infinitive: boolean;
  /** The lemmas of a noun frame that name a modifier with their head: "trade_talk". */
  exact: readonly string[];
  /** How many objects the verb takes. */
  objects: number;
  /** The verb takes no object: its target is led in by a preposition. */
  intransitive: boolean;
  /** The target is a document. */
  document: boolean;
  /** Head nouns of which one of each list must stand in the sentence: spares trying a frame that cannot fit. */
  needed: readonly (readonly string[])[];
}

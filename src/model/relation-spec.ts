import type { EntityKind } from './kinds.ts';

/** PLOVER's root categories, plus STATE for edges that describe a standing state of affairs rather than a deed. */
export type PloverRoot =
  | 'CONSULT'
  | 'AGREE'
  | 'SUPPORT'
  | 'COOPERATE'
  | 'AID'
  | 'YIELD'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'
  | 'STATE';

/**
 * The standing that an edge gives its ends, where it gives one: what lists such as members, parties and offices are read from.
 * OFFICE: source holds office in target. MEMBERSHIP: source belongs to target. PARTY: source is party to target. PARTICIPATION: source
 * takes part in target. SITE: source stands in target. PART: source is part of target.
 */
export type Standing = 'OFFICE' | 'MEMBERSHIP' | 'PARTY' | 'PARTICIPATION' | 'SITE' | 'PART';

/** A sentence in our own words and every edge of the row's type that it yields, as [source, target] names in the text. */
export interface RelationExample {
  text: string;
  yields: readonly (readonly [source: string, target: string])[];
}

/**
 * One edge type of the codebook. The TypeScript union, Cypher, GraphQL enum, legend and trigger index are all computed from it.
 *
 * `frames` are the words that state the edge, written as small clauses of lemmas:
 * - `S meet with T`: a verb frame. S is the source, T the target, I the item, O any other object (as subject: only in the passive), A whoever else acts; `/` separates
 *   alternatives (`supply/ship I to T`), `+` joins a particle (`call+off`), `[talk/meeting]` is an object noun that must stand there.
 *   Passive, relative, participle and infinitive forms follow from it.
 * - `the visit by S to T`: a noun frame. `by S` accepts every way of naming the doer: "X's visit", "the Iranian visit", "visit of X", "visit by X";
 *   `between S` a pair named after "between" or "X–Y talks". Light verbs ("pay a visit", "hold talks") follow from it.
 * - `T:AGREEMENT` narrows the kind that may fill a slot beyond the row's own kinds, `S[troop/force]` the heads of its phrase;
 *   `T's` is who owns what stands there ("freed five Indian sailors" matches `S free T's`).
 * - `O[order/contract] go to S`: one of these nouns is the subject; `~T` is left unsaid: `~T:AGREEMENT` means the document spoken of
 *   last ("Rome will not sign"), `~T:COUNTRY` the state of the dateline ("Wen flew in"), `~T` the two named together last ("Qatar mediated"),
 *   `~T's` the other one of the two states that the clause before is about ("Mali recognized Chad but broke off relations");
 *   `^T` is whose deed against the doer this one answers ("Chad shelled a village in Mali. Bamako protested").
 * - `that T violate/breach`: T is the subject of what is said, with one of these verbs or modals (`not_keep`: "has not kept", "failed
 *   to keep"), and with one of the frame's further words in what is said of it (`say mistake that T be`); `to-do`: an infinitive must hang on the
 *   verb; `doing T`, `harming T`: T is whom the deed below the verb hits ("threatened to expel their envoys"), that deed being hostile for the latter.
 * - a further lower-case word (`hold T responsible`, `declare T void/dead`) must follow the verb; a final `.` allows no further object
 *   ("called Putin", not "called Putin a liar"); a final `=SUSPENDED` is the status that the words give the deed by themselves.
 * - `@within` names a structural rule (src/extract/structures/structure.ts): the edge follows from how a phrase is built.
 */
export interface RelationSpec {
  type: string;
  label: string;
  inverse: string;
  symmetric: boolean;
  source: readonly EntityKind[];
  target: readonly EntityKind[];
  plover: PloverRoot;
  cameo: readonly string[];
  /** PLOVER's conflict-cooperation scale, -10 … +10, for a deed that is done; 0 for states. */
  score: number;
  /** The deed is done by saying it ("urged", "condemned"): its speaker is its source (codebook 6.7). */
  speechAct: boolean;
  standing?: Standing;
  /** Without a second end, several sources are joined pairwise, first-named first: "China and Honduras opened relations". */
  mutual?: true;
  /** Works on documents: where one is named, edges go to it; only else are its actors joined, as an unordered pair. */
  documentFirst?: true;
  /** Told only where nothing more specific joins the same two ends (codebook 3). */
  residual?: true;
  /** Heads of a phrase that name no target of it, though they are of its kind: nobody builds an exercise. */
  spares?: readonly string[];
  /** Done by somebody who stands between others: none of those it is done to does it. */
  thirdParty?: true;
  /** Ways of doing it, for a claim's `mode`: the first whose words (lemmas) the deed tells, or that has so many parties; one without either is the rest. */
  modes?: readonly { mode: string; words: readonly string[]; parties?: number }[];
  description: string;
  frames: readonly string[];
  examples: readonly RelationExample[];
  /** Sentences that hold a trigger word of the row and yet must yield no edge of its type. */
  counterExamples: readonly string[];
}

import type { NounPhrase, VerbGroup } from './chunk.ts';

/** The records of clause reading: each verb with its subject, objects and prepositional phrases, and how it hangs on another clause. */

/** A prepositional phrase; `after` is the noun phrase that it directly follows. */
export interface Prepositional {
  word: string;
  phrases: NounPhrase[];
  after: NounPhrase | null;
}

export type ClauseLink =
  | 'main'
  | 'coordinate'
  | 'complement'
  | 'infinitive'
  | 'participle'
  | 'reduced'
  | 'relative'
  | 'adverbial'
  | 'gerund';

export interface Clause {
  index: number;
  verb: VerbGroup;
  particle: string | null;
  subject: NounPhrase[];
  objects: NounPhrase[][];
  prepositionals: Prepositional[];
  parent: Clause | null;
  link: ClauseLink;
  /** The word that opens a subordinate clause ("after", "that"), or the preposition before a gerund. */
  opener: string | null;
  /** The subject is not told in this clause but inferred from another one. */
  inferredSubject: boolean;
}

export interface ClauseReading {
  clauses: Clause[];
  /** Prepositional phrases that directly follow a noun phrase, in order. */
  ofNoun: ReadonlyMap<NounPhrase, Prepositional[]>;
  appositions: ReadonlyMap<NounPhrase, NounPhrase[]>;
  phrases: NounPhrase[];
  /** Lemmas of all head nouns, possessors included: what no frame needs to be tried without. */
  heads: ReadonlySet<string>;
}

import type { Chunk, NounPhrase, VerbGroup } from './chunk.ts';
import type { KindOf } from './chunk-tests.ts';
import type { Clause, ClauseLink, Prepositional } from './clause.ts';
import { Lookahead } from './lookahead.ts';

/** What the clause reader remembers while it goes through the chunks of one sentence from left to right; forgotten with the sentence. */
export interface ClauseMemory {
  readonly chunks: readonly Chunk[];
  readonly kindOf: KindOf;
  readonly look: Lookahead;
  readonly clauses: Clause[];
  readonly ofNoun: Map<NounPhrase, Prepositional[]>;
  readonly appositions: Map<NounPhrase, NounPhrase[]>;
  current: Clause | null;
  /** Noun phrases that wait for their verb. */
  pending: NounPhrase[];
  /** Subject that waits behind a relative clause or apposition: "Iran, which borders Iraq, signed". */
  suspended: NounPhrase[];
  groups: NounPhrase[][];
  fronted: Prepositional[];
  lastNoun: NounPhrase | null;
  opener: string | null;
  antecedent: NounPhrase | null;
  /** What the last relative pronoun stood for. */
  described: NounPhrase | null;
  /** The preposition before its relative pronoun: "to" in "the pact to which Britain adhered". */
  antecedentBy: string | null;
  /** Noun phrases that were two, with their parts: "the accord" and "Cuba" of "Under the accord Cuba will". */
  readonly split: Map<NounPhrase, readonly NounPhrase[]>;
  /** A colon stands between the last verb and here. */
  afterColon: boolean;
  /** The subject that waits is whom an inserted report names: "China, the agency said on Monday, massed troops". */
  reportInserted: boolean;
  /** Nouns of phrases that only tell the circumstances, and what hangs on them, with the word that leads the whole in: "despite objections from Sweden". */
  readonly circumstances: Map<NounPhrase, string>;
  dangling: Clause[];
  /** Who acts along with the subject that is still to come: "Together with Kenya, Canada condemned". */
  company: NounPhrase[];
}

export const emptyMemory = (chunks: readonly Chunk[], kindOf: KindOf): ClauseMemory => ({
  chunks,
  kindOf,
  look: new Lookahead(chunks, kindOf),
  clauses: [],
  ofNoun: new Map(),
  appositions: new Map(),
  current: null,
  pending: [],
  suspended: [],
  groups: [],
  fronted: [],
  lastNoun: null,
  opener: null,
  antecedent: null,
  described: null,
  antecedentBy: null,
  split: new Map(),
  afterColon: false,
  reportInserted: false,
  circumstances: new Map(),
  dangling: [],
  company: [],
});

/** A verb whose clause opens: where it stands, and what stands before it. */
export interface Opening {
  at: number;
  verb: VerbGroup;
  before: Chunk | undefined;
}

/** Makes the clause of a verb from its link and subject; the rest is what the memory holds, where `more` does not say otherwise. */
export type ClauseMaker = (
  link: ClauseLink,
  subject: NounPhrase[],
  more?: Partial<Omit<Clause, 'index' | 'link' | 'subject' | 'particle'>>,
) => Clause;

export const clauseMaker =
  (memory: ClauseMemory, verb: VerbGroup): ClauseMaker =>
  (link, subject, more = {}) => ({
    index: memory.clauses.length,
    verb: more.verb ?? verb,
    particle: null,
    subject,
    objects: more.objects ?? [],
    prepositionals: more.prepositionals ?? [...memory.fronted],
    parent: more.parent === undefined ? memory.current : more.parent,
    link,
    opener: more.opener ?? memory.opener,
    inferredSubject: more.inferredSubject ?? false,
  });

/** Sets waiting subjects aside: an inserted clause begins. */
export function suspend(memory: ClauseMemory): void {
  if (memory.pending.length > 0) memory.suspended = memory.pending;
  memory.pending = [];
}

/** A full stop or semicolon: nothing is carried over. */
export function closeSentence(memory: ClauseMemory): void {
  memory.current = null;
  memory.pending = [];
  memory.suspended = [];
  memory.groups = [];
  memory.fronted = [];
  memory.lastNoun = null;
  memory.opener = null;
  memory.antecedent = null;
}

/** Noun phrases behind their verb, at most a direct and an indirect object. */
export function giveObjects(memory: ClauseMemory, members: NounPhrase[]): void {
  const objects = [...members];
  if (memory.current && memory.current.objects.length < 2) memory.current.objects.push(objects);
  memory.groups.push(objects);
  memory.lastNoun = members.at(-1)!;
}

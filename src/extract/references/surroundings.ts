import type { EntityKind } from '../../model/kinds.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { TaggedSentence } from '../words/document.ts';
import type { Discourse } from './discourse.ts';

/** Where a reference stands. */
export interface Place {
  sentence: TaggedSentence;
  token: number;
}

/** What a reference is resolved against. */
export interface Surroundings {
  discourse: Discourse;
  lexicon: Lexicon;
  /** Role words by official, lower case, to tell which official "the foreign minister" is. */
  roles: ReadonlyMap<string, readonly string[]>;
  /** Who is quoted in the sentence, for "we" and "our". */
  speaker: string | null;
  /** Who spoke last, not long ago: "he" and "it" of "…, he said". */
  before: string | null;
  /** The state that the quotation is spoken to, for "you" and "your country". */
  addressee: string | null;
  /** The official named only after a sentence that opens with a participle: "Speaking in Rome, where he …, X called". */
  ahead: string | null;
  /** The doer of the main clause behind a clause that opens the sentence: whom "it" and "he" mean there, where nobody was named before. */
  mainDoer: string | null;
  /** Lists of names further on in the sentence: whom "fifteen countries" means where the list follows. */
  listsAhead: readonly (readonly string[])[];
  /** The doer that a pronoun in object place cannot mean. */
  subject: string | null;
}

/** A reference: where it stands, and the words that make it. */
export interface Described {
  around: Surroundings;
  place: Place;
  at: { sentence: number; token: number };
  words: readonly string[];
}

export const isKind =
  (discourse: Discourse, ...kinds: EntityKind[]) =>
  (entity: string): boolean =>
    kinds.includes(discourse.kind(entity)!);

/** News outlets report; "it" and "the company" rarely mean them. */
export const isOutlet = (around: Surroundings, entity: string): boolean =>
  around.lexicon.bodies.get(entity.replace('organization:', ''))?.kind === 'outlet';

/** The state that the speaker of a quotation speaks for; a body is its own. */
export function speakersCountry(around: Surroundings): string | null {
  const speaker = around.speaker ? around.discourse.entity(around.speaker) : undefined;
  if (!speaker) return null;
  return speaker.kind === 'OFFICIAL' ? (speaker.country ? `country:${speaker.country}` : null) : speaker.id;
}

/** "…, he said", "…, it added": behind what was told, who spoke before goes on, whoever else is named in what he tells. */
export function speakerAgain(
  { before, discourse }: Surroundings,
  role: string,
  { sentence, token }: Place,
): string | null {
  if (!before || role !== 'subject' || token === 0) return null;
  const [mark, verb, end] = [sentence.tokens[token - 1]!, sentence.tokens[token + 1], sentence.tokens[token + 2]];
  const isTail = /^[,"”]$/.test(mark.text) && /^(say|add|note|recall|explain|claim|tell)$/.test(verb?.lemma ?? '');
  if (!isTail || (verb?.lemma !== 'tell' && end && end.pos !== 'PUNCT' && end.lower !== 'on')) return null;
  const isPerson = discourse.kind(before) === 'OFFICIAL';
  return isPerson === /^(he|she)$/.test(sentence.tokens[token]!.lower) ? before : null;
}

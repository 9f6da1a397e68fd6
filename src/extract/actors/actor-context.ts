import type { EveryField } from '../../model/every-field.ts';
import type { Entity, TextSpan } from '../../model/records.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { ClauseReading, Prepositional } from '../clauses/clause.ts';
import type { Unsaid } from '../clauses/unsaid.ts';
import { countryOf } from '../words/country-of.ts';
import type { PlaceMention, SentenceMention, TaggedSentence } from '../words/document.ts';
import type { ToldDeeds } from './deed-memory.ts';

/** What is known where the actors of a deed are looked for: the sentence as read, and what the ones before it told. */

/** An entity that fills a slot of a frame, with the stretch of text that names it. */
export interface Actor extends TextSpan {
  entity: string;
  /** The phrase stands for the entity ("a Turkish official" for Turkey) instead of naming it. */
  represented: boolean;
}

/** The same actor, named through its people, its leader or a noun that is its own. */
export const asTheirs = ({ entity, start, end }: Actor): Actor => ({ entity, represented: true, start, end });

export interface ActorContext {
  sentence: TaggedSentence;
  reading: ClauseReading;
  entities: ReadonlyMap<string, Entity>;
  mentions: readonly SentenceMention[];
  /** Cities and venues named in the sentence. */
  places: readonly PlaceMention[];
  /** Who speaks in the sentence, so far as known: "we" and "our country" are theirs. */
  speaker?: string | null;
  /** What the sentence may leave out because the sentences before it spoke of it. */
  unsaid?: Unsaid;
  /** The deeds that the sentences before it told. */
  told?: ToldDeeds;
  /** The body that no state owns whose office somebody holds: "the bank's president". */
  bodies?: ReadonlyMap<string, string>;
  /** Who is bound by the documents of the article, once all of it is read. */
  bound?: ReadonlyMap<string, readonly string[]>;
}

/** The same context with something else in it. Written out, as `asPhrase` is: contexts of many hidden classes made all their readers slow. */
export const contextWith = (
  context: ActorContext,
  change: Pick<ActorContext, 'told' | 'bound'> & { reading?: ClauseReading },
): EveryField<ActorContext> => ({
  sentence: context.sentence,
  entities: context.entities,
  mentions: context.mentions,
  places: context.places,
  unsaid: context.unsaid,
  told: change.told ?? context.told,
  reading: change.reading ?? context.reading,
  speaker: context.speaker,
  bodies: context.bodies,
  bound: change.bound ?? context.bound,
});

/** The same context, with these prepositional phrases behind its nouns and no others. */
export const withBehind = (context: ActorContext, ofNoun: ReadonlyMap<NounPhrase, Prepositional[]>): ActorContext => {
  const { clauses, appositions, phrases, heads } = context.reading;
  return contextWith(context, { reading: { clauses, ofNoun, appositions, phrases, heads } });
};

/** The country of an end; a state that acts only through its officials has no entity of its own. */
export const countryOfEnd = ({ entities }: ActorContext, id: string): string | null =>
  id.startsWith('country:') ? id : countryOf(entities.get(id));

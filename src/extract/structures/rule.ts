import type { EntityKind } from '../../model/kinds.ts';
import type { RelationSpec } from '../../model/relation-spec.ts';
import { type Actor, type ActorContext, withBehind } from '../actors/actor-context.ts';
import { actorsOf, ownersOf } from '../actors/actors.ts';
import { asPhrase, type NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { gather } from '../words/gather.ts';

/** What structural rules share: edges that follow from how a phrase is built and not from a verb or an event noun. */

/** Two ends that a phrase joins, and the clause whose stance the edge shares; null for what simply is so. */
export interface Joint {
  source: Actor;
  target: Actor;
  clause: Clause | null;
  noun: NounPhrase;
}

/** Reads the joints of one kind from a sentence; `relation` says which kinds of entity its ends may be. */
export type StructureRule = (context: ActorContext, relation: RelationSpec) => Joint[];

/** Who joins, owns and signs: states and bodies. */
export const BODY: readonly EntityKind[] = ['COUNTRY', 'ORGANIZATION'];

/** Every noun phrase, and the one that owns it. */
export const withPossessors = (context: ActorContext): NounPhrase[] =>
  gather(context.reading.phrases, (phrase) => (phrase.possessor ? [phrase, phrase.possessor] : [phrase]));

/** What a phrase itself names, of one kind. */
export const namesOf = (context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] =>
  phrase.mentions.length > 0 ? actorsOf(context, phrase, kinds).filter((actor) => !actor.represented) : [];

/** What prepositions lead in behind a phrase. */
export const told = (context: ActorContext, phrase: NounPhrase, words: readonly string[]): NounPhrase[] =>
  gather(
    (context.reading.ofNoun.get(phrase) ?? []).filter((one) => words.includes(one.word)),
    (one) => one.phrases,
  );

/** Owners by possessor or by a modifier before the name: "Iran's port", "the Iranian port"; not what the name itself holds. */
export function ownersBefore(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const name = Math.min(...phrase.mentions.map((mention) => mention.first), phrase.last + 1);
  const modifiers = phrase.modifiers.filter((mention) => mention.last < name);
  return ownersOf(withBehind(context, new Map()), asPhrase({ ...phrase, modifiers }), kinds);
}

/** Every source with every target. */
export function cross(
  sources: readonly Actor[],
  targets: readonly Actor[],
  noun: NounPhrase,
  clause: Clause | null,
): Joint[] {
  return gather(sources, (source) =>
    targets
      .filter((target) => target.entity !== source.entity)
      .map((target) => ({ source, target, noun, clause: clause ?? null })),
  );
}

/** The clause in which a phrase stands, whatever its place there. */
export const clauseOf = (context: ActorContext, phrase: NounPhrase): Clause | null =>
  context.reading.clauses.find(
    (clause) =>
      clause.subject.includes(phrase) ||
      clause.objects.some((group) => group.includes(phrase)) ||
      clause.prepositionals.some((one) => one.phrases.includes(phrase)),
  ) ?? null;

import type { EntityKind } from '../../model/kinds.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { PERSONS } from '../words/actor-words.ts';
import { gather } from '../words/gather.ts';
import { oneOf } from '../words/one-of.ts';
import type { Actor, ActorContext } from './actor-context.ts';
import { named, unique } from './named-actors.ts';

/** Who stands beside a phrase between commas: the name for a description, the description for a name. */

/** "the Dutch prime minister, Ruud Lubbers": whoever is named beside an office that only its state tells. */
const isOffice = (context: ActorContext, { mentions, lemma }: NounPhrase, beside: readonly Actor[]): boolean =>
  PERSONS.has(lemma) &&
  mentions.every(({ form }) => form === 'demonym') &&
  beside.every(({ entity }) => context.entities.get(entity)?.kind === 'OFFICIAL');

/** "its ally, Chad,": who is named beside a phrase that names nobody, or only an office's state. */
export function namedBeside(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] | null {
  const asides = context.reading.appositions.get(phrase);
  if (!asides) return null;
  const beside = gather(asides, (aside) => gather(aside.mentions, (mention) => named(context, mention, kinds)));
  if (beside.length === 0) return null;
  return phrase.mentions.length === 0 || isOffice(context, phrase, beside) ? unique(beside) : null;
}

/** What is done: "sealed its border with Libya, a step that" describes no state. */
const isDone = oneOf('move step measure action decision gesture act policy charge demand claim request proposal offer');

/** "Gwadar, the harbour that China built": an aside stands for the name that it describes. */
export function describedBy(context: ActorContext, aside: NounPhrase, kinds: readonly EntityKind[]): Actor[] | null {
  if (aside.mentions.length > 0 || isDone(aside.lemma)) return null;
  for (const [noun, asides] of context.reading.appositions) {
    if (!asides.includes(aside)) continue;
    const actors = gather(noun.mentions, (mention) => named(context, mention, kinds));
    return actors.length > 0 ? unique(actors) : null;
  }
  return null;
}

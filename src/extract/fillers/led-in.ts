import type { ActorContext } from '../actors/actor-context.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause, Prepositional } from '../clauses/clause.ts';
import { gather } from '../words/gather.ts';
import { fillersOf } from './slot-fillers.ts';
import { wordsOf } from './slot-places.ts';

/** Which of the phrases that prepositions lead in belong to a slot of a verb frame. */

/**
 * "sealed its border with Armenia out of solidarity with Baku": where the anchor noun has phrases of its own, those that hang on another
 * common noun are none of the frame's.
 */
export function ofAnchor(
  { context, clause }: { context: ActorContext; clause: Clause },
  anchor: NounPhrase,
  found: readonly NounPhrase[],
): readonly NounPhrase[] {
  const own = gather(context.reading.ofNoun.get(anchor) ?? [], (one) => one.phrases);
  const hangsElsewhere = (phrase: NounPhrase): boolean =>
    !own.includes(phrase) && clause.particle === null && wordsOf(clause.prepositionals, ['of']).includes(phrase);
  if (!found.some((phrase) => own.includes(phrase))) return found.filter((phrase) => !hangsElsewhere(phrase));
  return found.filter((phrase) => {
    const after = clause.prepositionals.find((one) => one.phrases.includes(phrase))?.after;
    if (hangsElsewhere(phrase)) return false;
    return own.includes(phrase) || !after || after.mentions.length > 0 || own.includes(after);
  });
}

const isFronted = (clause: Clause, { phrases }: Prepositional): boolean => (phrases[0]?.last ?? 0) < clause.verb.first;

/**
 * "protested to Spain over the transfer to Morocco", "sent aid to Chad for refugees from Sudan": of the prepositions that a slot takes, the
 * first that leads in an actor is meant, with all that it leads in.
 */
export const firstLedIn =
  (clause: Clause): typeof fillersOf =>
  (context, slot, found) => {
    if (!Array.isArray(slot.via) || slot.via.length === 1 || found.phrases.length < 2)
      return fillersOf(context, slot, found);
    const leads = clause.prepositionals
      .filter((one) => one.phrases.some((phrase) => found.phrases.includes(phrase)))
      // "At the United Nations, Tehran voiced displeasure with Bonn": what stands before the verb leads in nobody first
      .toSorted((a, b) => Number(isFronted(clause, a)) - Number(isFronted(clause, b)));
    for (const word of new Set(leads.map((one) => one.word))) {
      const phrases = wordsOf(leads, [word]).filter((phrase) => found.phrases.includes(phrase));
      const actors = fillersOf(context, slot, { ...found, phrases });
      if (actors.length > 0) return actors;
    }
    return [];
  };

import type { ActorContext } from '../actors/actor-context.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Frame, FrameSlot } from '../frames/frame.ts';
import { literalAt } from './head-match.ts';
import { sameAgain } from './literal-noun.ts';
import { headsOver, placeOf, wordsOf } from './slot-places.ts';

/** Whether a clause has what a verb frame asks for besides its ends. */

export const doersOfVerb = (clause: Clause): readonly NounPhrase[] =>
  clause.verb.passive ? wordsOf(clause.prepositionals, ['by']) : clause.subject;

/** "was hit by Western sanctions", "EU tariffs hit China": the noun that a frame puts behind "with" may strike by itself. */
function strikingNoun(context: ActorContext, clause: Clause, slot: FrameSlot): NounPhrase | null {
  if (!slot.literal || !Array.isArray(slot.via) || !slot.via.includes('with')) return null;
  return literalAt(context, doersOfVerb(clause), slot.literal);
}

/** The phrase that is the noun which a slot names ("a deal" in "strike [deal] with T"); null where it stands nowhere it may. */
export const literalOf = (
  context: ActorContext,
  clause: Clause,
  slot: FrameSlot,
  places: readonly NounPhrase[],
): NounPhrase | null =>
  slot.literal &&
  (literalAt(context, places, slot.literal) ??
    // "talks in Oslo hosted by Norway": the noun over the one that a reduced clause directly follows
    (clause.link === 'reduced' ? literalAt(context, headsOver(context, places), slot.literal) : null) ??
    strikingNoun(context, clause, slot) ??
    sameAgain(context, places, slot.literal));

/** What a frame asks for besides its ends stands in the clause: a cheap test before any end is looked for. */
export function mayFit(context: ActorContext, frame: Frame, clause: Clause): boolean {
  let objectIndex = 0;
  for (const slot of frame.slots) {
    const asks = slot.literal !== null || slot.role === 'I' || slot.role === 'O';
    const index = slot.via === 'object' ? objectIndex++ : objectIndex;
    if (!asks) continue;
    const places = placeOf(context, clause, slot, index);
    if (slot.literal ? !literalOf(context, clause, slot, places) : slot.via !== 'subject' && places.length === 0)
      return false;
  }
  return true;
}

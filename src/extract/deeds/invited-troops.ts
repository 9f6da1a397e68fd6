import type { ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import { askedBy } from '../structures/behest.ts';
import { areOfOneState } from '../words/country-of.ts';

/** "British troops landed in Jordan at the request of King Hussein": who was asked to come attacks nobody. */
export const isInvited = (context: ActorContext, { relation, clause, target }: Deed): boolean =>
  relation.plover === 'ASSAULT' &&
  clause !== null &&
  askedBy(context, clause).some(({ entity }) => areOfOneState(context.entities, entity, target.entity));

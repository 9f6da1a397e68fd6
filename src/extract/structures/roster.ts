import type { RelationSpec } from '../../model/relation-spec.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import { type Belonging, membersTold } from '../actors/roster.ts';
import { wholesTell } from '../actors/roster-wholes.ts';
import { gather } from '../words/gather.ts';
import type { StructureRule } from './rule.ts';

/** A reading of words in a row, as joints at the phrase that holds them. */
const atPhrase =
  (read: (context: ActorContext, relation: RelationSpec) => Belonging[]): StructureRule =>
  (context, relation) =>
    gather(read(context, relation), ({ source, target, at }) => {
      const { phrases } = context.reading;
      const noun = phrases.find((one) => one.first <= at && one.last >= at) ?? phrases[0];
      return noun ? [{ source, target, noun, clause: null }] : [];
    });

/** Members, parties and partners told by lists, asides and the words beside them. */
export const roster: StructureRule = atPhrase((context, relation) => [
  ...membersTold(context, relation),
  ...wholesTell(context, relation),
]);

/** "EU candidate Serbia": who is to belong. */
export const candidate: StructureRule = atPhrase((context, relation) => membersTold(context, relation, true));

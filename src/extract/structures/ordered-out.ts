import type { Actor, ActorContext } from '../actors/actor-context.ts';
import { actorsOf, ownersOf } from '../actors/actors.ts';
import { stateOfPlace } from '../actors/unnamed-actors.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { gather } from '../words/gather.ts';
import { cross, type StructureRule } from './rule.ts';

const ORDERED = /^(order|tell|ask|instruct|command|require|direct|oblige|compel|request|give)$/;
const LEAVE = /^(leave|quit|depart|vacate|go|exit|get)$/;

/** The infinitive that says where those leave who were told to. */
const leaving = (context: ActorContext, order: Clause): Clause | undefined =>
  context.reading.clauses.find(
    (one) => one.link === 'infinitive' && one.verb.head > order.verb.head && LEAVE.test(one.verb.lemma),
  );

/** Whence they leave: "quit Britain", "depart from Lagos", "get out of the Congo". */
function whence(context: ActorContext, { objects, prepositionals }: Clause): Actor[] {
  const places: readonly NounPhrase[] = [
    ...objects.flat(),
    ...gather(prepositionals, (one) => (/^(from|of)$/.test(one.word) ? one.phrases : [])),
  ].filter((phrase) => !phrase.temporal);
  return gather(places, (phrase) => {
    const states = actorsOf(context, phrase, ['COUNTRY']).filter((actor) => !actor.represented);
    return states.length > 0 ? states : stateOfPlace(context, phrase);
  });
}

/** "Two Iraqis were told to quit Britain": nobody is named who tells them, but the state that they are to leave does. */
export const orderedOut: StructureRule = (context, relation) => {
  const orders = context.reading.clauses.filter(
    ({ verb, prepositionals }) =>
      verb.passive &&
      !verb.negated &&
      verb.modal === null &&
      ORDERED.test(verb.lemma) &&
      !prepositionals.some((one) => one.word === 'by'),
  );
  return gather(orders, (order) => {
    const leave = leaving(context, order);
    const sources = leave ? whence(context, leave) : [];
    return gather(order.subject, (noun) => {
      const named = actorsOf(context, noun, relation.target);
      return cross(sources, named.length > 0 ? named : ownersOf(context, noun, relation.target), noun, null);
    });
  });
};

import { ownersOf } from '../actors/actors.ts';
import { gather } from '../words/gather.ts';
import { doersOf } from './behest.ts';
import { cross, type StructureRule } from './rule.ts';

const DISMAY =
  /^(dismay|anger|fury|annoyance|displeasure|chagrin|outrage|consternation|indignation|irritation|disgust|horror)$/;

/** "left the pact, to the dismay of Britain", "to Britain's fury, left the pact": who takes ill what a clause tells. */
export const dismay: StructureRule = (context, relation) =>
  gather(context.reading.clauses, (clause) =>
    gather(
      clause.prepositionals.filter(({ word, phrases }) => word === 'to' && DISMAY.test(phrases[0]?.lemma ?? '')),
      ({ phrases: [noun] }) =>
        cross(ownersOf(context, noun!, relation.source), doersOf(context, clause, relation.target), noun!, null),
    ),
  );

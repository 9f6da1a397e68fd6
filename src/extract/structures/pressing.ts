import { actorsOf } from '../actors/actors.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { gather } from '../words/gather.ts';
import { wordSet } from '../words/one-of.ts';
import { doersOf } from './behest.ts';
import { cross, type StructureRule } from './rule.ts';

const PRESSING = wordSet('press plead appeal push argue lobby ask beg call');
const REACHING = wordSet('telephone phone call ring meet see visit tour');
const WRITING = wordSet('write cable wire appeal');

const pressesFor = ({ link, verb, objects, prepositionals }: Clause): boolean =>
  link === 'infinitive' &&
  PRESSING.has(verb.lemma) &&
  objects.length === 0 &&
  prepositionals.some(({ word }) => word === 'for');

/** Whom the clause above reaches: its object, or whom it is written to. */
function reached({ verb, objects, prepositionals }: Clause): NounPhrase[] {
  if (REACHING.has(verb.lemma)) return objects[0] ?? [];
  if (!WRITING.has(verb.lemma)) return [];
  return gather(
    prepositionals.filter(({ word }) => word === 'to'),
    ({ phrases }) => phrases,
  );
}

/** "telephoned both leaders to press for a truce", "wrote to Nehru to plead for restraint": whoever is reached is asked. */
export const pressing: StructureRule = (context, relation) =>
  gather(context.reading.clauses, (clause) => {
    const host = clause.parent;
    if (!host || host.verb.passive || !pressesFor(clause)) return [];
    const asked = gather(reached(host), (phrase) => actorsOf(context, phrase, relation.target));
    return asked.length > 0 ? cross(doersOf(context, host, relation.source), asked, host.subject[0]!, null) : [];
  });

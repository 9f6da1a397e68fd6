import { type ActorContext, countryOfEnd } from '../actors/actor-context.ts';
import { actorsOf } from '../actors/actors.ts';
import type { Clause } from '../clauses/clause.ts';
import { gather } from '../words/gather.ts';
import { oneOf } from '../words/one-of.ts';
import { placesOf } from './abroad.ts';
import type { Joint, StructureRule } from './rule.ts';

const goes = oneOf('go fly travel return come sail drive head hurry journey arrive');

/** Where "there" stands right behind a verb of going; -1 where it does not. */
function thereBehind({ sentence: { tokens } }: ActorContext, { verb, particle }: Clause): number {
  if (!goes(verb.lemma) || verb.passive) return -1;
  const at = verb.last + (particle === null ? 1 : 2);
  return tokens[at]?.lower === 'there' ? at : -1;
}

/** "has not seen Abuja since, and accepted an invitation to go there": the town or state named last before, in the same sentence. */
export const there: StructureRule = (context) => {
  const { tokens } = context.sentence;
  return gather(context.reading.clauses, (clause): Joint[] => {
    const at = thereBehind(context, clause);
    const place = at < 0 ? undefined : placesOf(context).findLast(({ last }) => last < clause.verb.first);
    const noun = clause.subject[0];
    if (!place || !noun) return [];
    const span = { start: tokens[place.first]!.start, end: tokens[place.last]!.end };
    const target = { entity: place.country, represented: true, ...span };
    return gather(clause.subject, (phrase) => actorsOf(context, phrase, ['OFFICIAL']))
      .filter(({ entity }) => ![null, place.country].includes(countryOfEnd(context, entity)))
      .map((source) => ({ source, target, clause, noun }));
  });
};

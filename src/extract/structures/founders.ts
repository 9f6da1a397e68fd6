import type { Actor, ActorContext } from '../actors/actor-context.ts';
import type { Clause } from '../clauses/clause.ts';
import { gather } from '../words/gather.ts';
import { wordSet } from '../words/one-of.ts';
import { cross, type Joint, namesOf, type StructureRule } from './rule.ts';

/** Verbs that make a body of those who act together; one alone founds what is another's. */
const FOUNDING = wordSet('found establish create launch form set+up found+up inaugurate constitute');
/** "joined in 1995", "followed two years later": without an object, what the sentence spoke of before is joined. */
const FOLLOWING = wordSet('join follow');

const verbOf = (clause: Clause): string =>
  clause.particle ? `${clause.verb.lemma}+${clause.particle}` : clause.verb.lemma;

const statesOf = (context: ActorContext, clause: Clause): Actor[] =>
  gather(clause.subject, (phrase) => namesOf(context, phrase, ['COUNTRY']));

/** A body of states, and no fund that they pay into: that is an undertaking. */
const isInternational = (context: ActorContext, actor: Actor): boolean => {
  const body = context.entities.get(actor.entity);
  return !body?.country && !body?.name.endsWith(' Fund');
};

const bodiesOf = (context: ActorContext, clause: Clause): Actor[] =>
  gather(clause.objects.flat(), (phrase) => namesOf(context, phrase, ['ORGANIZATION'])).filter((actor) =>
    isInternational(context, actor),
  );

/** "Burkina Faso, Mali and Niger set up the Alliance of Sahel States". */
function founded(context: ActorContext): Joint[] {
  return gather(context.reading.clauses, (clause) => {
    if (clause.verb.passive || !FOUNDING.has(verbOf(clause))) return [];
    const states = statesOf(context, clause);
    const noun = clause.objects.flat()[0];
    return states.length > 1 && noun ? cross(states, bodiesOf(context, clause), noun, clause) : [];
  });
}

/** "Vietnam joined ASEAN in 1995; Laos followed in 1997", "…; Bolivia joined in July". */
function followed(context: ActorContext): Joint[] {
  return gather(context.reading.clauses, (clause, index) => {
    if (
      clause.verb.passive ||
      !FOLLOWING.has(clause.verb.lemma) ||
      clause.objects.some((group) => group.some((one) => !one.temporal))
    )
      return [];
    const before = context.reading.clauses
      .slice(0, index)
      .findLast((one) => /^(join|enter|found|form|accede|establish|create)$/.test(one.verb.lemma) && !one.verb.passive);
    const noun = clause.subject[0];
    return before && noun ? cross(statesOf(context, clause), bodiesOf(context, before), noun, clause) : [];
  });
}

/** Members by founding together, and by following where others went. */
export const founders: StructureRule = (context) => [...founded(context), ...followed(context)];

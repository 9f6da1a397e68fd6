import type { Actor, ActorContext } from '../actors/actor-context.ts';
import { actorsOf } from '../actors/actors.ts';
import type { Deed } from '../actors/deed.ts';
import type { Clause } from '../clauses/clause.ts';
import { gather } from '../words/gather.ts';
import { fits, followed, lastOf } from './followed-deeds.ts';

/** Who went before with the same deed, where a clause of its own says so: "as Norway had", "followed Japan in recalling". */

const statesIn = (context: ActorContext, clause: Clause, phrases: Clause['subject']): Actor[] =>
  clause.verb.passive
    ? []
    : gather(phrases, (phrase) => actorsOf(context, phrase, ['COUNTRY', 'OFFICIAL', 'ORGANIZATION'])).filter(
        ({ represented }) => !represented,
      );

/** "as Norway had", "as Brazil had done before it": nothing is told but that it was done. */
const isAsBefore = ({ opener, verb, objects }: Clause): boolean =>
  opener === 'as' && /^(have|do)$/.test(verb.lemma) && !verb.passive && objects.every((group) => group[0]!.temporal);

/** The deeds of the clause that an "as" clause hangs on, stands inside or leads in. */
function deedsBeside(deeds: readonly Deed[], clause: Clause, isFit: (deed: Deed) => boolean): Deed[] {
  if (clause.parent) return lastOf(deeds, clause.verb.head, isFit);
  const behind = deeds.filter((deed) => deed.trigger > clause.verb.head && !deed.relation.symmetric && isFit(deed));
  const first = behind.toSorted((a, b) => a.trigger - b.trigger)[0];
  return first ? behind.filter((deed) => deed.clause === first.clause && deed.relation === first.relation) : [];
}

/** "Egypt followed Japan in recalling its envoy", "In recalling its envoy, Egypt followed Japan": the gerund of what both do. */
const gerundOf = (context: ActorContext, clause: Clause): Clause | undefined =>
  context.reading.clauses.find(
    (one) => one.link === 'gerund' && one.opener === 'in' && (one.parent === clause || clause.parent === one),
  );

/** Deeds of those whose example is followed. */
export function examples(context: ActorContext, deeds: readonly Deed[]): Deed[] {
  if (deeds.length === 0) return [];
  return gather(context.reading.clauses, (clause): Deed[] => {
    if (isAsBefore(clause)) {
      const before = statesIn(context, clause, clause.subject);
      if (before.length === 0) return [];
      const told = { clause, noun: null, literal: null, item: null, trigger: clause.verb.head };
      return followed(deedsBeside(deeds, clause, fits(context, before)), before, told);
    }
    if (clause.verb.lemma !== 'follow' || clause.objects.length !== 1) return [];
    const gerund = gerundOf(context, clause);
    const leaders = gerund ? statesIn(context, clause, clause.objects[0]!) : [];
    const shared = deeds.filter((deed) => deed.clause === gerund && fits(context, leaders)(deed));
    return leaders.length > 0 ? followed(shared, leaders, {}) : [];
  });
}

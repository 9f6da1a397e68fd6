import type { RelationSpec } from '../../model/relation-spec.ts';
import type { Actor, ActorContext } from '../actors/actor-context.ts';
import { type Deed, deedWith } from '../actors/deed.ts';
import type { Clause } from '../clauses/clause.ts';
import { namesOf } from '../structures/rule.ts';
import { gather } from '../words/gather.ts';
import { oneOf, wordSet } from '../words/one-of.ts';

/**
 * "Iraq and Turkey formed the pact in 1955. Iraq withdrew in 1959": who was told to belong to a body leaves that body, where nothing is said of
 * what else is left.
 */
const LEAVING = wordSet('withdraw leave quit');

const tellsWhen = oneOf('in on after before during at since by');

/** True where a clause says that its subject left, when, and nothing of what. */
const leavesUntold = ({ verb, objects, prepositionals, particle }: Clause): boolean =>
  LEAVING.has(verb.lemma) &&
  verb.form === 'finite' &&
  !verb.passive &&
  !verb.negated &&
  !particle &&
  objects.every((group) => group.every(({ temporal }) => temporal)) &&
  prepositionals.every(
    ({ word, phrases }) =>
      tellsWhen(word) && (!/^(?:in|on|at)$/.test(word) || phrases.every(({ temporal }) => temporal)),
  );

/** Edges of `leaves` for who left without a word of what; the body is the one to which he was last told to belong, here or in the sentence before. */
export function leftAgain(
  context: ActorContext,
  { here, before }: { here: readonly Deed[]; before: readonly Deed[] },
  leaves: RelationSpec,
): Deed[] {
  const membershipOf = (state: Actor, clause: Clause): Deed | undefined =>
    [...before, ...here.filter(({ trigger }) => trigger < clause.verb.first)].findLast(
      ({ relation, source }) => relation.standing === 'MEMBERSHIP' && source.entity === state.entity,
    );
  return gather(context.reading.clauses.filter(leavesUntold), (clause) =>
    gather(
      gather(clause.subject, (phrase) => namesOf(context, phrase, ['COUNTRY'])),
      (source) => {
        const membership = membershipOf(source, clause);
        if (!membership) return [];
        const frame = { ...membership.frame, id: '@left', relation: leaves, status: null };
        const told = { clause, noun: null, literal: null, item: null, like: null, trigger: clause.verb.head };
        return [deedWith(membership, { ...told, relation: leaves, frame, source, inferred: true })];
      },
    ),
  );
}

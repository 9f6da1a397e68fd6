import { type Actor, type ActorContext, countryOfEnd } from './actor-context.ts';
import type { NounPhrase } from './chunk.ts';
import type { Clause, Prepositional } from './clause.ts';
import type { ToldDeed } from './deed-memory.ts';
import type { Frame } from './frame.ts';
import { gather } from './gather.ts';
import { isPossessivePronoun } from './grammar-words.ts';
import { oneOf } from './one-of.ts';

/**
 * Against whom a state does what only two can do to each other, where its sentence does not say: "Chad accused Sudan of a raid. It has
 * recalled its ambassador, and suspended the talks." The deeds told last are between two, and so is the next.
 */

/** The states of a deed's two ends; null where one end is none's. */
function homesOf(context: ActorContext, { source, target }: ToldDeed): readonly [string, string] | null {
  const [one, other] = [countryOfEnd(context, source), countryOfEnd(context, target)];
  return one && other && one !== other ? [one, other] : null;
}

/** The states with which `home` has to do in the deeds of one sentence; a warning is heeded or not, and makes no adversary. */
function opposedIn(context: ActorContext, deeds: readonly ToldDeed[], home: string): string[] {
  return gather(deeds, (deed) => {
    const homes = deed.relation.plover === 'THREATEN' ? null : homesOf(context, deed);
    return homes?.includes(home) ? [homes[0] === home ? homes[1] : homes[0]] : [];
  });
}

/** The one state with which the doers have to do in the deeds told last; none where they tell of several, or where doers are on both sides. */
export function rivalOf(context: ActorContext, doers: readonly Actor[]): readonly string[] {
  const deeds = context.told?.deeds ?? [];
  if (deeds.length === 0 || doers.length === 0 || doers.length > 3) return [];
  const homes = new Set(doers.map(({ entity }) => countryOfEnd(context, entity)));
  const last = deeds.findLast(({ relation }) => relation.plover !== 'STATE' && relation.plover !== 'THREATEN');
  if (!last || homes.has(null)) return [];
  const together = deeds.filter(({ sentence, relation }) => sentence === last.sentence && relation.plover !== 'STATE');
  const opposed = new Set(gather([...homes], (home) => opposedIn(context, together, home!)));
  return opposed.size === 1 && ![...opposed].some((one) => homes.has(one)) ? [...opposed] : [];
}

/** What would lead in the other side after all, named or not: "imposed sanctions on two firms". */
const leadsInOther = oneOf('from on upon against with to toward towards at');

const isThing = ({ phrases }: Prepositional, literal: NounPhrase | null): boolean =>
  phrases.some((phrase) => !phrase.temporal && phrase !== literal);

/** "lift the embargo that they laid on Chad": a clause of its own tells more of the noun. */
const isDescribed = ({ reading }: ActorContext, clause: Clause, noun: NounPhrase): boolean =>
  reading.clauses.some(
    (one) =>
      one !== clause &&
      (one.link === 'relative' || one.link === 'reduced') &&
      (one.subject.includes(noun) || one.objects.some((group) => group.includes(noun))),
  );

/** "released its prisoners": its own people may be meant. */
const isCaptive = oneOf('prisoner hostage captive soldier sailor fisherman detainee crew airman');

/** "recalled the Israeli envoy", "turned down Norway's offer": the noun of the frame says whose it is. */
const isOfAnother = (context: ActorContext, noun: NounPhrase, doers: readonly Actor[]): boolean =>
  gather([...noun.modifiers, ...(noun.possessor?.mentions ?? [])], ({ entities }) => entities).some(
    (id) => !doers.some(({ entity }) => countryOfEnd(context, entity) === countryOfEnd(context, id)),
  );

/** Deeds against somebody, concessions, talks, what two restore and what is halted: who helps or backs has no rival in mind. */
const isBetweenTwo = ({ relation, status }: Frame): boolean =>
  relation.score < 0 ||
  status === 'SUSPENDED' ||
  relation.mutual === true ||
  /^(YIELD|REQUEST|CONSULT)$/.test(relation.plover);

/** Against whom a clause tells a deed that names nobody: the rival of its doers, where nothing in the clause tells otherwise. */
export function standsAgainstRival(
  context: ActorContext,
  {
    frame,
    clause,
    literal,
    doers,
  }: { frame: Frame; clause: Clause; literal: NounPhrase | null; doers: readonly Actor[] },
): readonly string[] {
  if (!isBetweenTwo(frame) || (literal ? isOfAnother(context, literal, doers) : frame.relation.plover !== 'YIELD'))
    return [];
  const behind = (one: Prepositional): boolean => (one.phrases[0]?.first ?? 0) > clause.verb.last;
  if (clause.prepositionals.some((one) => leadsInOther(one.word) && behind(one) && isThing(one, literal))) return [];
  if (!literal) return rivalOf(context, doers);
  if (isDescribed(context, clause, literal)) return [];
  const own = isPossessivePronoun(context.sentence.tokens[literal.first]!.lower);
  return own && isCaptive(literal.lemma) ? [] : rivalOf(context, doers);
}

import type { Actor, ActorContext } from '../actors/actor-context.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Frame, FrameSlot } from '../frames/frame.ts';
import { gather } from '../words/gather.ts';
import { oneOf } from '../words/one-of.ts';
import { firstLedIn } from './led-in.ts';
import { ownersOfLiteral } from './literal-noun.ts';
import { actorsOfAll, fillersOf, ofNounActors } from './slot-fillers.ts';
import { headsOver } from './slot-places.ts';
import { doersOfTold, isStoodOn, standpointsOf, standsAgainst, standsOnWords, takesStand } from './told-deeds.ts';

/** Who stands at an end of a verb frame: a clause has several ways to tell it. */

/** An end that is looked for, and what is known of its clause by then. */
export interface Sought {
  frame: Frame;
  slot: FrameSlot;
  clause: Clause;
  /** The phrases at the place of the slot. */
  places: readonly NounPhrase[];
  /** The noun that the frame names, as it stands in the clause. */
  literal: NounPhrase | null;
  /** The object noun in whose phrase later slots may be told: "a deal" in "brokered a deal between X and Y". */
  anchor: NounPhrase | null;
  doers: readonly Actor[];
}

type Way = (context: ActorContext, sought: Sought) => Actor[];

/** What one state lays on another. */
const isLaidOn = oneOf('sanction embargo ban tariff boycott blockade restriction duty curb');

/** "American sanctions on Cuba were eased": whom the noun of a passive's frame names behind it, before whose it is. */
const ledInByLiteral: Way = (context, { slot: { role, via, allowed }, literal }) => {
  if (role !== 'T' || !literal || !Array.isArray(via) || !isLaidOn(literal.lemma)) return [];
  const led = (context.reading.ofNoun.get(literal) ?? []).filter(
    ({ word }) => /^(on|against)$/.test(word) && via.includes(word),
  );
  return actorsOfAll(
    context,
    gather(led, ({ phrases }) => phrases),
    allowed,
  );
};

const hits = oneOf('hit target cripple punish hurt squeeze choke strangle isolate penalize penalise aim deprive bar');

/** "sanctions targeting Russian banks", "that would hurt Chad": whom the clause behind a noun says that it hits. */
const isHitting = ({ subject, verb, link }: Clause, literal: NounPhrase): boolean =>
  link !== 'main' && (subject.includes(literal) || subject.length === 0) && hits(verb.lemma);

/** "lifted the sanctions that it had imposed on Libya", "sanctions that hurt Libya": whom the noun of the frame hits as the clause behind it tells. */
const hitByLiteral: Way = (context, { slot, clause, literal }) => {
  if (slot.role !== 'T' || !literal || !Array.isArray(slot.via) || !isLaidOn(literal.lemma)) return [];
  const { clauses } = context.reading;
  const laid = clauses.find(
    ({ link, parent, objects }) => link === 'relative' && parent === clause && objects.flat().includes(literal),
  );
  const hitting = laid ? undefined : clauses.find((one) => one.verb.first > literal.last && isHitting(one, literal));
  const led = (laid ?? hitting)?.prepositionals.filter(({ word }) => /^(on|against|at)$/.test(word)) ?? [];
  const places = [...gather(led, ({ phrases }) => phrases), ...(hitting?.objects[0] ?? [])];
  const actors = actorsOfAll(context, places, slot.allowed);
  return actors.length > 0 || !hitting
    ? actors
    : fillersOf(context, { ...slot, owner: true }, { phrases: places, kinds: slot.allowed });
};

/** "attacked Syrian bases": whose the noun is that the frame names. */
const ownersOfNoun: Way = (context, { slot, literal, doers }) =>
  ownersOfLiteral(context, slot, { literal, kinds: slot.allowed, doers });

/** "runs from Russia to Germany": a standing holds for all that is named; of a deed the first that prepositions lead in. */
const atItsPlace: Way = (context, { frame, slot, clause, places }) => {
  const leadIn = frame.relation.plover === 'STATE' ? fillersOf : firstLedIn(clause);
  // "said that Chad's decision was a tragedy" is a stand on it, and "Chad's loss" none
  const phrases = slot.via === 'that' && slot.owner ? standpointsOf(places) : places;
  return leadIn(context, slot, { phrases, kinds: slot.allowed });
};

/** "a protocol on gas monitors signed by both": the noun over the one that a reduced clause directly follows. */
const overReduced: Way = (context, { slot, clause, places }) =>
  clause.link === 'reduced' && slot.via === 'object'
    ? fillersOf(context, slot, { phrases: headsOver(context, places), kinds: slot.allowed })
    : [];

/** "brokered a deal between X and Y"; but "the two withdrew their envoys": whose they are is who withdraws them. */
const behindAnchor: Way = (context, { slot, anchor, doers }) => {
  if (!anchor || !Array.isArray(slot.via)) return [];
  const own = (actor: Actor) => slot.role === 'T' && doers.some((doer) => doer.entity === actor.entity);
  return ofNounActors(context, anchor, slot).filter((actor) => !own(actor));
};

/** "bristled at Thatcher's remarks": what one is against may be another's. */
const whoseItIs: Way = (context, { frame, slot, places }) =>
  slot.role === 'T' && !slot.owner && standsAgainst(frame.relation, slot)
    ? fillersOf(context, { ...slot, owner: true }, { phrases: places, kinds: slot.allowed })
    : [];

/** "criticized Lisbon's speech": a stand on words is one on their speaker. */
const whoseWords: Way = (context, { frame, slot, places }) =>
  slot.role === 'T' && slot.via === 'object' && !slot.owner && !slot.kinds && standsOnWords(frame)
    ? fillersOf(context, { ...slot, owner: true }, { phrases: standpointsOf(places), kinds: slot.allowed })
    : [];

/** "condemned the invasion": who did it was told before. */
const toldBefore: Way = (context, { frame, slot, places, doers }) =>
  slot.role === 'T' &&
  !slot.heads &&
  // "said the treaty was unworkable": said of a document, and of nobody who did something
  !(slot.via === 'that' && slot.kinds) &&
  // "called the raid unacceptable" turns down nothing
  !(frame.relation.plover === 'REJECT' && frame.complement) &&
  takesStand(frame.relation) &&
  isStoodOn(slot, places)
    ? gather(places, (phrase) => doersOfTold(context, phrase, { doers, relation: frame.relation }))
    : [];

/** In this order; the first that finds somebody is taken. */
const WAYS: readonly Way[] = [
  ledInByLiteral,
  ownersOfNoun,
  atItsPlace,
  overReduced,
  behindAnchor,
  hitByLiteral,
  whoseItIs,
  whoseWords,
  toldBefore,
];

/** The actors at an end of a frame, of the kinds that its slot allows; none where the clause does not tell them. */
export function endActors(context: ActorContext, sought: Sought): Actor[] {
  for (const way of WAYS) {
    const actors = way(context, sought);
    if (actors.length > 0) return actors;
  }
  return [];
}

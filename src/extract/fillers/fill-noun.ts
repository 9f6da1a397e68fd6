import type { EntityKind } from '../../model/kinds.ts';
import { type Actor, type ActorContext, withBehind } from '../actors/actor-context.ts';
import { actorsOf, ownersOf } from '../actors/actors.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause, Prepositional } from '../clauses/clause.ts';
import type { Frame, FrameSlot } from '../frames/frame.ts';
import { gather } from '../words/gather.ts';
import { oneOf } from '../words/one-of.ts';
import { isNoGood } from './goods.ts';
import { literalAt } from './head-match.ts';
import { actorsOfAll, type Filling, fillersOf, pairBefore } from './slot-fillers.ts';
import { EACH_OTHER, isOfOccasion, wordsIn, wordsOf } from './slot-places.ts';

/** Fills the slots of a noun frame from an event noun and the clause that holds it. */

/** The clause that holds an event noun, and whether its verb only carries the noun ("held talks"). */
type Host = { clause: Clause; light: boolean };

/** An event noun with the frame that is tried on it. */
interface EventNoun {
  context: ActorContext;
  frame: Frame;
  noun: NounPhrase;
  host: Host | null;
  /** What hangs on the noun itself. */
  own: readonly Prepositional[];
  /** The frame takes "between X and Y" for its doers. */
  between: boolean;
}

type EndSlot = FrameSlot & { role: 'S' | 'T' };

const isEnd = (slot: FrameSlot): slot is EndSlot => slot.role === 'S' || slot.role === 'T';

const viaOf = (slot: FrameSlot): readonly string[] => slot.via as readonly string[];

const emptyFilling = (frame: Frame): Filling => ({
  S: [],
  T: [],
  item: null,
  inferred: false,
  crosswise: false,
  company: false,
  literal: null,
  document: frame.document,
});

const isBeside = oneOf('sideline margin fringe eve');

/** Takes what is told of goods, or of what the deed is about; false where a thing must be told and is not. */
function takeThing({ context, own }: EventNoun, slot: FrameSlot, filling: Filling): boolean {
  const things = wordsOf(own, viaOf(slot));
  // "the handover of two spies": nobody is supplied
  if (slot.role === 'I' && things[0] && isNoGood(context, things[0])) return false;
  filling.item = things[0] ?? filling.item;
  return slot.role !== 'O' || things.some(({ temporal, lemma }) => !temporal && !isBeside(lemma));
}

/** Who fills an end: told by the noun's own phrases, else by its owner, else, behind a light verb, by the clause. */
function endsOf(event: EventNoun, slot: EndSlot, doers: readonly Actor[]): Actor[] {
  const { context, noun, host, own } = event;
  const via = viaOf(slot);
  const kinds = slot.allowed;
  const phrases = wordsOf(
    own.filter((one) => isOfNoun(context, noun, one)),
    via,
  );
  const told = fillersOf(context, slot, { phrases, kinds });
  if (told.length > 0) return told;
  if (event.between) return slot.role === 'S' ? apart(event, slot) : [];
  if (via.includes('by')) return slot.role === 'S' ? doersOf(event, kinds) : [];
  if (via.includes('of'))
    return ownersOf(context, noun, kinds).filter((actor) => !doers.some((doer) => doer.entity === actor.entity));
  if (!host?.light) return [];
  return fillersOf(context, slot, { phrases: wordsOf(host.clause.prepositionals, via), kinds });
}

/** Whoever does what the clause says does the deed of its noun: "Peru lodged a protest"; nobody where the noun tells its doers. */
function doersOfClause({ context, noun, host, own, between }: EventNoun, kinds: readonly EntityKind[]): Actor[] | null {
  // "convened talks between X and Y": who meets is told
  if (!host || between || own.some((one) => one.word === 'between') || isSubject(host.clause, noun)) return null;
  const { verb, prepositionals, subject } = host.clause;
  return actorsOfAll(context, verb.passive ? wordsOf(prepositionals, ['by']) : subject, kinds);
}

function takeEnd(event: EventNoun, slot: EndSlot, filling: Filling): void {
  const { context, own, host } = event;
  const each = [...own, ...(host?.clause.prepositionals ?? [])];
  if (slot.role === 'T' && wordsOf(each, viaOf(slot)).some((phrase) => EACH_OTHER.test(wordsIn(context, phrase))))
    filling.crosswise = true;
  filling[slot.role].push(...endsOf(event, slot, filling.S));
  if (slot.role === 'T' || filling.S.length > 0) return;
  const inferred = doersOfClause(event, slot.allowed);
  if (inferred === null) return;
  filling.S = inferred;
  filling.inferred = true;
}

/** The ends and the goods of a noun frame; null where something that the frame asks for is not told. */
export function fillNoun(
  context: ActorContext,
  frame: Frame,
  { noun, host }: { noun: NounPhrase; host: Host | null },
): Filling | null {
  const { tokens } = context.sentence;
  const own = (context.reading.ofNoun.get(noun) ?? []).filter(
    (one) => one.after === noun || !isOfOccasion(tokens, one, true),
  );
  const between = frame.slots.some(
    (slot) => slot.role === 'S' && Array.isArray(slot.via) && slot.via.includes('between'),
  );
  const event: EventNoun = { context, frame, noun, host, own, between };
  const filling = emptyFilling(frame);
  for (const slot of frame.slots) {
    if (slot.literal && !literalAt(context, wordsOf(own, viaOf(slot)), slot.literal)) return null;
    if (slot.literal) continue;
    if ((slot.role === 'I' || slot.role === 'O') && !takeThing(event, slot, filling)) return null;
    if (isEnd(slot)) takeEnd(event, slot, filling);
  }
  return filling;
}

/** "A ban was laid on trade with Chad by Libya": who does what the passive before the noun says. */
const isDoerOfVerb = ({ reading: { clauses } }: ActorContext, noun: NounPhrase, { phrases }: Prepositional): boolean =>
  clauses.some(
    ({ verb, prepositionals }) =>
      verb.passive &&
      verb.last < noun.first &&
      prepositionals.find(({ word, phrases: [first] }) => word === 'by' && first!.first > verb.last)?.phrases[0] ===
        phrases[0],
  );

/** "talks facilitated by Canada": the doer of a verb in between is not the noun's. */
const isOfNoun = (context: ActorContext, noun: NounPhrase, one: Prepositional): boolean =>
  one.word !== 'by' ||
  (context.sentence.tokens[(one.phrases[0]?.first ?? 0) - 2]?.pos !== 'VERB' && !isDoerOfVerb(context, noun, one));

const isSubject = ({ verb, subject }: Clause, noun: NounPhrase): boolean => !verb.passive && subject.includes(noun);

/** "US–China talks", and those whom the verb keeps apart from their noun: "talks were held in Paris between X and Y". */
function apart({ context, noun, host }: EventNoun, slot: EndSlot): Actor[] {
  const pair = pairBefore(context, noun, slot.allowed);
  if (pair.length > 0 || !host?.light) return pair;
  return fillersOf(context, slot, {
    phrases: wordsOf(host.clause.prepositionals, ['between']),
    kinds: slot.allowed,
  });
}

/** The doer of an event noun: possessor or modifier ("X's visit", "the Iranian visit"), else "of X" unless "of" leads in the target. */
function doersOf({ context, frame, noun, own }: EventNoun, kinds: readonly EntityKind[]): Actor[] {
  const owners = noun.possessor ? actorsOf(context, noun.possessor, kinds) : [];
  if (owners.length > 0) return owners;
  const taken = gather(frame.slots, (slot) => (slot.role === 'T' && Array.isArray(slot.via) ? slot.via : []));
  const left = own.filter((one) => !taken.includes(one.word) && isOfNoun(context, noun, one));
  return ownersOf(withBehind(context, new Map([[noun, left]])), noun, kinds);
}

import type { EntityKind } from '../model/kinds.ts';
import { type Actor, type ActorContext, withBehind } from './actor-context.ts';
import { actorsOf, ownersOf } from './actors.ts';
import type { NounPhrase } from './chunk.ts';
import type { Clause, Prepositional } from './clause.ts';
import type { Frame, FrameSlot } from './frame.ts';
import { gather } from './gather.ts';
import { literalAt } from './head-match.ts';
import { actorsOfAll, type Filling, fillersOf, pairBefore } from './slot-fillers.ts';
import { EACH_OTHER, wordsIn, wordsOf } from './slot-places.ts';

/** Fills the slots of a noun frame from an event noun and the clause that holds it. */

export function fillNoun(
  context: ActorContext,
  frame: Frame,
  noun: NounPhrase,
  host: { clause: Clause; light: boolean } | null,
): Filling | null {
  const own = context.reading.ofNoun.get(noun) ?? [];
  const filling: Filling = {
    S: [],
    T: [],
    item: null,
    inferred: false,
    crosswise: false,
    company: false,
    literal: null,
    document: frame.document,
  };
  const between = frame.slots.some(
    (slot) => slot.role === 'S' && Array.isArray(slot.via) && slot.via.includes('between'),
  );
  for (const slot of frame.slots) {
    const via = slot.via as readonly string[];
    if (slot.literal) {
      const literal = literalAt(context, wordsOf(own, via), slot.literal);
      if (!literal) return null;
      continue;
    }
    if (slot.role === 'I' || slot.role === 'O') {
      filling.item = wordsOf(own, via)[0] ?? filling.item;
      if (slot.role === 'O' && !wordsOf(own, via).some((phrase) => !phrase.temporal)) return null;
      continue;
    }
    if (!slot.role || slot.role === 'A') continue;
    const each = [...own, ...(host?.clause.prepositionals ?? [])];
    if (slot.role === 'T' && wordsOf(each, via).some((phrase) => EACH_OTHER.test(wordsIn(context, phrase))))
      filling.crosswise = true;
    const kinds = slot.allowed;
    const told = fillersOf(context, slot, {
      phrases: wordsOf(
        own.filter((one) => isOfNoun(context, noun, one)),
        via,
      ),
      kinds,
    });
    if (told.length > 0) filling[slot.role].push(...told);
    else if (between && slot.role === 'S') filling.S.push(...apart(context, slot, noun, host, kinds));
    else if (between) continue;
    else if (via.includes('by')) filling.S = slot.role === 'S' ? doersOf(context, frame, noun, kinds) : filling.S;
    else if (via.includes('of'))
      filling[slot.role].push(
        ...ownersOf(context, noun, kinds).filter((actor) => !filling.S.some((doer) => doer.entity === actor.entity)),
      );
    else if (host?.light)
      filling[slot.role].push(
        ...fillersOf(context, slot, { phrases: wordsOf(host.clause.prepositionals, via), kinds }),
      );
    // "convened talks between X and Y": who meets is told
    const others = own.some((one) => one.word === 'between');
    if (slot.role === 'S' && filling.S.length === 0 && host && !between && !others && !isSubject(host.clause, noun)) {
      filling.S = actorsOfAll(
        context,
        host.clause.verb.passive ? wordsOf(host.clause.prepositionals, ['by']) : host.clause.subject,
        kinds,
      );
      filling.inferred = true;
    }
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
function apart(
  context: ActorContext,
  slot: FrameSlot,
  noun: NounPhrase,
  host: { clause: Clause; light: boolean } | null,
  kinds: readonly EntityKind[],
): Actor[] {
  const pair = pairBefore(context, noun, kinds);
  if (pair.length > 0 || !host?.light) return pair;
  return fillersOf(context, slot, { phrases: wordsOf(host.clause.prepositionals, ['between']), kinds });
}

/** The doer of an event noun: possessor or modifier ("X's visit", "the Iranian visit"), else "of X" unless "of" leads in the target. */
function doersOf(context: ActorContext, frame: Frame, noun: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const owners = noun.possessor ? actorsOf(context, noun.possessor, kinds) : [];
  if (owners.length > 0) return owners;
  const taken = gather(frame.slots, (slot) => (slot.role === 'T' && Array.isArray(slot.via) ? slot.via : []));
  const left = (context.reading.ofNoun.get(noun) ?? []).filter(
    (one) => !taken.includes(one.word) && isOfNoun(context, noun, one),
  );
  return ownersOf(withBehind(context, new Map([[noun, left]])), noun, kinds);
}

import type { PloverRoot } from '../model/relation-spec.ts';
import { type Actor, type ActorContext, countryOfEnd } from './actor-context.ts';
import { LISTING, OWNER } from './actor-words.ts';
import { actorsOf, ownersOf } from './actors.ts';
import type { NounPhrase } from './chunk.ts';
import type { Clause } from './clause.ts';
import type { Frame, FrameSlot } from './frame.ts';
import { gather } from './gather.ts';
import { isNamedPerson, isNoGood } from './goods.ts';
import { isPossessivePronoun } from './grammar-words.ts';
import { literalAt } from './head-match.ts';
import { firstLedIn, ofAnchor } from './led-in.ts';
import { ownersOfLiteral, sameAgain } from './literal-noun.ts';
import { isManner, isNoReason } from './manner.ts';
import { ACTORS, actorsOfAll, type Filling, fillersOf, ofNounActors } from './slot-fillers.ts';
import { EACH_OTHER, headsOver, placeOf, wordsIn, wordsOf } from './slot-places.ts';
import { doersOfTold, isStoodOn, standpointsOf, standsAgainst, standsOnWords, takesStand } from './told-deeds.ts';
import { unsaidActors } from './unsaid-actors.ts';

/** Fills the slots of a verb frame from a clause. */

/** "a former member": no state of today. */
const isGone = (phrase: NounPhrase): boolean =>
  phrase.before.some((word) => /^(former|ex|one-time|onetime)$/.test(word));

/** "was hit by Western sanctions", "EU tariffs hit China": the noun that a frame puts behind "with" may strike by itself. */
function strikingNoun(context: ActorContext, clause: Clause, slot: FrameSlot): NounPhrase | null {
  if (!slot.literal || !Array.isArray(slot.via) || !slot.via.includes('with')) return null;
  return literalAt(context, doersOfVerb(clause), slot.literal);
}

const doersOfVerb = (clause: Clause): readonly NounPhrase[] =>
  clause.verb.passive ? wordsOf(clause.prepositionals, ['by']) : clause.subject;

const isDocument = (context: ActorContext, phrase: NounPhrase): boolean =>
  /^(deal|pact|accord|balance|bargain|note|chord|tone|compromise)$/.test(phrase.lemma) ||
  phrase.mentions.some(({ entities }) => entities.some((id) => context.entities.get(id)?.kind === 'AGREEMENT'));

/** A place for whose the noun is, where a pronoun says that already. */
const isOfOnesOwn = (context: ActorContext, noun: NounPhrase, { via }: FrameSlot): boolean =>
  Array.isArray(via) &&
  via.every((word) => OWNER.has(word)) &&
  isPossessivePronoun(context.sentence.tokens[noun.first]!.lower);

const MISSIONS = /^(ambassador|envoy|embassy|mission|diplomat|consul)$/;

/** What one state lays on another. */
const OWNED = /^(sanction|embargo|ban|tariff|boycott|blockade|restriction|duty|curb)$/;

/** Deeds that one does with what is one's own. */
const OWN_DEEDS: ReadonlySet<PloverRoot> = new Set(['MOBILIZE', 'YIELD']);

/** What a state takes for or against another, and may be said of by somebody else. */
const STANDS = /^(support|solidarity|backing|praise|opposition|condemnation|criticism|rejection|protest|concern)$/;

/** "American sanctions on Cuba were eased": whom the noun of a passive's frame names behind it, before whose it is. */
function ledInByLiteral(context: ActorContext, { role, via, allowed }: FrameSlot, literal: NounPhrase | null): Actor[] {
  if (role !== 'T' || !literal || !Array.isArray(via) || !OWNED.test(literal.lemma)) return [];
  const led = context.reading.ofNoun
    .get(literal)
    ?.filter(({ word }) => /^(on|against)$/.test(word) && via.includes(word));
  return led
    ? actorsOfAll(
        context,
        gather(led, ({ phrases }) => phrases),
        allowed,
      )
    : [];
}

/** What a frame asks for besides its ends stands in the clause: a cheap test before any end is looked for. */
function mayFit(context: ActorContext, frame: Frame, clause: Clause): boolean {
  let objectIndex = 0;
  for (const slot of frame.slots) {
    const asks = slot.literal !== null || slot.role === 'I' || slot.role === 'O';
    const index = slot.via === 'object' ? objectIndex++ : objectIndex;
    if (!asks) continue;
    const places = placeOf(context, clause, slot, index);
    if (
      slot.literal &&
      !literalAt(context, places, slot.literal) &&
      !strikingNoun(context, clause, slot) &&
      !sameAgain(context, places, slot.literal)
    )
      return false;
    if (!slot.literal && slot.via !== 'subject' && places.length === 0) return false;
  }
  return true;
}

/** Who fills the slots of a verb frame in a clause; null where the clause lacks what the frame asks for. */
export const fillVerb = (context: ActorContext, frame: Frame, clause: Clause): Filling | null =>
  // apart, since what the closures below hold is set aside for them as soon as their function is called
  mayFit(context, frame, clause) ? fillSlots(context, frame, clause) : null;

function fillSlots(context: ActorContext, frame: Frame, clause: Clause): Filling | null {
  const filling: Filling = {
    S: [],
    T: [],
    item: null,
    inferred: clause.inferredSubject,
    crosswise: false,
    company: false,
    literal: null,
    document: frame.document,
  };
  let objectIndex = 0;
  let literal: NounPhrase | null = null;
  /** The object noun in whose phrase later slots may be told: "a deal" in "brokered a deal between X and Y". */
  let anchor: NounPhrase | null = null;
  for (const slot of frame.slots) {
    const found = placeOf(context, clause, slot, objectIndex);
    const places: readonly NounPhrase[] =
      anchor && Array.isArray(slot.via) ? ofAnchor(context, anchor, clause, found) : found;
    if (slot.via === 'object') objectIndex++;
    if (slot.literal) {
      literal =
        literalAt(context, places, slot.literal) ??
        strikingNoun(context, clause, slot) ??
        sameAgain(context, places, slot.literal);
      if (!literal || (frame.relation.plover === 'STATE' && isGone(literal))) return null;
      // "sent its foreign minister, X": the named person goes, not the state
      if (frame.relation.plover === 'CONSULT' && isNamedPerson(context, literal)) return null;
      anchor = literal;
      filling.item ??= literal;
      filling.literal ??= literal;
      continue;
    }
    // "Iranian diplomats were expelled from Albania": a frame that names its doer elsewhere is one for passives
    if (slot.role === 'O' && slot.via === 'subject') {
      // "an order for frigates went to Peru": a subject that the frame names
      if (slot.heads) anchor = literalAt(context, clause.subject, slot.heads);
      if (slot.heads ? !anchor : !clause.verb.passive) return null;
      filling.item ??= anchor;
      continue;
    }
    if (slot.via === 'unsaid') {
      filling.T.push(...unsaidActors(context, slot, { clause, objects: objectIndex, literal, doers: filling.S }));
      continue;
    }
    if (slot.role === 'A') continue;
    // "defended its recognition of Chad": one's own deed, and no stand on Chad's
    if (slot.role === 'T' && literal && takesStand(frame.relation) && isOfOnesOwn(context, literal, slot)) continue;
    // "warned Iran that it would retaliate": the doer speaks of a deed of its own
    if (slot.role === 'S' && slot.via === 'that') {
      const itself = places.some(
        (phrase) => phrase.mentions.length === 0 && /^(it|they|he|she|we)$/.test(phrase.lemma),
      );
      const doers = actorsOfAll(context, places, ACTORS).map((actor) => countryOfEnd(context, actor.entity));
      if (!itself && !filling.S.some((actor) => doers.includes(countryOfEnd(context, actor.entity)))) return null;
      continue;
    }
    if (slot.role === 'I' || slot.role === 'O') {
      filling.item = places[0] ?? filling.item;
      // "flew tonight": a time is nothing that is supplied
      if (places.length === 0 || (slot.role === 'I' && (places[0]!.temporal || isNoGood(context, places[0]!))))
        return null;
      if (Array.isArray(slot.via) && places.every(isNoReason)) return null;
      if (slot.kinds && actorsOfAll(context, places, slot.kinds).length === 0) return null;
      // "struck a deal in Vienna" hits nobody
      if (frame.relation.plover === 'ASSAULT' && isDocument(context, places[0]!)) return null;
      if (slot.via === 'object') anchor ??= places[0]!;
      continue;
    }
    if (slot.role === 'T' && slot.via === 'object') anchor ??= places[0] ?? null;
    const kinds = slot.allowed;
    if (slot.role === 'T' && !slot.kinds && places.some((phrase) => EACH_OTHER.test(wordsIn(context, phrase))))
      filling.crosswise = true;
    let actors = ledInByLiteral(context, slot, literal);
    if (actors.length === 0) actors = ownersOfLiteral(context, slot, { literal, kinds, doers: filling.S });
    if (actors.length === 0) {
      // "runs from Russia to Germany": a standing holds for all that is named
      const leadIn = frame.relation.plover === 'STATE' ? fillersOf : firstLedIn(clause);
      actors = leadIn(context, slot, { phrases: places, kinds });
    }
    if (actors.length === 0 && clause.link === 'reduced' && slot.via === 'object')
      actors = fillersOf(context, slot, { phrases: headsOver(context, places), kinds });
    if (actors.length === 0 && anchor && Array.isArray(slot.via)) {
      // "the two withdrew their envoys": whose they are is who withdraws them
      const own = (actor: Actor) => slot.role === 'T' && filling.S.some((doer) => doer.entity === actor.entity);
      actors = ofNounActors(context, anchor, slot, kinds).filter((actor) => !own(actor));
    }
    // "bristled at Thatcher's remarks": what one is against may be another's
    if (actors.length === 0 && slot.role === 'T' && !slot.owner && standsAgainst(frame.relation, slot))
      actors = fillersOf(context, { ...slot, owner: true }, { phrases: places, kinds });
    if (
      actors.length === 0 &&
      slot.role === 'T' &&
      slot.via === 'object' &&
      !slot.owner &&
      !slot.kinds &&
      standsOnWords(frame)
    )
      actors = fillersOf(context, { ...slot, owner: true }, { phrases: standpointsOf(places), kinds });
    if (
      actors.length === 0 &&
      slot.role === 'T' &&
      !slot.heads &&
      takesStand(frame.relation) &&
      isStoodOn(slot, places)
    )
      actors = gather(places, (phrase) => doersOfTold(context, phrase, filling.S));
    if (slot.role) filling[slot.role].push(...actors);
    if (slot.role === 'T' && actors.length === 0 && places.some((phrase) => !isManner(clause, phrase)))
      filling.company = true;
  }
  // "Leaders from around the world, including X and Y, congratulated Z"
  if (filling.S.length === 0 && frame.slots[0]?.role === 'S' && !clause.verb.passive) {
    const some = clause.prepositionals.filter(
      (one) => LISTING.has(one.word) && (one.phrases[0]?.last ?? 0) < clause.verb.first,
    );
    filling.S = actorsOfAll(
      context,
      gather(some, (one) => one.phrases),
      frame.slots[0].allowed,
    );
  }
  // "reaffirmed Ankara's support for Baku": the stand is its owner's
  const owner = literal?.possessor;
  if (
    literal &&
    owner &&
    STANDS.test(literal.lemma) &&
    owner.mentions.some((one) => one.form !== 'possessive' && one.form !== 'pronoun')
  ) {
    const owners = actorsOf(context, owner, frame.relation.source);
    if (owners.length > 0) filling.S = owners;
  }
  // "the two recalled their envoys": each from the other
  const both =
    filling.S.length === 2 &&
    filling.T.length === 0 &&
    filling.literal !== null &&
    wordsIn(context, filling.literal).startsWith('their ') &&
    // "both recalled their envoys from Niger": not from one another
    !clause.prepositionals.some((one) => /^(from|in|to)$/.test(one.word));
  if (both && frame.relation.plover === 'SANCTION' && MISSIONS.test(filling.literal!.lemma)) filling.crosswise = true;
  // "agreed to settle the dispute between them": no third party
  const among = frame.slots.some(
    (slot) => slot.role === 'T' && Array.isArray(slot.via) && slot.via.includes('between'),
  );
  if (among && filling.S.some((actor) => filling.T.some((other) => other.entity === actor.entity))) return null;
  // "Russian troops have been massed along the border", "the American embargo on Cuba was lifted": whose deed it is owns what stands there
  if (filling.S.length === 0 && filling.literal && clause.verb.passive && OWN_DEEDS.has(frame.relation.plover))
    filling.S = ownersOf(context, filling.literal, frame.relation.source);
  if (filling.S.length === 0 && literal && doersOfVerb(clause).includes(literal))
    filling.S = ownersOf(context, literal, frame.relation.source);
  return filling;
}

import { type Actor, type ActorContext, countryOfEnd } from '../actors/actor-context.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { isManner, isNoReason } from '../clauses/manner.ts';
import type { Frame, FrameSlot } from '../frames/frame.ts';
import { OWNER } from '../words/actor-words.ts';
import { isPossessivePronoun } from '../words/grammar-words.ts';
import { oneOf } from '../words/one-of.ts';
import { completeFilling, mayStandElsewhere } from './complete-filling.ts';
import { endActors } from './end-actors.ts';
import { literalOf, mayFit } from './frame-fit.ts';
import { isNamedPerson, isNoGood } from './goods.ts';
import { literalAt } from './head-match.ts';
import { ofAnchor } from './led-in.ts';
import { ACTORS, actorsOfAll, type Filling } from './slot-fillers.ts';
import { EACH_OTHER, isUnsaid, placeOf, wordsIn } from './slot-places.ts';
import { takesStand } from './told-deeds.ts';
import { unsaidActors } from './unsaid-actors.ts';

/** Fills the slots of a verb frame from a clause. */

/** What is known while the slots of a frame are filled one after the other. */
interface Reading {
  readonly context: ActorContext;
  readonly frame: Frame;
  readonly clause: Clause;
  readonly filling: Filling;
  /** The noun that the frame names last. */
  literal: NounPhrase | null;
  /** The object noun in whose phrase later slots may be told: "a deal" in "brokered a deal between X and Y". */
  anchor: NounPhrase | null;
  objects: number;
}

const isLargeNumber = oneOf('million millions billion billions thousand thousands hundred hundreds');

/** "a former member": no state of today. */
const isGone = (phrase: NounPhrase): boolean =>
  phrase.before.some((word) => /^(former|ex|one-time|onetime)$/.test(word));

const isDocument = (context: ActorContext, phrase: NounPhrase): boolean =>
  /^(deal|pact|accord|balance|bargain|note|chord|tone|compromise)$/.test(phrase.lemma) ||
  phrase.mentions.some(({ entities }) => entities.some((id) => context.entities.get(id)?.kind === 'AGREEMENT'));

/** "defended its recognition of Chad": a place for whose the noun is, where a pronoun says that already. */
const isOfOnesOwn = (context: ActorContext, noun: NounPhrase, { via }: FrameSlot): boolean =>
  Array.isArray(via) &&
  via.every((word) => OWNER.has(word)) &&
  isPossessivePronoun(context.sentence.tokens[noun.first]!.lower);

/** "welcomed two million visitors": no guests of a government. */
const isCrowd = ({ sentence: { tokens } }: ActorContext, { first, head }: NounPhrase): boolean =>
  tokens.slice(first, head).some(({ lower }) => isLargeNumber(lower));

/** Takes in the noun that the frame names; false where it rules the deed out. */
function takeLiteral(reading: Reading, slot: FrameSlot, places: readonly NounPhrase[]): boolean {
  const { context, frame, clause, filling } = reading;
  const literal = literalOf(context, clause, slot, places);
  if (!literal || (frame.relation.plover === 'STATE' && isGone(literal))) return false;
  // "sent its foreign minister, X": the named person goes, not the state
  if (frame.relation.plover === 'CONSULT' && (isNamedPerson(context, literal) || isCrowd(context, literal)))
    return false;
  reading.literal = literal;
  reading.anchor = literal;
  filling.item ??= literal;
  filling.literal ??= literal;
  return true;
}

/** "Iranian diplomats were expelled from Albania": a frame that names its doer elsewhere is one for passives, or for its own subject. */
function takeSubject(reading: Reading, slot: FrameSlot): boolean {
  const { context, clause, filling } = reading;
  // "an order for frigates went to Peru": a subject that the frame names
  if (slot.heads) reading.anchor = literalAt(context, clause.subject, slot.heads);
  if (slot.heads ? !reading.anchor : !clause.verb.passive) return false;
  filling.item ??= reading.anchor;
  return true;
}

/** "warned Iran that it would retaliate": the doer speaks of a deed of its own. */
function speaksOfItself({ context, filling }: Reading, places: readonly NounPhrase[]): boolean {
  if (places.some(({ mentions, lemma }) => mentions.length === 0 && /^(it|they|he|she|we)$/.test(lemma))) return true;
  const doers = actorsOfAll(context, places, ACTORS).map((actor) => countryOfEnd(context, actor.entity));
  return filling.S.some((actor) => doers.includes(countryOfEnd(context, actor.entity)));
}

/** "expelled Nizan Mohamad, the Malaysian ambassador": whoever is named and may be an end himself is none of another's goods. */
const isEndItself = ({ context, frame }: Reading, { mentions }: NounPhrase): boolean =>
  frame.relation.target.includes('OFFICIAL') &&
  mentions.some(({ entities }) => context.entities.get(entities[0] ?? '')?.kind === 'OFFICIAL');

/** Takes in the goods, or what else the verb acts on; false where nothing stands there that may be meant. */
function takeGoods(reading: Reading, slot: FrameSlot, places: readonly NounPhrase[]): boolean {
  const { context, frame, filling } = reading;
  const [goods] = places;
  if (!goods) return false;
  if (slot.role === 'O' && slot.via === 'object' && isEndItself(reading, goods)) return false;
  filling.item = goods;
  // "flew tonight": a time is nothing that is supplied
  if (slot.role === 'I' && (goods.temporal || isNoGood(context, goods))) return false;
  if (Array.isArray(slot.via) && places.every(isNoReason)) return false;
  if (slot.kinds && actorsOfAll(context, places, slot.kinds).length === 0) return false;
  // "struck a deal in Vienna" hits nobody
  if (frame.relation.plover === 'ASSAULT' && isDocument(context, goods)) return false;
  if (slot.via === 'object') reading.anchor ??= goods;
  return true;
}

/** "accused each other"; "expelled each other's envoys" only where the frame asks whose they are. */
const isEachOther =
  (context: ActorContext, { owner }: FrameSlot) =>
  (phrase: NounPhrase): boolean =>
    EACH_OTHER.test(wordsIn(context, phrase)) && (owner || !/ 's |’s /.test(wordsIn(context, phrase)));

/** "Chad and Mali ordered their forces out": what is the doers' own is not the other's. */
const isTheirOwn = ({ context, filling: { S, T } }: Reading, places: readonly NounPhrase[], found: readonly Actor[]) =>
  places.every(({ first }) => isPossessivePronoun(context.sentence.tokens[first]!.lower)) &&
  found.some(({ entity }) => [...S, ...T].some((doer) => doer.entity === entity));

/** Takes in the actors at an end of the deed. */
function takeEnd(reading: Reading, slot: FrameSlot, places: readonly NounPhrase[]): void {
  const { context, frame, clause, filling, literal } = reading;
  if (slot.role === 'T' && slot.via === 'object') reading.anchor ??= places[0] ?? null;
  if (slot.role === 'T' && !slot.kinds && slot.allowed.includes('COUNTRY') && places.some(isEachOther(context, slot)))
    filling.crosswise = true;
  const sought = { frame, slot, clause, places, literal, anchor: reading.anchor, doers: filling.S };
  const found = endActors(context, sought);
  const actors = slot.owner && isTheirOwn(reading, places, found) ? [] : found;
  if (slot.role === 'S' || slot.role === 'T') filling[slot.role].push(...actors);
  if (slot.role === 'T' && actors.length === 0 && places.some((phrase) => !isManner(clause, phrase)))
    filling.company = true;
}

/** Takes in whom the clause leaves unsaid. */
function takeUnsaid({ context, frame, clause, filling, literal, objects }: Reading, slot: FrameSlot): true {
  filling.T.push(...unsaidActors(context, slot, { frame, clause, objects, literal, doers: filling.S }));
  return true;
}

/** The phrases at the place of a slot; those behind a preposition must hang on the anchor, where there is one. */
function placesOf(reading: Reading, slot: FrameSlot): readonly NounPhrase[] {
  const { context, clause, anchor } = reading;
  const found = placeOf(context, clause, slot, reading.objects);
  if (slot.via === 'object') reading.objects++;
  return anchor && Array.isArray(slot.via) ? ofAnchor(reading, anchor, found) : found;
}

/** A slot that the noun of the frame has filled already: "defended its recognition of Chad". */
const isFilledByNoun = ({ context, frame, literal }: Reading, slot: FrameSlot): boolean =>
  slot.role === 'T' && literal !== null && takesStand(frame.relation) && isOfOnesOwn(context, literal, slot);

/** Takes in what a slot asks for; false where the deed is ruled out. */
function takeSlot(reading: Reading, slot: FrameSlot): boolean {
  const places = placesOf(reading, slot);
  if (slot.literal) return takeLiteral(reading, slot, places);
  if (slot.role === 'O' && slot.via === 'subject') return takeSubject(reading, slot);
  if (isUnsaid(slot)) return takeUnsaid(reading, slot);
  if (slot.role === 'A' || isFilledByNoun(reading, slot)) return true;
  if (slot.role === 'S' && slot.via === 'that') return speaksOfItself(reading, places);
  if (slot.role === 'I' || slot.role === 'O') return takeGoods(reading, slot, places);
  takeEnd(reading, slot, places);
  return true;
}

/** Who fills the slots of a verb frame in a clause; null where the clause lacks what the frame asks for. */
export function fillVerb(context: ActorContext, frame: Frame, clause: Clause): Filling | null {
  if (!mayFit(context, frame, clause)) return null;
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
  const reading: Reading = { context, frame, clause, filling, literal: null, anchor: null, objects: 0 };
  for (const slot of frame.slots) {
    if (!takeSlot(reading, slot)) return null;
    if (slot.role === 'S' && filling.S.length === 0 && !mayStandElsewhere(frame, clause)) return null;
  }
  return completeFilling(context, reading);
}

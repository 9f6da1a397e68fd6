import type { EntityKind } from '../../model/kinds.ts';
import { type Actor, type ActorContext, asTheirs, withBehind } from '../actors/actor-context.ts';
import { actorsOf, ownersOf } from '../actors/actors.ts';
import { counted, isNamed, namedAfter } from '../actors/named-actors.ts';
import {
  forcesNamed,
  stateInNeed,
  stateOfHelpers,
  stateOfPlace,
  unnamedPeople,
  withTowns,
} from '../actors/unnamed-actors.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Prepositional } from '../clauses/clause.ts';
import type { FrameSlot } from '../frames/frame.ts';
import { gather } from '../words/gather.ts';
import { isNoGood } from './goods.ts';
import { headMatches } from './head-match.ts';
import { doersOnly, HITTING, ownersBelow } from './owners-below.ts';
import { isOfOccasion, isOfReason } from './slot-places.ts';

/** What stands at the places of a frame: the actors that its phrases name, own or stand for. */

export interface Filling {
  S: Actor[];
  T: Actor[];
  item: NounPhrase | null;
  inferred: boolean;
  crosswise: boolean;
  /** Somebody else's company is told, and nobody known: "met with an aide", "spoke with one voice". */
  company: boolean;
  /** The noun that the frame itself names: it tells nothing besides. */
  literal: NounPhrase | null;
  /** The target is a document. */
  document: boolean;
}

export const actorsOfAll = (
  context: ActorContext,
  phrases: readonly NounPhrase[],
  kinds: readonly EntityKind[],
): Actor[] => gather(phrases, (phrase) => actorsOf(context, phrase, kinds));

/** "many Iranians blame", "young Germans reject": some of a people are not their state. */
const isSomePeople = (context: ActorContext, phrase: NounPhrase): boolean =>
  phrase.mentions.some((mention) => mention.form === 'demonym' && mention.last === phrase.head) &&
  /^(many|some|most|few|several|young|ordinary|old|older|other|fellow|a|an|another)$/.test(
    context.sentence.tokens[phrase.first]!.lower,
  );

/** "American and Soviet tanks": a people before "and" shares the noun behind it. */
const sharesHead = (phrase: NounPhrase): boolean =>
  phrase.mentions.some((mention) => mention.form === 'demonym' && mention.last === phrase.head);

/** "sanctions on an Iranian company, Safiran": the name beside a phrase is who is meant, and not whose it is. */
const isNamedBeside = (context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): boolean =>
  (context.reading.appositions.get(phrase) ?? []).some((aside) => isNamed(context, aside, kinds));

/** The actors that fill a slot from the phrases at its place: named there, or owning what is named there. */
export const fillersOf = (context: ActorContext, slot: FrameSlot, found: Found): Actor[] =>
  found.phrases.length === 0 ? [] : fillersAmong(context, slot, found);

/** The phrases at the place of a slot, and the kinds of entity that it takes. */
interface Found {
  phrases: readonly NounPhrase[];
  kinds: readonly EntityKind[];
}

/** "Turkish troops", "dozens of Turkish troops": the phrase, or what it counts, has the head that the slot asks for. */
const hasHead = (context: ActorContext, heads: readonly string[], phrase: NounPhrase): boolean =>
  headMatches(phrase, heads) || counted(context, phrase).some((one) => headMatches(one, heads));

/** The phrases at a slot's place that may fill it: with the head that it asks for, or sharing the head of a later one. */
function fitting(context: ActorContext, slot: FrameSlot, all: readonly NounPhrase[]): readonly NounPhrase[] {
  const { role, heads, spares } = slot;
  const spared = spares ? all.filter((phrase) => !headMatches(phrase, spares)) : all;
  const places = role === 'S' ? spared.filter((phrase) => !isSomePeople(context, phrase)) : spared;
  if (!heads) return places;
  const fits = (phrase: NounPhrase): boolean => hasHead(context, heads, phrase);
  return places.filter((phrase, at) => fits(phrase) || (sharesHead(phrase) && places.slice(at + 1).some(fits)));
}

/** "sanctions imposed by the West have crippled Iran": what strikes stands for whoever wields it. */
const wielders = (context: ActorContext, { phrases, kinds }: Found): Actor[] =>
  gather(phrases, (phrase) => {
    const actors = actorsOf(context, phrase, kinds);
    const owners = actors.length > 0 ? actors : ownersOf(context, phrase, kinds);
    return owners.length > 0 ? owners : ownersBelow(context, phrase, kinds);
  });

const officials = (context: ActorContext, { row }: FrameSlot, { phrases, kinds }: Found): Actor[] =>
  gather(phrases, (phrase) => {
    const persons = actorsOf(context, phrase, kinds);
    return persons.length > 0 ? persons : unnamedPeople(context, phrase, row);
  });

/** Where places stand for their states: "shelled Basra", "a trip to Basra". */
const takesPlaces = ({ town, row, role, via }: FrameSlot): boolean =>
  (town && row.includes('COUNTRY')) || (role === 'T' && row.length === 1 && row[0] === 'COUNTRY' && Array.isArray(via));

/** Who is named or stood for; else the states of the places, or of those in need, that are told instead. */
function namedThere(context: ActorContext, slot: FrameSlot, { phrases, kinds }: Found): Actor[] {
  const all = actorsOfAll(context, phrases, kinds);
  // a slot that is narrowed to states wants the state named, not through one of its people
  const isNarrowed = slot.row.includes('OFFICIAL') && !kinds.includes('OFFICIAL');
  const actors = isNarrowed ? all.filter(({ represented }) => !represented) : all;
  if (actors.length > 0) return slot.town ? withTowns(context, phrases, actors) : actors;
  const helped = slot.helping ? gather(phrases, (phrase) => stateOfHelpers(context, phrase)) : [];
  if (helped.length > 0) return helped;
  const states = takesPlaces(slot) ? gather(phrases, (phrase) => stateOfPlace(context, phrase)) : [];
  return states.length === 0 && slot.needy ? gather(phrases, (phrase) => stateInNeed(context, phrase)) : states;
}

/** "five Indian sailors": a phrase that names no end itself and has, or may have, somebody's name in it. */
const mayBeOwned = (context: ActorContext, slot: FrameSlot, phrase: NounPhrase): boolean =>
  !(slot.role === 'T' && isNamedBeside(context, phrase, slot.row)) &&
  !(slot.role === 'S' && slot.heads === null && isNoGood(context, phrase)) &&
  (phrase.mentions.length === 0 || phrase.modifiers.length > 0 || phrase.possessor !== null);

/** "Kenyan and Ugandan troops were sent": those before the last, behind which the noun stands that the slot asks for. */
const sharing = (context: ActorContext, { heads }: FrameSlot, phrases: readonly NounPhrase[]): readonly NounPhrase[] =>
  heads
    ? phrases.filter(
        (phrase) => !hasHead(context, heads, phrase) && !/[^s]s$/.test(context.sentence.tokens[phrase.head]!.lower),
      )
    : [];

/** "freed five Indian sailors": whose the phrases are, and the forces that they name. */
function owners(context: ActorContext, slot: FrameSlot, { phrases, kinds }: Found): Actor[] {
  const ofPhrases = gather(phrases, (phrase) => {
    if (isNamed(context, phrase, kinds) || !mayBeOwned(context, slot, phrase)) return [];
    const actors = ownersOf(doersOnly(context, phrase), phrase, kinds);
    return actors.length > 0 || HITTING.has(phrase.lemma) ? actors : ownersBelow(context, phrase, kinds);
  });
  const forces = gather(phrases, (phrase) => forcesNamed(context, phrase, kinds));
  const sharers = actorsOfAll(context, sharing(context, slot, phrases), kinds);
  return [...ofPhrases, ...forces, ...sharers].map(asTheirs);
}

function fillersAmong(context: ActorContext, slot: FrameSlot, { phrases, kinds }: Found): Actor[] {
  const found = { phrases: fitting(context, slot, phrases), kinds };
  if (slot.owner) return owners(context, slot, found);
  if (slot.heads) return wielders(context, found);
  return slot.kinds?.[0] === 'OFFICIAL' ? officials(context, slot, found) : namedThere(context, slot, found);
}

export const ACTORS: readonly EntityKind[] = ['OFFICIAL', 'COUNTRY', 'ORGANIZATION'];

/** A slot beside a literal noun may be told inside that noun's phrase: "Iran's ambassador", "sanctions on Iran". */
export function ofNounActors(context: ActorContext, noun: NounPhrase, slot: FrameSlot): Actor[] {
  const words = slot.via as readonly string[];
  const kinds = slot.allowed;
  const { tokens } = context.sentence;
  // "a draft worked out with X, was initialled": only what directly follows a document is told of it
  const close = (one: Prepositional) => noun.mentions.length === 0 || tokens[noun.last + 1]?.lower === one.word;
  const inside = gather(
    (context.reading.ofNoun.get(noun) ?? []).filter(
      (one) =>
        words.includes(one.word) &&
        close(one) &&
        !(one.after !== noun && (isOfReason(one) || isOfOccasion(tokens, one, true))),
    ),
    (one) => one.phrases,
  );
  const actors = fillersOf(context, slot, { phrases: inside, kinds });
  if (actors.length > 0) return actors;
  const within = namedAfter(context, noun, words, kinds);
  if (within.length > 0) return within;
  if (words.includes('between')) return pairBefore(context, noun, kinds);
  if (!words.includes('of')) return [];
  const owners = ownersOf(context, noun, kinds);
  return owners.length > 0 ? owners : actorsOf(context, noun, kinds);
}

/** "US–China talks", "the Israeli-Palestinian dialogue": two or more names before a noun are the parties to it. */
export function pairBefore(context: ActorContext, noun: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const parties = ownersOf(withBehind(context, new Map()), noun, kinds);
  return parties.length > 1 ? parties : [];
}

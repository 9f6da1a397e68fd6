import type { EntityKind } from '../../model/kinds.ts';
import { type Actor, type ActorContext, asTheirs, withBehind } from '../actors/actor-context.ts';
import { actorsOf, ownersOf } from '../actors/actors.ts';
import { counted, isNamed, namedAfter } from '../actors/named-actors.ts';
import { forcesNamed, stateInNeed, stateOfPlace, unnamedPeople, withTowns } from '../actors/unnamed-actors.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Prepositional } from '../clauses/clause.ts';
import type { FrameSlot } from '../frames/frame.ts';
import { gather } from '../words/gather.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import { isNoGood } from './goods.ts';
import { headMatches } from './head-match.ts';
import { wordsOf } from './slot-places.ts';

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

/** "hostages held by rebels": whoever has them does not own them. */
const isTakenBy = oneOf(
  'hold seize capture take kidnap abduct detain jail arrest imprison intern hijack attack bomb shell',
);

/** "the arrival of an American launcher", "a torpedo fired by a Korean submarine": who owns what a phrase is about, or made it. */
function ownersBelow(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const about = gather(
    (context.reading.ofNoun.get(phrase) ?? []).filter((one) => one.word === 'of'),
    (one) => one.phrases,
  );
  const owners = gather(
    about.filter((one) => one.mentions.length === 0),
    (one) => ownersOf(context, one, kinds),
  );
  if (owners.length > 0) return owners;
  const makers = context.reading.clauses.filter(
    (one) => one.link === 'reduced' && one.verb.passive && one.subject.includes(phrase) && !isTakenBy(one.verb.lemma),
  );
  const by = gather(makers, (one) => actorsOfAll(context, wordsOf(one.prepositionals, ['by']), kinds));
  if (by.length > 0) return by;
  // "a missile fired from a Syrian gunboat"
  const from = gather(makers, (one) => wordsOf(one.prepositionals, ['from']));
  return gather(from, (one) => ownersOf(context, one, kinds));
}

/** "deplored the invasion of Grenada by America": the deed is its doer's and not whom it hits. */
const HITTING = wordSet(
  'invasion bombing shelling bombardment occupation annexation killing assassination seizure detention arrest expulsion capture kidnapping abduction blockade siege destruction sinking downing massacre murder torture execution jailing imprisonment mining hijacking persecution partition conquest deportation',
);

function doersOnly(context: ActorContext, phrase: NounPhrase): ActorContext {
  if (!HITTING.has(phrase.lemma)) return context;
  const by = (context.reading.ofNoun.get(phrase) ?? []).filter((one) => one.word === 'by');
  return withBehind(context, new Map([[phrase, by]]));
}

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

function fillersAmong(context: ActorContext, slot: FrameSlot, found: Found): Actor[] {
  const { kinds } = found;
  const places = slot.role === 'S' ? found.phrases.filter((phrase) => !isSomePeople(context, phrase)) : found.phrases;
  const hasHead = (phrase: NounPhrase): boolean =>
    [phrase, ...counted(context, phrase)].some((one) => headMatches(one, slot.heads!));
  const phrases = slot.heads
    ? places.filter((phrase, at) => hasHead(phrase) || (sharesHead(phrase) && places.slice(at + 1).some(hasHead)))
    : places;
  // "sanctions imposed by the West have crippled Iran": what strikes stands for whoever wields it
  if (slot.heads && !slot.owner)
    return gather(phrases, (phrase) => {
      const actors = actorsOf(context, phrase, kinds);
      const owners = actors.length > 0 ? actors : ownersOf(context, phrase, kinds);
      return owners.length > 0 ? owners : ownersBelow(context, phrase, kinds);
    });
  if (!slot.owner && slot.kinds?.[0] === 'OFFICIAL')
    return gather(phrases, (phrase) => {
      const officials = actorsOf(context, phrase, kinds);
      return officials.length > 0 ? officials : unnamedPeople(context, phrase, slot.row);
    });
  // a slot that is narrowed to states wants the state named, not through one of its people
  const narrowed = slot.row.includes('OFFICIAL') && !kinds.includes('OFFICIAL');
  if (!slot.owner) {
    const actors = actorsOfAll(context, phrases, kinds).filter((actor) => !(narrowed && actor.represented));
    const toState =
      (slot.town && slot.row.includes('COUNTRY')) ||
      (slot.role === 'T' && slot.row.length === 1 && slot.row[0] === 'COUNTRY' && Array.isArray(slot.via));
    if (actors.length > 0) return slot.town ? withTowns(context, phrases, actors) : actors;
    const states = toState ? gather(phrases, (phrase) => stateOfPlace(context, phrase)) : [];
    return states.length === 0 && slot.needy ? gather(phrases, (phrase) => stateInNeed(context, phrase)) : states;
  }
  const owned = phrases.filter(
    (phrase) =>
      !isNamed(context, phrase, kinds) &&
      !(slot.role === 'T' && isNamedBeside(context, phrase, slot.row)) &&
      !(slot.role === 'S' && slot.heads === null && isNoGood(context, phrase)) &&
      (phrase.mentions.length === 0 || phrase.modifiers.length > 0 || phrase.possessor),
  );
  const forces = gather(phrases, (phrase) => forcesNamed(context, phrase, kinds));
  // "Kenyan and Ugandan troops were sent": the noun that the slot asks for stands behind the last
  const sharing = slot.heads
    ? phrases.filter((phrase) => !hasHead(phrase) && !/[^s]s$/.test(context.sentence.tokens[phrase.head]!.lower))
    : [];
  return gather(owned, (phrase) => {
    const owners = ownersOf(doersOnly(context, phrase), phrase, kinds);
    return owners.length > 0 || HITTING.has(phrase.lemma) ? owners : ownersBelow(context, phrase, kinds);
  })
    .concat(forces)
    .concat(actorsOfAll(context, sharing, kinds))
    .map(asTheirs);
}

export const ACTORS: readonly EntityKind[] = ['OFFICIAL', 'COUNTRY', 'ORGANIZATION'];

/** A slot beside a literal noun may be told inside that noun's phrase: "Iran's ambassador", "sanctions on Iran". */
export function ofNounActors(
  context: ActorContext,
  noun: NounPhrase,
  slot: FrameSlot,
  kinds: readonly EntityKind[],
): Actor[] {
  const words = slot.via as readonly string[];
  const { tokens } = context.sentence;
  // "a draft worked out with X, was initialled": only what directly follows a document is told of it
  const close = (one: Prepositional) => noun.mentions.length === 0 || tokens[noun.last + 1]?.lower === one.word;
  const inside = gather(
    (context.reading.ofNoun.get(noun) ?? []).filter((one) => words.includes(one.word) && close(one)),
    (one) => one.phrases,
  );
  const actors = fillersOf(context, slot, { phrases: inside, kinds });
  if (actors.length > 0) return actors;
  const within = namedAfter(context, noun, words, kinds);
  if (within.length > 0) return within;
  if ((slot.via as readonly string[]).includes('between')) return pairBefore(context, noun, kinds);
  if (!words.includes('of')) return [];
  const owners = ownersOf(context, noun, kinds);
  return owners.length > 0 ? owners : actorsOf(context, noun, kinds);
}

/** "US–China talks", "the Israeli-Palestinian dialogue": two or more names before a noun are the parties to it. */
export function pairBefore(context: ActorContext, noun: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const parties = ownersOf(withBehind(context, new Map()), noun, kinds);
  return parties.length > 1 ? parties : [];
}

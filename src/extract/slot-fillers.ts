import type { EntityKind } from '../model/kinds.ts';
import type { RelationSpec } from '../model/relation-spec.ts';
import {
  type Actor,
  type ActorContext,
  actorsOf,
  counted,
  isNamed,
  isPeople,
  namedAfter,
  ownersOf,
  stateOfPlace,
  unnamedPeople,
} from './actors.ts';
import type { NounPhrase } from './chunk.ts';
import type { Clause, Prepositional } from './clause.ts';
import type { Frame, FrameSlot } from './frames.ts';

/** What stands at the places of a frame: phrases of a clause or noun, and the actors that they name, own or stand for. */

export interface Filling {
  S: Actor[];
  T: Actor[];
  item: NounPhrase | null;
  inferred: boolean;
  crosswise: boolean;
  /** The noun that the frame itself names: it tells nothing besides. */
  literal: NounPhrase | null;
  /** The target is a document. */
  document: boolean;
}

export const isAboutDocument = (frame: Frame): boolean =>
  frame.slots.some((slot) => slot.role === 'T' && slot.kinds?.includes('AGREEMENT') === true);

export const kindsFor = (relation: RelationSpec, slot: FrameSlot): readonly EntityKind[] => {
  const row = slot.role === 'S' ? relation.source : relation.target;
  return slot.kinds ? row.filter((kind) => slot.kinds!.includes(kind)) : row;
};

export const actorsOfAll = (
  context: ActorContext,
  phrases: readonly NounPhrase[],
  kinds: readonly EntityKind[],
): Actor[] => phrases.flatMap((phrase) => actorsOf(context, phrase, kinds));

/** "the arrival of an American launcher", "a torpedo fired by a Korean submarine": who owns what a phrase is about, or made it. */
function ownersBelow(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const about = (context.reading.ofNoun.get(phrase) ?? [])
    .filter((one) => one.word === 'of')
    .flatMap((one) => one.phrases);
  const owners = about.filter((one) => one.mentions.length === 0).flatMap((one) => ownersOf(context, one, kinds));
  if (owners.length > 0) return owners;
  const makers = context.reading.clauses.filter(
    (one) => one.link === 'reduced' && one.verb.passive && one.subject.includes(phrase),
  );
  return makers.flatMap((one) => actorsOfAll(context, wordsOf(one.prepositionals, ['by']), kinds));
}

/** The actors that fill a slot from the phrases at its place: named there, or owning what is named there. */
export function fillersOf(
  context: ActorContext,
  slot: FrameSlot,
  found: { phrases: readonly NounPhrase[]; kinds: readonly EntityKind[] },
): Actor[] {
  const { kinds } = found;
  const phrases = slot.heads
    ? found.phrases.filter((phrase) =>
        [phrase, ...counted(context, phrase)].some((one) => headMatches(one, slot.heads!)),
      )
    : found.phrases;
  // "sanctions imposed by the West have crippled Iran": what strikes stands for whoever wields it
  if (slot.heads && !slot.owner)
    return phrases.flatMap((phrase) => {
      const actors = actorsOf(context, phrase, kinds);
      const owners = actors.length > 0 ? actors : ownersOf(context, phrase, kinds);
      return owners.length > 0 ? owners : ownersBelow(context, phrase, kinds);
    });
  if (!slot.owner && slot.kinds?.[0] === 'OFFICIAL')
    return phrases.flatMap((phrase) => {
      const officials = actorsOf(context, phrase, kinds);
      return officials.length > 0 ? officials : unnamedPeople(context, phrase, slot.row);
    });
  // a slot that is narrowed to states wants the state named, not through one of its people
  const narrowed = slot.row.includes('OFFICIAL') && !kinds.includes('OFFICIAL');
  if (!slot.owner) {
    const actors = actorsOfAll(context, phrases, kinds).filter((actor) => !(narrowed && actor.represented));
    const toState = slot.role === 'T' && slot.row.length === 1 && slot.row[0] === 'COUNTRY' && Array.isArray(slot.via);
    return actors.length === 0 && toState ? phrases.flatMap((phrase) => stateOfPlace(context, phrase)) : actors;
  }
  const owned = phrases.filter(
    (phrase) =>
      !isNamed(context, phrase, kinds) &&
      !(slot.role === 'S' && isNoGood(context, phrase)) &&
      (phrase.mentions.length === 0 || phrase.modifiers.length > 0 || phrase.possessor),
  );
  return owned
    .flatMap((phrase) => {
      const owners = ownersOf(context, phrase, kinds);
      return owners.length > 0 ? owners : ownersBelow(context, phrase, kinds);
    })
    .map((actor) => ({ ...actor, represented: true }));
}

export const ACTORS: readonly EntityKind[] = ['OFFICIAL', 'COUNTRY', 'ORGANIZATION'];

/** "each other", "one another": the members of the other end, crosswise. */
export const EACH_OTHER = /^(each other|one another)\b/;

/** The clauses that a verb says, with one of the verbs or modals that the slot asks for. */
function saidOf(context: ActorContext, clause: Clause, slot: FrameSlot): Clause[] {
  const asked = slot.said;
  // "Iraq must withdraw, the president said": what is said stands before
  const before =
    clause.link === 'coordinate' && !clause.inferredSubject && clause.objects.length === 0 ? clause.parent : null;
  return context.reading.clauses.filter(
    (one) =>
      ((one.parent === clause && one.link === 'complement') || one === before) &&
      !one.verb.negated &&
      (!asked || asked.includes(one.verb.lemma) || (one.verb.modal !== null && asked.includes(one.verb.modal))),
  );
}

const WITH_EVENTS = new Set(
  'talk meeting summit negotiation conference discussion consultation war conflict dispute border row crisis exercise drill trade treaty pact ceasefire truce'.split(
    ' ',
  ),
);

/** The noun phrases at a grammatical place of a clause; in the passive, subject and object change places. */
export function placeOf(
  context: ActorContext,
  clause: Clause,
  slot: FrameSlot,
  objectIndex: number,
): readonly NounPhrase[] {
  if (slot.via === 'doing' || slot.via === 'harming') return [];
  if (slot.via === 'that') return saidOf(context, clause, slot).flatMap((said) => said.subject);
  // "signed by X, the centrepiece of a visit by Y": the first "by" names the doer
  const by = () => clause.prepositionals.find((one) => one.word === 'by')?.phrases ?? [];
  if (slot.via === 'subject') return clause.verb.passive ? by() : clause.subject;
  if (slot.via === 'object') {
    if (!clause.verb.passive) return clause.objects[objectIndex] ?? [];
    return objectIndex === 0 ? clause.subject : (clause.objects[objectIndex - 1] ?? []);
  }
  // "During a visit to Beijing, Macron called": a phrase inside what stands before the verb is none of the verb's
  const fronted = (one: Prepositional) => one.after !== null && (one.phrases[0]?.last ?? 0) < clause.verb.first;
  // "stood by after a summit with X": the company of an event is not the verb's
  const ofEvent = (one: Prepositional) =>
    one.word === 'with' &&
    one.after !== null &&
    WITH_EVENTS.has(one.after.lemma) &&
    !clause.objects.flat().includes(one.after);
  // "was signed by X, with Y looking on"
  const onlooker = (one: Prepositional) =>
    slot.role === 'S' &&
    one.word === 'with' &&
    context.sentence.tokens[(one.phrases[0]?.first ?? 0) - 2]?.lower === ',';
  return clause.prepositionals
    .filter(
      (one) => (slot.via as readonly string[]).includes(one.word) && !fronted(one) && !ofEvent(one) && !onlooker(one),
    )
    .flatMap((one) => one.phrases);
}

export const wordsIn = (context: ActorContext, phrase: NounPhrase): string =>
  context.sentence.tokens
    .slice((phrase.possessor ?? phrase).first, (phrase.possessor ?? phrase).last + 1)
    .map((token) => token.lower)
    .join(' ');

/** The words before the head that each alternative asks for, by its head; split once for each list of the table. */
const headTables = new WeakMap<readonly string[], Map<string, string[][]>>();

function headTable(lemmas: readonly string[]): Map<string, string[][]> {
  const known = headTables.get(lemmas);
  if (known) return known;
  const table = new Map<string, string[][]>();
  for (const lemma of lemmas) {
    const words = lemma.split('_');
    const head = words.pop()!;
    table.set(head, [...(table.get(head) ?? []), words]);
  }
  headTables.set(lemmas, table);
  return table;
}

export const headMatches = (phrase: NounPhrase, lemmas: readonly string[]): boolean =>
  headTable(lemmas)
    .get(phrase.lemma)
    ?.some((before) => before.every((word) => phrase.before.includes(word))) ?? false;

export function literalAt(
  context: ActorContext,
  places: readonly NounPhrase[],
  lemmas: readonly string[],
): NounPhrase | null {
  for (const phrase of places) {
    if (headMatches(phrase, lemmas)) return phrase;
    // "four rounds of sanctions", "a series of strikes": the measure word stands before the noun that counts
    for (const inner of context.reading.ofNoun.get(phrase) ?? []) {
      const found = inner.word === 'of' ? inner.phrases.find((one) => headMatches(one, lemmas)) : undefined;
      if (found) return found;
    }
  }
  return null;
}

/** People are visited, sent and received, but never goods. */
const isPerson = (context: ActorContext, phrase: NounPhrase): boolean =>
  isNamedPerson(context, phrase) || isPeople(phrase);

export const isNamedPerson = (context: ActorContext, phrase: NounPhrase): boolean =>
  [phrase, ...(context.reading.appositions.get(phrase) ?? [])].some((one) =>
    one.mentions.some((mention) => context.entities.get(mention.entities[0] ?? '')?.kind === 'OFFICIAL'),
  );

/** What is given, sent or received, but never supplied as goods. */
const NO_GOODS = new Set(
  'bond debt stake share loan credit support backing help aid assistance relief pledge assurance message letter invitation request warning proposal envoy delegation minister mission team troop soldier police officer diplomat official adviser observer guarantee permission approval answer reply signal call visit information evidence money ambassador ball goal point vote blow word thanks guest refugee migrant signature president leader confirmation concession access welcome hacker suspect fugitive criminal convict defendant dealer trafficker lord kingpin smuggler banker killer murderer terrorist militant dissident activist man woman businessman prisoner hostage detainee peacekeeper body remains'.split(
    ' ',
  ),
);

export const isNoGood = (context: ActorContext, phrase: NounPhrase): boolean =>
  isPerson(context, phrase) || counted(context, phrase).every((one) => NO_GOODS.has(one.lemma));

/** "a protocol on gas monitors signed by both sides": the noun over the one that a reduced clause directly follows. */
export const headsOver = (context: ActorContext, places: readonly NounPhrase[]): NounPhrase[] =>
  [...context.reading.ofNoun]
    .filter(([, list]) => list.some((one) => one.phrases.some((phrase) => places.includes(phrase))))
    .map(([owner]) => owner)
    .slice(-1);

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
  const inside = (context.reading.ofNoun.get(noun) ?? [])
    .filter((one) => words.includes(one.word) && close(one))
    .flatMap((one) => one.phrases);
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
  const parties = ownersOf({ ...context, reading: { ...context.reading, ofNoun: new Map() } }, noun, kinds);
  return parties.length > 1 ? parties : [];
}

export const wordsOf = (prepositionals: readonly Prepositional[], words: readonly string[]): NounPhrase[] =>
  prepositionals.filter((one) => words.includes(one.word)).flatMap((one) => one.phrases);

import type { EntityKind } from '../model/kinds.ts';
import type { RelationSpec } from '../model/relation-spec.ts';
import {
  type Actor,
  type ActorContext,
  actorsOf,
  counted,
  countryOf,
  isNamed,
  isPeople,
  LISTING,
  namedAfter,
  ownersOf,
  stateOfPlace,
  unnamedPeople,
} from './actors.ts';
import type { NounPhrase } from './chunk.ts';
import type { Clause, Prepositional } from './clauses.ts';
import type { Deed } from './deed.ts';
import type { SentenceMention } from './document.ts';
import type { Frame, FrameIndex, FrameSlot } from './frames.ts';

import { STRUCTURES } from './structure.ts';
import { asThreats } from './threats.ts';

/** Verbs that only carry an event noun: "hold talks", "pay a visit", "launch an attack". */
const LIGHT_VERBS = new Set(
  'hold have conduct make pay stage launch carry start begin open undertake do wage mount take give receive lodge deliver issue complete attend join cancel suspend postpone halt stop freeze resume continue extend end announce plan propose offer agree seek want discuss step+up expand boost strengthen deepen cut reduce increase order approve block ban refuse reject impose lead wrap+up conclude finish schedule arrange break+off call+off express voice reiterate reaffirm renew tweet convey relay send post host convene chair lend declare rule+out turn+down rebuff spurn boycott shelve sign+up kick+off resume restart put+off hold+off drop clear authorize authorise revive wind+up promise pledge vow scrap abandon axe deny mull consider weigh'.split(
    ' ',
  ),
);
/** Prepositions after which an event noun takes the clause's subject as its doer: "said at a meeting with X". */
const ATTENDING = new Set(['at', 'in', 'during', 'after', 'following', 'for', 'before', 'on', 'ahead of', 'to']);

interface Filling {
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

const isAboutDocument = (frame: Frame): boolean =>
  frame.slots.some((slot) => slot.role === 'T' && slot.kinds?.includes('AGREEMENT') === true);

const kindsFor = (relation: RelationSpec, slot: FrameSlot): readonly EntityKind[] => {
  const row = slot.role === 'S' ? relation.source : relation.target;
  return slot.kinds ? row.filter((kind) => slot.kinds!.includes(kind)) : row;
};

const actorsOfAll = (context: ActorContext, phrases: readonly NounPhrase[], kinds: readonly EntityKind[]): Actor[] =>
  phrases.flatMap((phrase) => actorsOf(context, phrase, kinds));

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
function fillersOf(
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

const ACTORS: readonly EntityKind[] = ['OFFICIAL', 'COUNTRY', 'ORGANIZATION'];

/** "each other", "one another": the members of the other end, crosswise. */
const EACH_OTHER = /^(each other|one another)\b/;

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
function placeOf(context: ActorContext, clause: Clause, slot: FrameSlot, objectIndex: number): readonly NounPhrase[] {
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

const wordsIn = (context: ActorContext, phrase: NounPhrase): string =>
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

const headMatches = (phrase: NounPhrase, lemmas: readonly string[]): boolean =>
  headTable(lemmas)
    .get(phrase.lemma)
    ?.some((before) => before.every((word) => phrase.before.includes(word))) ?? false;

function literalAt(context: ActorContext, places: readonly NounPhrase[], lemmas: readonly string[]): NounPhrase | null {
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

const isNamedPerson = (context: ActorContext, phrase: NounPhrase): boolean =>
  [phrase, ...(context.reading.appositions.get(phrase) ?? [])].some((one) =>
    one.mentions.some((mention) => context.entities.get(mention.entities[0] ?? '')?.kind === 'OFFICIAL'),
  );

/**
 * "sealed its border with Armenia out of solidarity with Baku": where the anchor noun has phrases of its own, those that hang on another
 * common noun are none of the frame's.
 */
function ofAnchor(
  context: ActorContext,
  anchor: NounPhrase,
  clause: Clause,
  found: readonly NounPhrase[],
): readonly NounPhrase[] {
  const own = (context.reading.ofNoun.get(anchor) ?? []).flatMap((one) => one.phrases);
  const hangsElsewhere = (phrase: NounPhrase): boolean =>
    !own.includes(phrase) && clause.particle === null && wordsOf(clause.prepositionals, ['of']).includes(phrase);
  if (!found.some((phrase) => own.includes(phrase))) return found.filter((phrase) => !hangsElsewhere(phrase));
  return found.filter((phrase) => {
    const after = clause.prepositionals.find((one) => one.phrases.includes(phrase))?.after;
    if (hangsElsewhere(phrase)) return false;
    return own.includes(phrase) || !after || after.mentions.length > 0 || own.includes(after);
  });
}

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

/** What is given, sent or received, but never supplied as goods. */
const NO_GOODS = new Set(
  'bond debt stake share loan credit support backing help aid assistance relief pledge assurance message letter invitation request warning proposal envoy delegation minister mission team troop soldier police officer diplomat official adviser observer guarantee permission approval answer reply signal call visit information evidence money ambassador ball goal point vote blow word thanks guest refugee migrant signature president leader confirmation concession access welcome hacker suspect fugitive criminal convict defendant dealer trafficker lord kingpin smuggler banker killer murderer terrorist militant dissident activist man woman businessman prisoner hostage detainee peacekeeper body remains'.split(
    ' ',
  ),
);

const isNoGood = (context: ActorContext, phrase: NounPhrase): boolean =>
  isPerson(context, phrase) || counted(context, phrase).every((one) => NO_GOODS.has(one.lemma));

/** What a state takes for or against another, and may be said of by somebody else. */
const STANDS = /^(support|solidarity|backing|praise|opposition|condemnation|criticism|rejection|protest|concern)$/;

function fillVerb(context: ActorContext, frame: Frame, clause: Clause): Filling | null {
  const filling: Filling = {
    S: [],
    T: [],
    item: null,
    inferred: clause.inferredSubject,
    crosswise: false,
    literal: null,
    document: isAboutDocument(frame),
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
      literal = literalAt(context, places, slot.literal) ?? strikingNoun(context, clause, slot);
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
      if (!clause.verb.passive) return null;
      continue;
    }
    if (slot.role === 'A') continue;
    // "warned Iran that it would retaliate": the doer speaks of a deed of its own
    if (slot.role === 'S' && slot.via === 'that') {
      const itself = places.some(
        (phrase) => phrase.mentions.length === 0 && /^(it|they|he|she|we)$/.test(phrase.lemma),
      );
      const doers = actorsOfAll(context, places, ACTORS).map((actor) => countryOf(context.entities.get(actor.entity)));
      if (!itself && !filling.S.some((actor) => doers.includes(countryOf(context.entities.get(actor.entity)))))
        return null;
      continue;
    }
    if (slot.role === 'I' || slot.role === 'O') {
      filling.item = places[0] ?? filling.item;
      if (places.length === 0 || (slot.role === 'I' && isNoGood(context, places[0]!))) return null;
      if (slot.kinds && actorsOfAll(context, places, slot.kinds).length === 0) return null;
      if (slot.via === 'object') anchor ??= places[0]!;
      continue;
    }
    if (slot.role === 'T' && slot.via === 'object') anchor ??= places[0] ?? null;
    const kinds = kindsFor(frame.relation, slot);
    if (slot.role === 'T' && !slot.kinds && places.some((phrase) => EACH_OTHER.test(wordsIn(context, phrase))))
      filling.crosswise = true;
    let actors = fillersOf(context, slot, { phrases: places, kinds });
    if (actors.length === 0 && clause.link === 'reduced' && slot.via === 'object')
      actors = fillersOf(context, slot, { phrases: headsOver(context, places), kinds });
    if (actors.length === 0 && anchor && Array.isArray(slot.via)) actors = ofNounActors(context, anchor, slot, kinds);
    if (slot.role) filling[slot.role].push(...actors);
  }
  // "Leaders from around the world, including X and Y, congratulated Z"
  if (filling.S.length === 0 && frame.slots[0]?.role === 'S' && !clause.verb.passive) {
    const some = clause.prepositionals.filter(
      (one) => LISTING.has(one.word) && (one.phrases[0]?.last ?? 0) < clause.verb.first,
    );
    filling.S = actorsOfAll(
      context,
      some.flatMap((one) => one.phrases),
      kindsFor(frame.relation, frame.slots[0]),
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
  // "agreed to settle the dispute between them": no third party
  const among = frame.slots.some(
    (slot) => slot.role === 'T' && Array.isArray(slot.via) && slot.via.includes('between'),
  );
  if (among && filling.S.some((actor) => filling.T.some((other) => other.entity === actor.entity))) return null;
  if (filling.S.length === 0 && literal && doersOfVerb(clause).includes(literal))
    filling.S = ownersOf(context, literal, frame.relation.source);
  return filling;
}

/** "a protocol on gas monitors signed by both sides": the noun over the one that a reduced clause directly follows. */
const headsOver = (context: ActorContext, places: readonly NounPhrase[]): NounPhrase[] =>
  [...context.reading.ofNoun]
    .filter(([, list]) => list.some((one) => one.phrases.some((phrase) => places.includes(phrase))))
    .map(([owner]) => owner)
    .slice(-1);

/** A slot beside a literal noun may be told inside that noun's phrase: "Iran's ambassador", "sanctions on Iran". */
function ofNounActors(context: ActorContext, noun: NounPhrase, slot: FrameSlot, kinds: readonly EntityKind[]): Actor[] {
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
function pairBefore(context: ActorContext, noun: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const parties = ownersOf({ ...context, reading: { ...context.reading, ofNoun: new Map() } }, noun, kinds);
  return parties.length > 1 ? parties : [];
}

const wordsOf = (prepositionals: readonly Prepositional[], words: readonly string[]): NounPhrase[] =>
  prepositionals.filter((one) => words.includes(one.word)).flatMap((one) => one.phrases);

function fillNoun(
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
    literal: null,
    document: isAboutDocument(frame),
  };
  // "talks facilitated by Canada": the doer of a verb in between is not the noun's
  const isOfNoun = (one: Prepositional): boolean =>
    one.word !== 'by' || context.sentence.tokens[(one.phrases[0]?.first ?? 0) - 2]?.pos !== 'VERB';
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
    const kinds = kindsFor(frame.relation, slot);
    const told = fillersOf(context, slot, { phrases: wordsOf(own.filter(isOfNoun), via), kinds });
    if (told.length > 0) filling[slot.role].push(...told);
    else if (between) filling[slot.role].push(...(slot.role === 'S' ? pairBefore(context, noun, kinds) : []));
    else if (via.includes('by')) filling.S = slot.role === 'S' ? doersOf(context, frame, noun, kinds) : filling.S;
    else if (via.includes('of'))
      filling[slot.role].push(
        ...ownersOf(context, noun, kinds).filter((actor) => !filling.S.some((doer) => doer.entity === actor.entity)),
      );
    else if (host?.light)
      filling[slot.role].push(
        ...fillersOf(context, slot, { phrases: wordsOf(host.clause.prepositionals, via), kinds }),
      );
    if (slot.role === 'S' && filling.S.length === 0 && host && !between) {
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

/** The doer of an event noun: possessor or modifier ("X's visit", "the Iranian visit"), else "of X" unless "of" leads in the target. */
function doersOf(context: ActorContext, frame: Frame, noun: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const owners = noun.possessor ? actorsOf(context, noun.possessor, kinds) : [];
  if (owners.length > 0) return owners;
  const taken = frame.slots.flatMap((slot) => (slot.role === 'T' && Array.isArray(slot.via) ? slot.via : []));
  const left = (context.reading.ofNoun.get(noun) ?? []).filter((one) => !taken.includes(one.word));
  return ownersOf({ ...context, reading: { ...context.reading, ofNoun: new Map([[noun, left]]) } }, noun, kinds);
}

/** Ends in id order: symmetric types, and the actors who work on a document that is not named. */
const isUnordered = (relation: RelationSpec, filling: Filling): boolean =>
  relation.symmetric || (relation.documentFirst === true && !filling.document);

/** Every pair of ends that a filling states. A symmetric type with one list pairs its members; ends in id order. */
function pairsOf(relation: RelationSpec, filling: Filling, reciprocal: boolean): [Actor, Actor][] {
  const pairs: [Actor, Actor][] = [];
  if (filling.T.length === 0 && filling.crosswise && !relation.symmetric) {
    for (const source of filling.S) for (const target of filling.S) pairs.push([source, target]);
  } else if (filling.T.length === 0 && (reciprocal || filling.crosswise)) {
    for (let left = 0; left < filling.S.length; left++)
      for (let right = left + 1; right < filling.S.length; right++) pairs.push([filling.S[left]!, filling.S[right]!]);
  } else for (const source of filling.S) for (const target of filling.T) pairs.push([source, target]);
  return pairs
    .filter(([source, target]) => source.entity !== target.entity)
    .map(([source, target]) =>
      isUnordered(relation, filling) && source.entity > target.entity ? [target, source] : [source, target],
    );
}

/** Codebook 5.9: an exchange inside one country is no edge unless one end is a body, document or project. */
function insideOneCountry(context: ActorContext, source: Actor, target: Actor): boolean {
  const ends = [context.entities.get(source.entity), context.entities.get(target.entity)];
  if (ends.some((entity) => entity?.kind !== 'COUNTRY' && entity?.kind !== 'OFFICIAL')) return false;
  const country = countryOf(ends[0]);
  return country !== null && country === countryOf(ends[1]);
}

/** Without a second end, the members of the first deal with one another: symmetric types, and talks "with" somebody. */
const isReciprocal = (frame: Frame): boolean =>
  (frame.relation.symmetric && !frame.slots.some((slot) => slot.role === 'T' && slot.kinds)) ||
  ((frame.relation.plover === 'CONSULT' || frame.relation.mutual === true) &&
    frame.slots.some(
      (slot) =>
        Array.isArray(slot.via) &&
        ((slot.role === 'T' && slot.via.includes('with') && !slot.kinds) ||
          (slot.role === 'S' && slot.via.includes('between'))),
    ));

/** "AES countries quit ECOWAS", "the chairman took over the Union": members and heads are not the body or state itself. */
function isForMembers(context: ActorContext, { relation }: Frame, source: Actor): boolean {
  if (!source.represented) return false;
  const toBodies = relation.target.includes('ORGANIZATION') && !relation.target.includes('COUNTRY');
  const kind = context.entities.get(source.entity)?.kind;
  return relation.standing === 'MEMBERSHIP' || (toBodies && kind === 'ORGANIZATION');
}

function deedsOf(
  context: ActorContext,
  frame: Frame,
  filling: Filling,
  told: Pick<Deed, 'clause' | 'noun' | 'trigger'>,
): Deed[] {
  return pairsOf(frame.relation, filling, isReciprocal(frame))
    .filter(([source, target]) => !insideOneCountry(context, source, target) && !isForMembers(context, frame, source))
    .map(([source, target]) => ({
      relation: frame.relation,
      frame,
      source,
      target,
      ...told,
      item: filling.item,
      inferred: filling.inferred,
      literal: filling.literal,
    }));
}

/** How much of a sentence a frame asks for: "order T out" says more than "order T". */
const demandOf = (frame: Frame): number =>
  frame.slots.filter((slot) => slot.literal || slot.said || slot.heads).length +
  frame.slots.filter((slot) => slot.role === 'O').length / 2 +
  (frame.particle ? 1 : 0) +
  (frame.infinitive ? 1 : 0) +
  (frame.complement ? 1 : 0);

/** Of several readings of one verb that join the same two ends, only those of the most demanding frames. */
function mostTelling(deeds: readonly Deed[]): Deed[] {
  const ends = ({ source, target }: Deed) => [source.entity, target.entity].sort().join(' ');
  return deeds.filter(
    (deed) => !deeds.some((other) => ends(other) === ends(deed) && demandOf(other.frame) > demandOf(deed.frame)),
  );
}

const takesNoObject = (frame: Frame): boolean =>
  frame.complement === null &&
  frame.slots.every((slot) => slot.via === 'subject' || (Array.isArray(slot.via) && slot.literal === null)) &&
  frame.slots.some((slot) => slot.role === 'T');

/** "withdrew its envoys from Niamey" is no withdrawal of a state. */
const isTransitive = (clause: Clause): boolean =>
  !clause.verb.passive && (clause.objects[0]?.some((phrase) => !phrase.temporal) ?? false);

const CONTESTS =
  /^(final|semi-final|semifinal|quarter-final|quarterfinal|match|tournament|championship|cup|play-off|playoff|derby|league)$/;

/** "met Spain's champion in the final": sport is no diplomacy. */
const isContest = (clause: Clause): boolean =>
  wordsOf(clause.prepositionals, ['in', 'at', 'during']).some((phrase) => CONTESTS.test(phrase.lemma));

/** "told Iran to withdraw": an infinitive that the object of the verb is to do. */
function hasInfinitive(context: ActorContext, clause: Clause): boolean {
  const objects = clause.verb.passive ? clause.subject : (clause.objects[0] ?? []);
  const told = [...objects, ...clause.prepositionals.flatMap((one) => one.phrases)];
  return context.reading.clauses.some(
    (one) =>
      one.parent === clause &&
      one.link === 'infinitive' &&
      one.verb.first > clause.verb.last &&
      one.subject.some((phrase) => told.includes(phrase)),
  );
}

function verbDeeds(context: ActorContext, index: FrameIndex, clause: Clause): Deed[] {
  const deeds: Deed[] = [];
  for (const frame of index.verbs.get(clause.verb.lemma) ?? []) {
    if ((frame.particle ?? null) !== (frame.particle === null ? null : clause.particle)) continue;
    if (!frame.needed.every((nouns) => nouns.some((noun) => context.reading.heads.has(noun)))) continue;
    if (
      frame.complement &&
      !context.sentence.tokens.slice(clause.verb.last).some((token) => frame.complement!.includes(token.lower))
    )
      continue;
    if (frame.closed && clause.objects.length > frame.slots.filter((slot) => slot.via === 'object').length) continue;
    if (frame.infinitive && !hasInfinitive(context, clause)) continue;
    if (takesNoObject(frame) && isTransitive(clause)) continue;
    if (frame.relation.plover === 'CONSULT' && isContest(clause)) continue;
    const filling = fillVerb(context, frame, clause);
    if (filling) deeds.push(...deedsOf(context, frame, filling, { clause, noun: null, trigger: clause.verb.head }));
  }
  return mostTelling(deeds);
}

const MEASURES = new Set(
  'round series day hour week set session string spate bout flurry burst kind sort form'.split(' '),
);

/** "a round of talks", "three days of negotiations": the measure stands where the event noun would. */
function measuresOf(reading: ActorContext['reading'], noun: NounPhrase): NounPhrase[] {
  return [...reading.ofNoun]
    .filter(
      ([owner, list]) => MEASURES.has(owner.lemma) && list.some((one) => one.word === 'of' && one.phrases[0] === noun),
    )
    .map(([owner]) => owner);
}

/** The clause that an event noun belongs to, and whether its verb only carries the noun. */
function hostOf(
  reading: ActorContext['reading'],
  noun: NounPhrase,
  consult: boolean,
): { clause: Clause; light: boolean } | null {
  const holders = [noun, ...measuresOf(reading, noun)];
  const holds = (phrases: readonly NounPhrase[]): boolean => holders.some((one) => phrases.includes(one));
  for (const clause of reading.clauses) {
    const object = clause.objects.some(holds) || (clause.verb.passive && holds(clause.subject));
    const verb = clause.particle ? `${clause.verb.lemma}+${clause.particle}` : clause.verb.lemma;
    if (object) return LIGHT_VERBS.has(verb) || LIGHT_VERBS.has(clause.verb.lemma) ? { clause, light: true } : null;
    if (consult && clause.prepositionals.some((one) => ATTENDING.has(one.word) && holds(one.phrases)))
      return { clause, light: false };
  }
  return null;
}

/** The clause in which a noun stands as subject or object, whatever its verb says of it. */
const clauseWith = (reading: ActorContext['reading'], noun: NounPhrase): Clause | null =>
  reading.clauses.find((one) => one.subject.includes(noun) || one.objects.some((group) => group.includes(noun))) ??
  null;

/** "trade talks" are negotiations and no mere talks: frames that name the noun with its modifier go before those that name it alone. */
function mostExact(noun: NounPhrase, frames: readonly Frame[]): readonly Frame[] {
  const fitting = frames.filter((frame) => headMatches(noun, frame.lemmas));
  const exact = fitting.filter((frame) =>
    headMatches(
      noun,
      frame.lemmas.filter((lemma) => lemma.includes('_')),
    ),
  );
  return exact.length > 0 ? exact : fitting;
}

function nounDeeds(context: ActorContext, index: FrameIndex, noun: NounPhrase): Deed[] {
  const frames = index.nouns.get(noun.lemma);
  const names = (mention: SentenceMention) =>
    mention.form === 'name' || context.entities.get(mention.entities[0] ?? '')?.kind === 'AGREEMENT';
  if (!frames || noun.mentions.some(names)) return [];
  const deeds: Deed[] = [];
  for (const frame of mostExact(noun, frames)) {
    const host = hostOf(context.reading, noun, frame.relation.plover === 'CONSULT');
    const filling = fillNoun(context, frame, noun, host);
    if (!filling) continue;
    const clause = host?.clause ?? clauseWith(context.reading, noun);
    deeds.push(...deedsOf(context, frame, filling, { clause, noun, trigger: noun.head }));
  }
  return deeds;
}

const endsOf = ({ source, target }: Deed): string => [source.entity, target.entity].toSorted().join(' ');

/** "lifted sanctions on X": the noun that a verb's frame names tells nothing besides of the same two ends. */
const isRetold = (deed: Deed, byVerb: readonly Deed[]): boolean =>
  byVerb.some((other) => other.literal !== null && other.literal === deed.noun && endsOf(other) === endsOf(deed));

/** Where the document that is worked on or agreed is named, its parties have edges to it and none to one another. */
function documentsFirst(context: ActorContext, deeds: readonly Deed[]): Deed[] {
  const toDocument = (deed: Deed) => context.entities.get(deed.target.entity)?.kind === 'AGREEMENT';
  const parties = (deed: Deed): string[] =>
    deeds
      .filter((one) => toDocument(one) && (one.relation.documentFirst || (one.clause && one.clause === deed.clause)))
      .map((one) => one.source.entity);
  return deeds.filter(
    (deed) => !deed.relation.documentFirst || toDocument(deed) || !parties(deed).includes(deed.source.entity),
  );
}

/** "Bolivia, a full member of Mercosur,": an aside says what its noun is, as "Bolivia is a full member" would. States only. */
function asideDeeds(context: ActorContext, index: FrameIndex): Deed[] {
  const frames = (index.verbs.get('be') ?? []).filter((frame) => frame.relation.plover === 'STATE');
  return [...context.reading.appositions].flatMap(([noun, asides]) =>
    asides.flatMap((aside) => {
      const named = noun.mentions.length > 0 || aside.mentions.length === 0;
      const clause = named ? copulaOf(context, noun, aside) : copulaOf(context, aside, noun);
      return frames.flatMap((frame) => {
        const filling = fillVerb(context, frame, clause);
        return filling ? deedsOf(context, frame, filling, { clause: null, noun: aside, trigger: aside.head }) : [];
      });
    }),
  );
}

/** The clause "noun is aside" that an apposition stands for; a plural aside speaks of the whole list that its noun ends. */
function copulaOf(context: ActorContext, noun: NounPhrase, aside: NounPhrase): Clause {
  const lists = context.reading.clauses.flatMap((clause) => [
    clause.subject,
    ...clause.objects,
    ...clause.prepositionals.map((one) => one.phrases),
  ]);
  const subject = aside.plural
    ? (lists.find((list) => list.at(-1) === noun && !list.includes(aside)) ?? [noun])
    : [noun];
  return {
    index: -1,
    verb: {
      kind: 'verb',
      first: aside.head,
      last: aside.head,
      head: aside.head,
      lemma: 'be',
      form: 'finite',
      passive: false,
      negated: false,
      modal: null,
      perfect: false,
      progressive: false,
      past: false,
      participial: false,
      bare: false,
    },
    particle: null,
    subject: [...subject],
    objects: [[aside]],
    prepositionals: [...(context.reading.ofNoun.get(aside) ?? [])],
    parent: null,
    link: 'main',
    opener: null,
    inferredSubject: false,
  };
}

/** Deeds by a structural rule: the words themselves join the ends. A name that no rule bears is read elsewhere ("@office"). */
const structureDeeds = (context: ActorContext, frame: Frame): Deed[] =>
  (STRUCTURES[frame.id]?.(context, frame.relation) ?? []).map(({ source, target, clause, noun }) => ({
    relation: frame.relation,
    frame,
    source,
    target,
    clause,
    noun,
    trigger: noun.head,
    item: null,
    literal: null,
    inferred: false,
  }));

/** All deeds that the frames of the table find in one sentence, verbs first. Ends are of the kinds that their rows allow. */
export function relate(context: ActorContext, index: FrameIndex): Deed[] {
  const { clauses, phrases } = context.reading;
  const nouns = phrases.flatMap((phrase) => (phrase.possessor ? [phrase, phrase.possessor] : [phrase]));
  const byVerb = clauses.flatMap((clause) => verbDeeds(context, index, clause));
  const byNoun = nouns.flatMap((noun) => nounDeeds(context, index, noun)).filter((deed) => !isRetold(deed, byVerb));
  return [
    ...asThreats(context, index, documentsFirst(context, [...byVerb, ...byNoun])),
    ...asideDeeds(context, index),
    ...index.structures.flatMap((frame) => structureDeeds(context, frame)),
  ];
}

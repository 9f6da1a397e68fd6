import type { EntityKind } from '../../model/kinds.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import {
  AIRCRAFT,
  FOLLOWERS,
  LISTING,
  OWNER,
  PERSONS,
  REPRESENTATIVES,
  SEATED,
  VESSELS,
} from '../words/actor-words.ts';
import { countryOf } from '../words/country-of.ts';
import { gather } from '../words/gather.ts';
import { isPossessivePronoun } from '../words/grammar-words.ts';
import { oneOf } from '../words/one-of.ts';
import { type Actor, type ActorContext, asTheirs } from './actor-context.ts';
import { leadersOf } from './led-by.ts';
import { counted, named, unique } from './named-actors.ts';
import { isSomeOf } from './some-of-body.ts';

/** Whom a phrase stands for: by name, as an owner, as a representative. */

/** "Trump, whose government mediated": the owner is whom the phrase before names. */
function ownersByWhose(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const before = context.reading.phrases.filter((one) => one.last < phrase.first).at(-1);
  return gather(before?.mentions ?? [], (mention) =>
    named(
      context,
      mention,
      kinds.filter((kind) => kind !== 'OFFICIAL'),
    ),
  );
}

/** "the EU-backed government", "a Soviet-built plant": who stands behind a thing does not own it. */
const AT_SECOND_HAND =
  /-(backed|brokered|mediated|supported|sponsored|recogni[sz]ed|funded|financed|trained|built|made|mandated|imposed|occupied|held|supplied|designed|approved|drafted|facilitated|monitored|supervised|born|educated|based|allied|aligned|friendly|linked)$/;

/** Those who act in their own state alone. */
const isHome = oneOf('court police policeman prosecutor judge tribunal magistrate customs detective gendarme');

/** "a court in Auckland", "police in Quito": the state of the town, where the phrase names nobody else. */
function seatOf(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const named = actorsOf(context, phrase, kinds);
  if (named.length > 0 || !kinds.includes('COUNTRY')) return named;
  const { tokens } = context.sentence;
  const town = context.places.find(
    ({ country, first, last }) =>
      // a court in The Hague is no Dutch one
      country && first <= phrase.head && last >= phrase.head && tokens[last]!.lower !== 'hague',
  );
  return town
    ? [
        {
          entity: `country:${town.country}`,
          start: tokens[town.first]!.start,
          end: tokens[town.last]!.end,
          represented: true,
        },
      ]
    : [];
}

/** "Chad's visit", "the Iranian visit": who is named before a noun as its owner. */
function ownersBefore(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const owners: Actor[] = [];
  if (phrase.possessor) owners.push(...actorsOf(context, phrase.possessor, kinds));
  for (const modifier of phrase.modifiers)
    if (!AT_SECOND_HAND.test(context.sentence.tokens[modifier.last]!.lower))
      owners.push(...named(context, modifier, kinds));
  const [people] = phrase.modifiers;
  if (people?.form === 'demonym' && context.sentence.tokens[people.first - 1]?.lower === 'and')
    owners.push(...sharersOf(context, phrase, people.first, kinds));
  return owners;
}

/** "British and French air strikes", "American, British and French protests": peoples in a row share the noun behind the last. */
function sharersOf(context: ActorContext, noun: NounPhrase, first: number, kinds: readonly EntityKind[]): Actor[] {
  const { phrases } = context.reading;
  const { tokens } = context.sentence;
  const actors: Actor[] = [];
  let start = first;
  for (let at = phrases.indexOf(noun) - 1; at >= 0; at--) {
    const phrase = phrases[at]!;
    const people = phrase.mentions.find(({ form, last }) => form === 'demonym' && last === phrase.head);
    // "Egyptians and Libyan troops" share nothing
    if (!people || phrase.last !== start - 2 || /[^s]s$/.test(tokens[phrase.head]!.lower)) break;
    if (tokens[start - 1]!.lower !== (start === first ? 'and' : ',')) break;
    actors.push(...named(context, people, kinds));
    start = phrase.first;
  }
  return actors;
}

/** Who owns a phrase: its possessor, the last name among its modifiers, or what "of" or "from" leads in. */
export function ownersOf(context: ActorContext, whole: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const [phrase = whole] = counted(context, whole);
  const owners = ownersBefore(context, phrase, kinds);
  if (phrase.relative) owners.push(...ownersByWhose(context, phrase, kinds));
  // "the French delivery of tanks": whose delivery it is stands before what counts
  if (phrase !== whole && owners.length === 0) owners.push(...ownersBefore(context, whole, kinds));
  // "units of the Egyptian army"
  if (phrase !== whole && owners.length === 0) owners.push(...actorsOf(context, phrase, kinds));
  if (owners.length > 0) return unique(owners);
  // "defended its recognition of Chad": whose it is stands before it
  const owned = isPossessivePronoun(context.sentence.tokens[phrase.first]!.lower);
  for (const one of context.reading.ofNoun.get(phrase) ?? [])
    if (
      (OWNER.has(one.word) && !(owned && one.word === 'of')) ||
      (one.word === 'in' && (SEATED.has(phrase.lemma) || isHome(phrase.lemma)))
    )
      owners.push(...gather(one.phrases, (inner) => (isHome(phrase.lemma) ? seatOf : actorsOf)(context, inner, kinds)));
  return unique(owners);
}

/** What is done: "sealed its border with Libya, a step that" describes no state. */
const isDone = oneOf('move step measure action decision gesture act policy charge demand claim request proposal offer');

/** "Gwadar, the harbour that China built": an aside stands for the name that it describes. */
function describedBy(context: ActorContext, aside: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  if (isDone(aside.lemma)) return [];
  for (const [noun, asides] of context.reading.appositions)
    if (asides.includes(aside)) return unique(gather(noun.mentions, (mention) => named(context, mention, kinds)));
  return [];
}

/** "we", "our country" in the mouth of a known speaker: the speaker's country, or the speaker where a person may act. */
function firstPerson(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor | null {
  const first = context.sentence.tokens[phrase.first]!;
  if (!context.speaker || phrase.mentions.length > 0 || phrase.modifiers.length > 0 || phrase.possessor) return null;
  const alone = /^(we|us)$/.test(first.lower) && phrase.first === phrase.last;
  if (!alone && !(first.lower === 'our' && REPRESENTATIVES.has(phrase.lemma))) return null;
  const speaker = context.entities.get(context.speaker);
  if (!speaker) return null;
  const country = countryOf(speaker);
  const span = { start: first.start, end: first.end, represented: true };
  if (alone && kinds.includes(speaker.kind)) return { entity: speaker.id, ...span };
  return country && kinds.includes('COUNTRY') && context.entities.has(country) ? { entity: country, ...span } : null;
}

const isBody = (context: ActorContext, actor: Actor): boolean =>
  context.entities.get(actor.entity)?.kind === 'ORGANIZATION';

/** The entities of the allowed kinds that a phrase stands for: by name, by reference, or as their representative. */
export function actorsOf(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  if (phrase.negated) return [];
  const own = firstPerson(context, phrase, kinds);
  if (own) return [own];
  const byName: Actor[] = [];
  for (const mention of phrase.mentions) for (const actor of named(context, mention, kinds)) byName.push(actor);
  return byName.length > 0 ? unique(byName) : standingFor(context, phrase, kinds);
}

/** "the Dutch prime minister, Ruud Lubbers": whoever is named beside an office that only its state tells. */
const isOffice = (context: ActorContext, { mentions, lemma }: NounPhrase, beside: readonly Actor[]): boolean =>
  PERSONS.has(lemma) &&
  mentions.every(({ form }) => form === 'demonym') &&
  beside.every(({ entity }) => context.entities.get(entity)?.kind === 'OFFICIAL');

/** "retired American officers", "former Soviet diplomats": they act for nobody any more. */
const isPast = oneOf('retired former ex dissident rogue renegade fugitive turncoat');

/** Whom a phrase stands for that names nobody itself. */
function standingFor(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const beside = gather(context.reading.appositions.get(phrase) ?? [], (aside) =>
    gather(aside.mentions, (mention) => named(context, mention, kinds)),
  );
  if (beside.length > 0 && (phrase.mentions.length === 0 || isOffice(context, phrase, beside))) return unique(beside);
  const described = phrase.mentions.length === 0 ? describedBy(context, phrase, kinds) : [];
  if (described.length > 0) return described;
  if (phrase.mentions.length > 0 && phrase.mentions.some((mention) => mention.form !== 'demonym')) return [];
  // "Castro's government" is Honduras, not Castro
  const owners = kinds.includes('COUNTRY') ? kinds.filter((kind) => kind !== 'OFFICIAL') : kinds;
  if (isSomeOf(context, phrase)) return ownersOf(context, phrase, owners).filter((actor) => !isBody(context, actor));
  const leaders = gather(leadersOf(context.reading, phrase), (one) => actorsOf(context, one, kinds));
  if (leaders.length > 0) return unique(leaders);
  if (phrase.before.some(isPast)) return [];
  const isVessel = phrase.mentions.length === 0 && phrase.before.some((word) => VESSELS.has(word));
  if (REPRESENTATIVES.has(phrase.lemma) || isVessel || (phrase.lemma.includes('-') && AIRCRAFT.test(phrase.lemma)))
    return ownersOf(context, phrase, owners);
  if (phrase.mentions.length > 0) return ownersOf(context, phrase, kinds);
  if (FOLLOWERS.has(phrase.lemma) && kinds.includes('ORGANIZATION')) {
    const bodies = ownersOf(context, phrase, ['ORGANIZATION']);
    if (bodies.length > 0) return bodies.map(asTheirs);
  }
  const listed = phrase.plural ? (context.reading.ofNoun.get(phrase) ?? []).filter((one) => LISTING.has(one.word)) : [];
  if (listed.length > 0)
    return unique(gather(listed, (one) => gather(one.phrases, (inner) => actorsOf(context, inner, kinds))));
  const inner = counted(context, phrase);
  return inner[0] === phrase ? [] : unique(gather(inner, (one) => actorsOf(context, one, kinds)));
}

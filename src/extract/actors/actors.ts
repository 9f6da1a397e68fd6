import type { EntityKind } from '../../model/kinds.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Prepositional } from '../clauses/clause.ts';
import { AIRCRAFT, FOLLOWERS, LISTING, OWNER, REPRESENTATIVES, SEATED, VESSELS } from '../words/actor-words.ts';
import { gather } from '../words/gather.ts';
import { isPossessivePronoun } from '../words/grammar-words.ts';
import { oneOf } from '../words/one-of.ts';
import { type Actor, type ActorContext, asTheirs } from './actor-context.ts';
import { describedBy, namedBeside } from './described-actors.ts';
import { firstPerson } from './first-person.ts';
import { leadersOf } from './led-by.ts';
import { counted, named, ownsName, unique } from './named-actors.ts';
import { ownersByWhose, sharersOf } from './neighbouring-owners.ts';
import { isSomeOf } from './some-of-body.ts';

/** Whom a phrase stands for: by name, as an owner, as a representative. */

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

/** "Sudan's army chief": the body that is named acts, and not its state besides. */
function withoutTheirStates({ entities }: ActorContext, owners: readonly Actor[]): Actor[] {
  const states = new Set(
    owners.map(({ entity }) => entities.get(entity)).map((one) => (one?.kind === 'ORGANIZATION' ? one.country : null)),
  );
  return owners.filter(({ entity }) => !states.has(entity.replace('country:', '')));
}

/** "Chad's visit", "the Iranian visit": who is named before a noun as its owner. */
function ownersBefore(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  const owners: Actor[] = [];
  if (phrase.possessor) owners.push(...actorsOf(context, phrase.possessor, kinds));
  for (const modifier of phrase.modifiers)
    if (!AT_SECOND_HAND.test(context.sentence.tokens[modifier.last]!.lower) && !ownsName(context, modifier))
      owners.push(...named(context, modifier, kinds));
  owners.push(...sharersOf(context, phrase, kinds));
  return owners.length > 1 ? withoutTheirStates(context, owners) : owners;
}

/** "a court in Auckland", "the ministers of transport of Iraq": whose a phrase is as what hangs on it tells, behind a portfolio as well. */
function ownersIn(
  context: ActorContext,
  { lemma, plural }: NounPhrase,
  { inner, kinds }: { inner: NounPhrase; kinds: readonly EntityKind[] },
): Actor[] {
  const owners = (isHome(lemma) ? seatOf : actorsOf)(context, inner, kinds);
  const isPortfolio = owners.length === 0 && plural && inner.mentions.length === 0 && lemma === 'minister';
  return isPortfolio ? ownersOf(context, inner, kinds) : owners;
}

/** "shipments to Chad over its support for Mali": what stands behind another noun is for nobody of this one; but "the exchange of spies for Chadians". */
const isFurtherOn = (
  { word, after }: Prepositional,
  { phrase, own }: { phrase: NounPhrase; own: readonly Prepositional[] },
): boolean =>
  word === 'for' &&
  after !== null &&
  after !== phrase &&
  !own.some((one) => one.word === 'of' && one.phrases.includes(after));

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
  const own = context.reading.ofNoun.get(phrase) ?? [];
  for (const one of own)
    if (
      (OWNER.has(one.word) && !(owned && one.word === 'of') && !isFurtherOn(one, { phrase, own })) ||
      (one.word === 'in' && (SEATED.has(phrase.lemma) || isHome(phrase.lemma)))
    )
      owners.push(...gather(one.phrases, (inner) => ownersIn(context, phrase, { inner, kinds })));
  return unique(owners);
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

/** "retired American officers", "former Soviet diplomats": they act for nobody any more. */
export const isPast = oneOf('retired former ex dissident rogue renegade fugitive turncoat');

/** Whom a phrase stands for as one reading has it, none where it is nobody; null where the reading says nothing of it. */
type Standing = (context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]) => Actor[] | null;

/** "Castro's government" is Honduras, not Castro. */
const withoutPersons = (kinds: readonly EntityKind[]): readonly EntityKind[] =>
  kinds.includes('COUNTRY') ? kinds.filter((kind) => kind !== 'OFFICIAL') : kinds;

/** "Lavrov", where a state is asked for: who is named himself stands for nobody else. */
const ofAnotherKind: Standing = (_context, { mentions }) =>
  mentions.some(({ form }) => form !== 'demonym') ? [] : null;

/** "some members of the alliance" are their states, and not the alliance. */
const someOf: Standing = (context, phrase, kinds) =>
  isSomeOf(context, phrase)
    ? ownersOf(context, phrase, withoutPersons(kinds)).filter((actor) => !isBody(context, actor))
    : null;

const byLeaders: Standing = (context, phrase, kinds) => {
  const leaders = gather(leadersOf(context.reading, phrase), (one) => actorsOf(context, one, kinds));
  return leaders.length > 0 ? unique(leaders) : null;
};

const ofThePast: Standing = (_context, { before }) => (before.some(isPast) ? [] : null);

/** "Chad's troops", "a Turkish navy ship", "an MiG-29 of Syria": they act for whose they are. */
const isRepresentative = ({ lemma, mentions, before }: NounPhrase): boolean =>
  REPRESENTATIVES.has(lemma) ||
  (mentions.length === 0 && before.some((word) => VESSELS.has(word))) ||
  (lemma.includes('-') && AIRCRAFT.test(lemma));

const representatives: Standing = (context, phrase, kinds) =>
  isRepresentative(phrase) ? ownersOf(context, phrase, withoutPersons(kinds)) : null;

const peoples: Standing = (context, phrase, kinds) =>
  phrase.mentions.length > 0 ? ownersOf(context, phrase, kinds) : null;

/** "fighters of the militia" */
const followers: Standing = (context, phrase, kinds) => {
  if (!FOLLOWERS.has(phrase.lemma) || !kinds.includes('ORGANIZATION')) return null;
  const bodies = ownersOf(context, phrase, ['ORGANIZATION']);
  return bodies.length > 0 ? bodies.map(asTheirs) : null;
};

/** "countries such as Chad and Mali" */
const listed: Standing = (context, phrase, kinds) => {
  if (!phrase.plural) return null;
  const lists = (context.reading.ofNoun.get(phrase) ?? []).filter((one) => LISTING.has(one.word));
  const named = gather(lists, (one) => gather(one.phrases, (inner) => actorsOf(context, inner, kinds)));
  return named.length > 0 ? unique(named) : null;
};

/** "dozens of Chadians" */
const countedOf: Standing = (context, phrase, kinds) => {
  const inner = counted(context, phrase);
  return inner[0] === phrase ? null : unique(gather(inner, (one) => actorsOf(context, one, kinds)));
};

const STANDINGS: readonly Standing[] = [
  namedBeside,
  describedBy,
  ofAnotherKind,
  listed,
  someOf,
  byLeaders,
  ofThePast,
  representatives,
  peoples,
  followers,
  countedOf,
];

/** Whom a phrase stands for that names nobody itself. */
function standingFor(context: ActorContext, phrase: NounPhrase, kinds: readonly EntityKind[]): Actor[] {
  for (const read of STANDINGS) {
    const actors = read(context, phrase, kinds);
    if (actors) return actors;
  }
  return [];
}

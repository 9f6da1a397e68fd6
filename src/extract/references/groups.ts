import type { EntityKind } from '../../model/kinds.ts';
import { firstReading } from '../words/first-reading.ts';
import { wordSet } from '../words/one-of.ts';
import { holdersOf, holdsAnother, leaderOf } from './offices-held.ts';
import { isDoneToThem, pairHere } from './pairs.ts';
import { actsOnThem, ofStory, toldLast } from './story.ts';
import { isKind, type Place, type Surroundings, speakersCountry } from './surroundings.ts';

type Fits = (entity: string) => boolean;

interface WantedGroup {
  size: number | null;
  of: 'country' | 'state' | 'person' | 'any';
  noun?: string;
  /** "the four", "these three states": ones spoken of before, however far. */
  definite?: boolean;
  /** "its two partners": whose they are is none of them. */
  others?: boolean;
}

/** Papers and works may be two as well, where no doers are. */
const PAIR_KINDS: readonly (readonly EntityKind[])[] = [
  ['OFFICIAL'],
  ['COUNTRY', 'ORGANIZATION'],
  ['COUNTRY', 'OFFICIAL', 'ORGANIZATION'],
  ['AGREEMENT'],
  ['PROJECT'],
];

const GROUP_KINDS: Readonly<Record<'country' | 'state' | 'person' | 'any', readonly (readonly EntityKind[])[]>> = {
  country: [['COUNTRY'], ['COUNTRY', 'ORGANIZATION']],
  state: [['COUNTRY']],
  person: [['OFFICIAL'], ['COUNTRY']],
  any: [['OFFICIAL'], ['COUNTRY', 'ORGANIZATION'], ['COUNTRY', 'OFFICIAL', 'ORGANIZATION']],
};

/** How many sentences a pair stays in mind, and how many a company of three or more: few sentences name as many. */
const REACH_OF_TWO = 3;
const REACH_OF_MANY = 12;

/** The first of several lists that has exactly the size that is wanted (two where none is told). */
const exactly = (size: number | null, lists: readonly (readonly string[])[]): readonly string[] | null =>
  lists.find((list) => list.length === (size ?? 2)) ?? null;

/** The members of "the two sides": the last list of that size without the doer of the clause, else for two the two most named. */
export function groupOf(around: Surroundings, wanted: WantedGroup, place: Place): readonly string[] {
  const members = membersOf(around, wanted, place);
  return wanted.of === 'person' ? members.map((member) => leaderOf(around, wanted.noun ?? '', member)) : members;
}

/** "Tajik tanks shelled the town and Kyrgyzstan replied. Each accused …": the two of the sentence before, however they are joined. */
function pairBefore({ discourse }: Surroundings, sentence: number): readonly string[] | null {
  for (const kinds of PAIR_KINDS) {
    const isOne = isKind(discourse, ...kinds);
    const here = discourse.namedIn(sentence, isOne, true);
    const found = discourse.groups.last(2, isOne, sentence) ?? exactly(2, [here]);
    if (found) return found;
    // "Sadat spoke. Begin followed. Carter praised them both": one in each of the two sentences before
    const before = here.length === 1 ? discourse.namedIn(sentence - 1, isOne) : [];
    if (before.length === 1 && before[0] !== here[0]) return [before[0]!, here[0]!];
  }
  return null;
}

/** Who stands between two is neither of them. */
const GO_BETWEENS = wordSet(
  'host arrange sponsor mediate shuttle broker arbitrate negotiate travel commute choose decide divide',
);

/** "Chad broke off relations with Niger. It stopped all flights between the two": the doer and the other of whom the sentence before tells. */
function pairWithDoer(
  { discourse }: Surroundings,
  { size, of }: WantedGroup,
  { sentence: { index, tokens }, token }: Place,
): readonly string[] | null {
  if (size !== 2 || tokens[token - 1]?.lower !== 'between') return null;
  if (tokens.slice(0, token).some(({ lemma }) => GO_BETWEENS.has(lemma))) return null;
  const doer = discourse.subjectHere({ sentence: index, token });
  const isState = isKind(discourse, 'COUNTRY');
  const two = discourse.namedIn(index - 1, isState);
  if (two.length === 2 && doer !== null && two.includes(doer)) return two;
  // "Delhi insists that it was worked out between the two armies": of the two whom the story is about one tells it
  const most = of === 'state' ? discourse.mostNamed(2, isState) : null;
  return most && doer !== null && most.includes(doer) ? most : null;
}

/** Who is none of those meant: the doer, his state where something is done to them, and whose partners they are. */
function outsidersOf({ discourse }: Surroundings, { others }: WantedGroup, place: Place): (string | null)[] {
  const at = { sentence: place.sentence.index, token: place.token };
  const doer = discourse.subjectHere(at);
  const owner = others ? discourse.last(at, isKind(discourse, 'COUNTRY', 'ORGANIZATION')) : null;
  const country = doer && isDoneToThem(place) ? discourse.entity(doer)?.country : null;
  return country ? [doer, owner, `country:${country}`] : [doer, owner];
}

/** A group that is asked for, and where. */
interface Asked {
  around: Surroundings;
  wanted: WantedGroup;
  place: Place;
  sentence: number;
}

/** Who is meant where the words or the lists around them say it outright. */
const TOLD: readonly ((asked: Asked) => readonly string[] | null)[] = [
  ({ around, wanted, sentence }) => (wanted.noun === 'whom' ? toldLast(around, sentence) : null),
  ({ around: { listsAhead }, wanted: { size } }) =>
    (size !== null && size > 2 ? listsAhead.find((list) => list.length === size) : null) ?? null,
  ({ around, wanted, sentence }) => holdersOf(around, wanted, sentence),
  // "thanked the negotiators": neither the states nor their presidents
  ({ wanted }) => (wanted.noun === 'negotiators' ? [] : null),
];

/** The lists of this sentence, the doer of the clause included: "Russia and Iran …, and trade between the countries". */
function listsHere({ around: { discourse }, wanted, sentence }: Asked): (readonly string[])[] {
  const lists: (readonly string[])[] = [];
  for (const kinds of GROUP_KINDS[wanted.of]) {
    const list = discourse.groups.last(wanted.size, isKind(discourse, ...kinds), sentence);
    if (list) lists.push(list);
  }
  return lists;
}

/** The last list of a size among those that fit; else the ones named in one sentence, not too far back. */
function lastOfSize({ around: { discourse }, wanted, sentence }: Asked, fits: Fits): readonly string[] | null {
  const { size, of, definite } = wanted;
  const list = of === 'person' ? discourse.groups.last(size, fits) : discourse.groupSpokenOf(size, fits, sentence);
  if (list) return list;
  const reach = definite && (size ?? 2) > 2 ? REACH_OF_MANY : REACH_OF_TWO;
  return exactly(
    size,
    Array.from({ length: reach }, (_, back) => discourse.namedIn(sentence - back, fits)),
  );
}

/** "Sadat and Begin met. Their countries will sign": the states of the two persons of this sentence, or of the one before. */
function statesOfTwo({
  around: { discourse },
  wanted: { size, of },
  place,
  sentence,
}: Asked): readonly string[] | null {
  if (of === 'person' || of === 'any' || (size !== null && size !== 2)) return null;
  // "their countries' war": what is theirs is another's to tell
  if (/^['’]s?$/.test(place.sentence.tokens[place.token + 2]?.lower ?? '')) return null;
  const isPerson = isKind(discourse, 'OFFICIAL');
  for (const at of [sentence, sentence - 1]) {
    const persons = discourse.namedIn(at, isPerson);
    const states = persons.flatMap((one) => discourse.entity(one)?.country ?? []);
    if (persons.length > 0)
      return states.length === 2 && states[0] !== states[1] ? states.map((state) => `country:${state}`) : null;
  }
  return null;
}

/** Who was spoken of before and is none of the outsiders. */
function membersBefore(asked: Asked, outsiders: readonly (string | null)[]): readonly string[] {
  const { around, wanted, sentence } = asked;
  const { discourse } = around;
  for (const kinds of GROUP_KINDS[wanted.of]) {
    const isOne = isKind(discourse, ...kinds);
    const fits = (entity: string): boolean =>
      !outsiders.includes(entity) && isOne(entity) && !holdsAnother(around, wanted.noun, entity);
    const found = lastOfSize(asked, fits);
    if (found) return wanted.of === 'person' ? found : ofStory(around, found, { accepts: fits, sentence });
  }
  const states = statesOfTwo(asked);
  if (states) return states;
  // "brought the two men together": men are no states
  if ((wanted.size !== null && wanted.size !== 2) || wanted.noun === 'men') return [];
  const isAnyOne = isKind(discourse, ...GROUP_KINDS[wanted.of].at(-1)!);
  return discourse.mostNamed(2, (entity) => !outsiders.includes(entity) && isAnyOne(entity)) ?? [];
}

function membersOf(around: Surroundings, wanted: WantedGroup, place: Place): readonly string[] {
  const asked: Asked = { around, wanted, place, sentence: place.sentence.index };
  const told = firstReading(TOLD, asked);
  if (told) return told;
  const isEach = wanted.noun === 'each';
  const here = listsHere(asked);
  // "Britain and Germany gave both newcomers guarantees": nobody does that to himself
  const meant = isEach ? here[0] : here.find((list) => !actsOnThem(around, place, list));
  if (meant) return meant;
  const pair =
    (isEach ? pairBefore(around, asked.sentence - 1) : null) ??
    (wanted.size === 2 && wanted.of === 'state' ? pairHere(around, place) : null) ??
    pairWithDoer(around, wanted, place);
  return pair ?? membersBefore(asked, [...outsidersOf(around, wanted, place), ...here.flat()]);
}

/** "our countries": the speaker's own and the one that the story is about besides. */
export function bothCountries(around: Surroundings): readonly string[] {
  const own = speakersCountry(around);
  const other = around.discourse.mostNamed(
    1,
    (entity) => around.discourse.kind(entity) === 'COUNTRY' && entity !== own,
  );
  return own && other ? [own, ...other] : [];
}

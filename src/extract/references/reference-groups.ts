import type { EntityKind } from '../../model/kinds.ts';
import { wordSet } from '../words/one-of.ts';
import { isDoneToThem } from './reference-pairs.ts';
import { actsOnThem, ofStory, toldLast } from './reference-story.ts';
import { isKind, type Place, type Surroundings, speakersCountry } from './reference-surroundings.ts';

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
const GO_BETWEENS = wordSet('mediate shuttle broker arbitrate negotiate travel commute choose decide divide');

/** "Chad broke off relations with Niger. It stopped all flights between the two": the doer and the other of whom the sentence before tells. */
function pairWithDoer(
  { discourse }: Surroundings,
  { size }: WantedGroup,
  { sentence: { index, tokens }, token }: Place,
): readonly string[] | null {
  if (size !== 2 || tokens[token - 1]?.lower !== 'between') return null;
  if (tokens.slice(0, token).some(({ lemma }) => GO_BETWEENS.has(lemma))) return null;
  const doer = discourse.subjectHere({ sentence: index, token });
  const two = discourse.namedIn(index - 1, isKind(discourse, 'COUNTRY'));
  return two.length === 2 && doer !== null && two.includes(doer) ? two : null;
}

const LEADING = /president|prime minister|premier|leader|king|emir|amir|sultan|chancellor|chairman|general secretary/;

/** "both leaders", of two states: who leads each, where the article names him; the state itself where it does not. */
function leaderOf({ roles, discourse }: Surroundings, noun: string, member: string): string {
  if (!member.startsWith('country:')) return member;
  const office = noun === 'leaders' || noun === 'men' ? LEADING : OFFICES_OF[noun];
  const country = member.slice('country:'.length);
  const leaders = office
    ? [...roles].filter(
        ([id, held]) => discourse.entity(id)?.country === country && held.some((role) => office.test(role)),
      )
    : [];
  return leaders.length === 1 ? leaders[0]![0] : member;
}

/** Who is none of those meant: the doer, his state where something is done to them, and whose partners they are. */
function outsidersOf({ discourse }: Surroundings, { others }: WantedGroup, place: Place): (string | null)[] {
  const at = { sentence: place.sentence.index, token: place.token };
  const doer = discourse.subjectHere(at);
  const owner = others ? discourse.last(at, isKind(discourse, 'COUNTRY', 'ORGANIZATION')) : null;
  const country = doer && isDoneToThem(place) ? discourse.entity(doer)?.country : null;
  return country ? [doer, owner, `country:${country}`] : [doer, owner];
}

function membersOf(around: Surroundings, wanted: WantedGroup, place: Place): readonly string[] {
  const { discourse } = around;
  const { size } = wanted;
  const at = { sentence: place.sentence.index, token: place.token };
  const last = wanted.noun === 'whom' ? toldLast(around, at.sentence) : null;
  if (last) return last;
  const told = size !== null && size > 2 ? around.listsAhead.find((list) => list.length === size) : undefined;
  if (told) return told;
  const ofOffice = holdersOf(around, wanted, at);
  if (ofOffice) return ofOffice;
  // "thanked the negotiators": neither the states nor their presidents
  if (wanted.noun === 'negotiators') return [];
  const outsiders = outsidersOf(around, wanted, place);
  // "Russia and Iran …, and trade between the countries": a list of the same sentence is meant, its doer included
  for (const kinds of GROUP_KINDS[wanted.of]) {
    const here = discourse.groups.last(wanted.size, isKind(discourse, ...kinds), at.sentence);
    // "Britain and Germany gave both newcomers guarantees": nobody does that to himself
    if (here && wanted.noun !== 'each' && actsOnThem(around, place, here)) outsiders.push(...here);
    else if (here) return here;
  }
  const before = wanted.noun === 'each' ? pairBefore(around, at.sentence - 1) : null;
  if (before) return before;
  const between = pairWithDoer(around, wanted, place);
  if (between) return between;
  for (const kinds of GROUP_KINDS[wanted.of]) {
    const accepts = (entity: string): boolean =>
      !outsiders.includes(entity) && isKind(discourse, ...kinds)(entity) && !holdsAnother(around, wanted.noun, entity);
    const found =
      (wanted.of === 'person'
        ? discourse.groups.last(wanted.size, accepts)
        : discourse.groupSpokenOf(wanted.size, accepts, at.sentence)) ??
      exactly(
        wanted.size,
        Array.from({ length: wanted.definite && (size ?? 2) > 2 ? REACH_OF_MANY : REACH_OF_TWO }, (_, back) =>
          discourse.namedIn(at.sentence - back, accepts),
        ),
      );
    if (found) return wanted.of === 'person' ? found : ofStory(around, found, accepts, at.sentence);
  }
  const widest = (entity: string): boolean =>
    !outsiders.includes(entity) && isKind(discourse, ...GROUP_KINDS[wanted.of].at(-1)!)(entity);
  return wanted.size === null || wanted.size === 2 ? (discourse.mostNamed(2, widest) ?? []) : [];
}

/** Offices that a plural asks for; "leaders" and "officials" are anyone. */
const OFFICES_OF: Readonly<Record<string, RegExp>> = {
  presidents: /president|leader/,
  premiers: /premier|prime minister/,
  'prime ministers': /premier|prime minister/,
  chancellors: /chancellor/,
  ministers: /minister|secretary/,
  'foreign ministers': /foreign|external|secretary of state|minister/,
  monarchs: /king|queen|emir|sultan|prince/,
  kings: /king/,
  generals: /general|chief|commander/,
  ambassadors: /ambassador/,
  envoys: /envoy|ambassador|negotiator|representative/,
  negotiators: /negotiator|envoy|minister/,
  spokesmen: /spokes/,
};

/** "the two foreign ministers": no presidents. */
function holdsAnother({ roles }: Surroundings, noun: string | undefined, entity: string): boolean {
  const office = OFFICES_OF[noun ?? ''];
  const held = office ? roles.get(entity) : undefined;
  return held !== undefined && held.length > 0 && !held.some((role) => office!.test(role));
}

/** "the presidents": the last list of those who hold that office; null where the article names none. */
function holdersOf(
  around: Surroundings,
  wanted: { size: number | null; noun?: string },
  at: { sentence: number },
): readonly string[] | null {
  const office = OFFICES_OF[wanted.noun ?? ''];
  if (!office) return null;
  const holds = (entity: string): boolean => around.roles.get(entity)?.some((role) => office.test(role)) ?? false;
  const { discourse } = around;
  const near = [1, 2, 3, 0].map((back) => discourse.namedIn(at.sentence - back, holds));
  return (
    discourse.groups.last(wanted.size, holds) ??
    near.find((list) => (wanted.size === null ? list.length > 1 : list.length === wanted.size)) ??
    null
  );
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

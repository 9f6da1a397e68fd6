import { firstReading } from '../words/first-reading.ts';
import { oneOf } from '../words/one-of.ts';
import type { OrganizationSpan } from './organization-name.ts';
import { isPossessiveMark, type Reading, stateEndingAt, stateOf } from './reading.ts';
import { BODY_NOUN, ORGAN } from './title-bodies.ts';
import type { Holder, TitleContext } from './title-phrase.ts';

/** What stands before a role and says whose it is: "Iran's minister", "the EU envoy", "his ambassador". */

const organizationEndingAt = (context: TitleContext, index: number): OrganizationSpan | undefined =>
  context.organizations.find((span) => span.last === index);

const leadsIn = oneOf('in from at near outside');
const isSentToBodies = oneOf('ambassador president prime foreign chancellor king envoy delegate');

/** "In Warsaw President Walesa", but "in US President Bush's words": a place, which tells the state and is no part of the title. */
function isPlaceBefore({ tokens, at }: Reading, first: number): boolean {
  if (!leadsIn(tokens[first - 1]?.lower ?? '') || tokens[first]!.text === tokens[first]!.text.toUpperCase())
    return false;
  return at[first]!.entries.some((entry) => entry.type === 'state' && entry.form !== 'demonym');
}

/** "At the United Nations Ambassador Otunnu": where he speaks, not whose ambassador he is. */
const isGathering = ({ tokens }: Reading, first: number, role: number): boolean =>
  isSentToBodies(tokens[role]!.lower) &&
  tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1]?.lower === 'at';

export interface Before {
  first: number;
  holder: Holder;
  determiner: string | null;
}

/** The place before a role: where what may hold the office ends, and whether the mark of a possessor parts it from the role. */
interface Place {
  context: TitleContext;
  roleFirst: number;
  end: number;
  isPossessor: boolean;
}

/** Whose a role is where what stands before it is of this sort; null where it is not. */
type HolderReading = (place: Place) => Before | null;

const NOBODY: Holder = { kind: 'none' };

/** A holder with the article or pronoun before it: "the Iranian", "his EU". */
function withDeterminer({ context }: Place, first: number, holder: Holder): Before {
  const word = context.reading.tokens[first - 1]?.lower ?? '';
  return /^(the|a|an|his|her|its|their)$/.test(word)
    ? { first: first - 1, holder, determiner: word }
    : { first, holder, determiner: null };
}

/** "EU", "the ministry's" */
const ofBody: HolderReading = (place) => {
  const { context, roleFirst, end, isPossessor } = place;
  const span = organizationEndingAt(context, end);
  if (!span) return null;
  if (!isPossessor && isGathering(context.reading, span.phraseFirst, roleFirst))
    return { first: roleFirst, holder: NOBODY, determiner: null };
  return withDeterminer(place, span.phraseFirst, { kind: 'organization', span });
};

/** "Iranian", "Egypt's" */
const ofState: HolderReading = (place) => {
  const { context, roleFirst, end, isPossessor } = place;
  const state = stateEndingAt(context.reading, end, context.day);
  if (!state) return null;
  const holder: Holder = { kind: 'state', code: state.code };
  if (!isPossessor && isPlaceBefore(context.reading, state.first))
    return { first: roleFirst, holder, determiner: null };
  return withDeterminer(place, state.first, holder);
};

/** "ECOWAS commission president", "EU council chief": an organ in small letters of the body before it. */
const ofOrgan: HolderReading = (place) => {
  const { context, end, isPossessor } = place;
  if (isPossessor || !ORGAN.test(context.reading.tokens[end]?.text ?? '')) return null;
  const span = organizationEndingAt(context, end - 1);
  return span ? withDeterminer(place, span.phraseFirst, { kind: 'organization', span }) : null;
};

/** "the North's foreign minister": one of two states that share a name. */
const ofHalf: HolderReading = ({ context: { reading }, end, isPossessor }) => {
  const half = reading.tokens[end];
  if (!isPossessor || !/^(North|South)$/.test(half?.text ?? '') || reading.tokens[end - 1]?.lower !== 'the')
    return null;
  return { first: end - 1, holder: { kind: 'body', noun: half!.lower }, determiner: "'s" };
};

/** "Lee's spokesman" */
const ofPerson: HolderReading = ({ context, end, isPossessor }) => {
  const run = isPossessor ? context.runs.find((candidate) => candidate.last === end) : undefined;
  return run ? { first: run.honorificFirst, holder: { kind: 'person', run }, determiner: "'s" } : null;
};

/** "the alliance's secretary general" */
const ofBodyNoun: HolderReading = ({ context: { reading }, end, isPossessor }) => {
  const noun = reading.tokens[end]?.lower ?? '';
  if (!isPossessor || !BODY_NOUN.test(noun) || reading.tokens[end - 1]?.lower !== 'the') return null;
  return { first: end - 1, holder: { kind: 'body', noun }, determiner: "'s" };
};

/** "his ambassador" */
const ofPronoun: HolderReading = ({ context, end, isPossessor }) => {
  // "called home its own envoy"
  const at = context.reading.tokens[end]?.lower === 'own' ? end - 1 : end;
  const word = context.reading.tokens[at]?.lower ?? '';
  if (isPossessor || !/^(his|her|its|their|whose)$/.test(word)) return null;
  return { first: at, holder: { kind: 'pronoun', token: at }, determiner: word };
};

/** A state whose name is only part of the word before the role. */
const ofPartOfWord: HolderReading = ({ context: { reading, day }, end }) => {
  const partial = reading.hits.find((hit) => hit.partial && hit.last === end && /^(born|based|led)?$/.test(hit.tail));
  const state = partial && !partial.tail ? stateOf(partial, day) : null;
  return state ? { first: end, holder: { kind: 'state', code: state.state.code }, determiner: null } : null;
};

const HOLDER_READINGS: readonly HolderReading[] = [
  ofBody,
  ofState,
  ofOrgan,
  ofHalf,
  ofPerson,
  ofBodyNoun,
  ofPronoun,
  ofPartOfWord,
];

/** What stands before the role: a state ("Iranian", "Egypt's"), a body ("EU", "the ministry's"), a pronoun or an article. */
export function readBefore(context: TitleContext, roleFirst: number): Before {
  const isPossessor = isPossessiveMark(context.reading.tokens[roleFirst - 1]);
  const place: Place = { context, roleFirst, end: isPossessor ? roleFirst - 2 : roleFirst - 1, isPossessor };
  return firstReading(HOLDER_READINGS, place) ?? withDeterminer(place, roleFirst, NOBODY);
}

/** "US and Russian", "Japanese, Chinese and South Korean": the states of a list that ends right before a token. */
export function statesBefore({ reading, day }: TitleContext, end: number): string[] {
  const codes: string[] = [];
  let at = end - 1;
  for (;;) {
    const state = stateEndingAt(reading, at, day);
    if (!state) return codes;
    codes.unshift(state.code);
    at = state.first - 1;
    if (!/^(,|and)$/.test(reading.tokens[at]?.lower ?? '')) return codes;
    at--;
  }
}
